import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** An empty folder that goes when the test has ended. */
export function temporary(): string {
  // macOS names its temporary folder by a link.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'ml-test-score-action-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
