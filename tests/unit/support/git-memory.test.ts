import { expect, test } from 'vitest';
import type { Git, GitOutput } from '../../../src/support/git.ts';
import { withMemory } from '../../../src/support/git-memory.ts';

const id = 'a'.repeat(40);

function counting(answer: (question: string) => GitOutput): { git: Git; asked: string[] } {
  const asked: string[] = [];
  const attempt = async (args: readonly string[]): Promise<GitOutput> => {
    asked.push(args.join(' '));
    return answer(args.join(' '));
  };
  return { asked, git: { directory: '/r', try: attempt, run: async (args) => (await attempt(args)).stdout.trimEnd() } };
}

test.each([
  ['the commit of an id', ['cat-file', 'commit', id], 1],
  ['a folder by its id', ['ls-tree', '--full-tree', '-z', id], 1],
  ['all files of a commit', ['ls-tree', '-r', '-z', '--full-tree', id], 1],
  ['the folder of a commit', ['rev-parse', `${id}^{tree}`], 1],
  ['the remote that the clone has', ['remote', 'get-url', 'origin'], 1],
  ['a name, which moves', ['cat-file', 'commit', 'main'], 2],
  ['a ref', ['rev-parse', '--quiet', '--verify', 'refs/heads/main'], 2],
  ['files that the state of the index decides', ['ls-files', '-z'], 2],
] as const)('%s', async (_name, args, times) => {
  const { git, asked } = counting(() => ({ exitCode: 0, stdout: 'text\n', stderr: '' }));
  const remembering = withMemory(git);
  expect([await remembering.run(args), (await remembering.try(args)).stdout.trimEnd()]).toEqual(['text', 'text']);
  expect(asked).toHaveLength(times);
});

test('with another environment, or after trouble, git is asked again', async () => {
  const { git, asked } = counting(() => ({ exitCode: 128, stdout: '', stderr: 'fatal: no such object' }));
  const remembering = withMemory(git);
  const args = ['cat-file', 'commit', id];
  await remembering.try(args);
  await remembering.try(args);
  await remembering.try(args, { environment: { GIT_NO_LAZY_FETCH: '1' } });
  expect(asked).toHaveLength(3);
});
