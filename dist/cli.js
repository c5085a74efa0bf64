#!/usr/bin/env node
globalThis.mlTestScoreEntry = 'command-line';
await import('./index.js');
