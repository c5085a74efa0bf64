import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..', '..');

/** These tests run the bundle as GitHub's runner does: it is built where there is none, and told of where it is older than its source. */
export default function setup(): void {
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
