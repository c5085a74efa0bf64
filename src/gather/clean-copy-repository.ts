import { copyFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Git, openGit } from '../support/git.ts';

/**
 * Makes `copy` a git repository at the same commit and branch as `top`, that borrows its objects: training that asks git for its commit (DVC, MLflow, setuptools-scm) gets the
 * answer, and whatever it does there reaches neither the references nor the settings of the real one, which may hold a token. Without a commit, or where git cannot, there is none.
 */
export async function giveRepository(git: Git, top: string, copy: string): Promise<void> {
  const ask = async (...args: string[]): Promise<string | null> => {
    const { exitCode, stdout } = await git.try(['-C', top, ...args]);
    return exitCode === 0 ? stdout.trim() : null;
  };
  const [commit, objects, shallow, branch] = [
    await ask('rev-parse', '--verify', '--quiet', 'HEAD^{commit}'),
    await ask('rev-parse', '--git-path', 'objects'),
    await ask('rev-parse', '--git-path', 'shallow'),
    await ask('symbolic-ref', '--quiet', 'HEAD'),
  ];
  if (commit === null || objects === null || shallow === null) return;
  const made = openGit(copy);
  try {
    await made.run(['init', '--quiet', '--template=']);
    await writeFile(join(copy, '.git/objects/info/alternates'), `${resolve(top, objects)}\n`);
    await copyFile(resolve(top, shallow), join(copy, '.git/shallow')).catch(() => {});
    if (branch !== null) await made.run(['symbolic-ref', 'HEAD', branch]);
    await made.run(['update-ref', ...(branch === null ? ['--no-deref'] : []), 'HEAD', commit]);
    await made.run(['read-tree', 'HEAD']);
  } catch {
    await rm(join(copy, '.git'), { recursive: true, force: true });
  }
}
