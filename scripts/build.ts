/** Bundles src/ into dist/: one entry, its lazily loaded chunks, and the command line that starts the same bundle. */
import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';

const run = (program: string, ...args: string[]): void => {
  execFileSync(`node_modules/.bin/${program}`, args, { stdio: ['ignore', 'ignore', 'inherit'] });
};

// Bundled beside what is there, which somebody may be running.
const bundle = `dist-${process.pid}`;
try {
  run('tsc', '--project', 'tsconfig.build.json');
  run('ncc', 'build', 'build/main.js', '--out', bundle, '--license', 'licenses.txt', '--minify');
  writeFileSync(
    `${bundle}/cli.js`,
    "#!/usr/bin/env node\nglobalThis.mlTestScoreEntry = 'command-line';\nawait import('./index.js');\n",
  );
  chmodSync(`${bundle}/cli.js`, 0o755);
  rmSync('dist', { recursive: true, force: true });
  renameSync(bundle, 'dist');
} finally {
  rmSync(bundle, { recursive: true, force: true });
}
console.log(`dist: ${readdirSync('dist').join(' ')}`);
