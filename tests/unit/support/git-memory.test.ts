import { expect, test } from 'vitest';
import { type Git, GitError, type GitOutput } from '../../../src/support/git.ts';
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

test('every answer is the one that git gives, with all newlines and the same trouble', async () => {
  const { git, asked } = counting((question) =>
    question.startsWith('show')
      ? { exitCode: 0, stdout: 'title\n\n\n', stderr: '' }
      : { exitCode: 1, stdout: '', stderr: '' },
  );
  const remembering = withMemory(git);
  const show = ['show', '--no-patch', '--format=%B', id];
  expect([await remembering.run(show), await remembering.run(show), (await remembering.try(show)).stdout]).toEqual([
    'title\n\n',
    'title\n\n',
    'title\n\n\n',
  ]);
  const none = ['config', '--get-regexp', '^remote'];
  await expect(remembering.run(none)).rejects.toThrow(GitError);
  await expect(remembering.run(none)).rejects.toThrow(GitError);
  expect((await remembering.try(none)).exitCode).toBe(1);
  expect(asked).toEqual([show.join(' '), none.join(' ')]);
});

test('an answer that is longer than all that is kept is asked for again; others still are kept', async () => {
  const { git, asked } = counting((question) => ({
    exitCode: 0,
    stdout: 'x'.repeat(question.startsWith('ls-tree') ? 50_000_001 : 1),
    stderr: '',
  }));
  const remembering = withMemory(git);
  for (const args of [
    ['ls-tree', '-r', '-z', '--full-tree', id],
    ['cat-file', 'commit', id],
  ]) {
    await remembering.try(args);
    await remembering.try(args);
  }
  expect(asked.map((question) => question.split(' ')[0])).toEqual(['ls-tree', 'ls-tree', 'cat-file']);
});
