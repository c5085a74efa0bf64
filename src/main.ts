/** The entry of the bundle: `dist/index.js` is the Action, `dist/cli.js` says beforehand that it is the command line. */
declare global {
  var mlTestScoreEntry: 'command-line' | undefined;
}

if (globalThis.mlTestScoreEntry === 'command-line') {
  const { runCommandLine } = await import('./cli.ts');
  await runCommandLine(process.argv);
} else {
  const { runAction } = await import('./action.ts');
  await runAction();
}

export {};
