/** Bundles src/ into dist/: one entry, its lazily loaded chunks, and the command line that starts the same bundle. */
import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, rmSync, writeFileSync } from 'node:fs';

const run = (program: string, ...args: string[]): void => {
  execFileSync(`node_modules/.bin/${program}`, args, { stdio: ['ignore', 'ignore', 'inherit'] });
};

rmSync('build', { recursive: true, force: true });
rmSync('dist', { recursive: true, force: true });
run('tsc', '--project', 'tsconfig.build.json');
run('ncc', 'build', 'build/main.js', '--out', 'dist', '--license', 'licenses.txt', '--minify');
writeFileSync(
  'dist/cli.js',
  "#!/usr/bin/env node\nglobalThis.mlTestScoreEntry = 'command-line';\nawait import('./index.js');\n",
);
chmodSync('dist/cli.js', 0o755);
console.log(`dist: ${readdirSync('dist').join(' ')}`);
