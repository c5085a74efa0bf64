import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Fact, type Fingerprint, failed } from '../facts.ts';
import { digestFile } from '../support/files.ts';
import type { Log } from '../support/log.ts';
import { clipped } from '../support/text.ts';

/**
 * Remembers how the files of the model are now; what it answers tells, when it is called, whether they still are so: `failed` names the first that a later command changed.
 * Then the tests looked at another model than is there, and none of the two may be promoted. A file is digested again only where inode, size or times have changed.
 */
export async function watchArtifacts(
  root: string,
  artifacts: Fact<Fingerprint>,
  log: Pick<Log, 'warning'>,
): Promise<() => Promise<Fact<Fingerprint>>> {
  if (artifacts.state !== 'gathered') return async () => artifacts;
  const { files } = artifacts.value;
  const before = await Promise.all(files.map(({ path }) => stateOf(join(root, path))));
  return async () => {
    for (const [place, { path, sha256 }] of files.entries()) {
      if ((await stateOf(join(root, path))) === before[place]) continue;
      const now = await digestFile(root, path).catch(() => null);
      if (now?.digest === sha256) continue;
      const problem = `${clipped(path)} was ${now === null ? 'removed' : 'changed'} by a command that ran after training, expected the model that was tested`;
      log.warning(problem);
      return failed(
        problem,
        'let the commands of tests, `serve` and `stages` write under other names than those of `artifacts`',
      );
    }
    return artifacts;
  };
}

async function stateOf(path: string): Promise<string> {
  const found = await lstat(path, { bigint: true }).catch(() => null);
  return found === null ? 'gone' : `${found.ino} ${found.size} ${found.mtimeNs} ${found.ctimeNs}`;
}
