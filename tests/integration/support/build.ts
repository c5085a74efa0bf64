import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the beginnings that tests share are kept, for all workers. */
    prepared: string;
  }
}

const root = join(import.meta.dirname, '..', '..', '..');

/** These tests run the bundle as GitHub's runner does: it is built where there is none, and told of where it is older than its source. */
export default function setup(project: TestProject): () => void {
  checkBuild();
  const prepared = realpathSync(mkdtempSync(join(tmpdir(), 'ml-test-score-prepared-')));
  project.provide('prepared', prepared);
  return () => rmSync(prepared, { recursive: true, force: true });
}

function checkBuild(): void {
  const entry = join(root, 'dist', 'index.js');
  if (!existsSync(entry)) {
    execFileSync(process.execPath, [join(root, 'scripts', 'build.ts')], { cwd: root, stdio: 'inherit' });
    return;
  }
  const built = statSync(entry).mtimeMs;
  const newer = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .find((file) => statSync(file).mtimeMs > built);
  if (newer !== undefined)
    console.warn(`dist/ is older than ${newer}: the tests run what was built; \`npm run build\``);
}
