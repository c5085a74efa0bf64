/** Bundles src/ into dist/: one entry, its lazily loaded chunks, and the command line that starts the same bundle. */
import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minify } from 'rolldown/utils';

const run = (program: string, ...args: string[]): void => {
  execFileSync(`node_modules/.bin/${program}`, args, { stdio: ['ignore', 'ignore', 'inherit'] });
};

// Bundled beside what is there, which somebody may be running.
const bundle = `dist-${process.pid}`;
try {
  run('tsc', '--project', 'tsconfig.build.json');
  run('ncc', 'build', 'build/main.js', '--out', bundle, '--license', 'licenses.txt', '--minify');
  // ncc minifies the entry alone, and every run loads several times as much from the chunks.
  for (const file of readdirSync(bundle).filter((name) => /^\d+\.index\.js$/.test(name))) {
    const path = join(bundle, file);
    const { code, errors } = await minify(file, readFileSync(path, 'utf8'), {
      module: true,
      compress: false,
      mangle: { keepNames: true },
      codegen: { removeWhitespace: true },
    });
    if (errors.length > 0) throw new Error(`${file} cannot be minified: ${errors[0]?.message}`);
    writeFileSync(path, code);
  }
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
