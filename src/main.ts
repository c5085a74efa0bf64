/** The entry of the bundle: `dist/index.js` is the Action, `dist/cli.js` says beforehand that it is the command line. */
declare global {
  var mlTestScoreEntry: 'command-line' | undefined;
  /** Of zod, which reads it as soon as it is loaded. */
  var __zod_globalConfig: { jitless: true } | undefined;
}

// Most schemas are used once or twice in a run: to compile a parser for each takes longer than to parse without.
globalThis.__zod_globalConfig = { jitless: true };

if (globalThis.mlTestScoreEntry === 'command-line') {
  const { runCommandLine } = await import('./cli.ts');
  await runCommandLine(process.argv);
} else {
  const { runAction } = await import('./action.ts');
  await runAction();
}

export {};
