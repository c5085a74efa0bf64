import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import type { GitStore } from '../../../src/support/git.ts';
import { classifyPush, pushRefs, type RefUpdate } from '../../../src/support/git-push.ts';
import { commit, git, makeRemote, makeRepository, openStore, temporaryFolder } from './git-repositories.ts';

const folder = temporaryFolder();
afterAll(folder.remove);

let number = 0;
let remote: string;
let work: string;
let first: string;
let second: string;
let other: string;
let store: GitStore;

/** A remote with main at `first`; the store has `second` on top of it, and `other`, which is unrelated. */
beforeEach(async () => {
  number += 1;
  remote = join(folder.path, `remote-${number}`);
  work = makeRepository(join(folder.path, `work-${number}`), makeRemote(remote));
  first = commit(work, { a: '1' });
  git(work, ['push', '--quiet', 'origin', 'HEAD:refs/heads/main']);
  store = await openStore(work, join(folder.path, `scratch-${number}`));
  second = commit(work, { a: '2' });
  git(work, ['checkout', '--quiet', '--orphan', 'unrelated']);
  other = commit(work, { b: '1' });
  git(store.git.directory, ['fetch', '--quiet', work, second, other]);
});

const at = (ref: string): string => git(remote, ['rev-parse', ref]);

function installHook(text: string): void {
  const hook = join(remote, 'hooks', 'pre-receive');
  mkdirSync(join(remote, 'hooks'), { recursive: true });
  writeFileSync(hook, `#!/bin/sh\n${text}\n`);
  chmodSync(hook, 0o755);
}

test('pushes a fast-forward, and again without effect', async () => {
  expect(await pushRefs(store, [{ ref: 'refs/heads/main', oid: second }])).toBe('pushed');
  expect(await pushRefs(store, [{ ref: 'refs/heads/main', oid: second }])).toBe('pushed');
  expect(at('main')).toBe(second);
});

test('refuses what is no fast-forward, on the remote and locally', async () => {
  const update = { ref: 'refs/heads/main', oid: other };
  expect(await pushRefs(store, [update])).toMatchObject({ refused: 'non-fast-forward' });
  expect(at('main')).toBe(first);
  const local = { git: store.git, remote: null };
  git(store.git.directory, ['update-ref', 'refs/heads/main', first]);
  expect(await pushRefs(local, [update])).toMatchObject({ refused: 'non-fast-forward' });
  expect(await pushRefs(local, [{ ref: 'refs/heads/main', oid: second }])).toBe('pushed');
  expect(git(store.git.directory, ['rev-parse', 'main'])).toBe(second);
});

test.each(['remote', 'local'])('moves a ref only from where it is expected to be (%s)', async (where) => {
  const target: GitStore = where === 'remote' ? store : { git: store.git, remote: null };
  if (where === 'local') git(store.git.directory, ['update-ref', 'refs/heads/main', first]);
  const move = (oid: string | null, expected: string | null): RefUpdate[] => [
    { ref: 'refs/heads/main', oid, expected },
  ];
  expect(await pushRefs(target, move(second, other))).toMatchObject({ refused: 'non-fast-forward' });
  expect(await pushRefs(target, move(second, null))).toMatchObject({ refused: 'exists' });
  expect(await pushRefs(target, move(second, first))).toBe('pushed');
  git(remote, ['config', 'receive.denyDeleteCurrent', 'ignore']);
  expect(await pushRefs(target, move(null, second))).toBe('pushed');
  expect(git(where === 'remote' ? remote : store.git.directory, ['for-each-ref', 'refs/heads'])).toBe('');
});

test.each(['remote', 'local'])('makes a tag once (%s)', async (where) => {
  const target: GitStore = where === 'remote' ? store : { git: store.git, remote: null };
  const tag = (oid: string): RefUpdate[] => [{ ref: 'refs/tags/m@v1.0.0', oid }];
  expect(await pushRefs(target, tag(second))).toBe('pushed');
  expect(await pushRefs(target, tag(other))).toMatchObject({ refused: 'exists' });
});

test.each(['remote', 'local'])('moves all refs or none (%s)', async (where) => {
  const target: GitStore = where === 'remote' ? store : { git: store.git, remote: null };
  await pushRefs(target, [{ ref: 'refs/tags/one', oid: first }]);
  const updates = [
    { ref: 'refs/tags/two', oid: second, expected: null },
    { ref: 'refs/tags/one', oid: second, expected: null },
  ];
  const outcome = await pushRefs(target, updates, { atomic: true });
  expect(outcome).toMatchObject({ refused: 'exists', detail: expect.stringContaining('refs/tags/one') });
  const tags = git(where === 'remote' ? remote : store.git.directory, ['tag', '--list']);
  expect(tags).toBe('one');
});

test('refuses to write where the run only reads', async () => {
  const outcome = await pushRefs({ ...store, readOnly: true }, [{ ref: 'refs/heads/main', oid: second }]);
  expect(outcome).toMatchObject({ refused: 'permission', detail: expect.stringContaining('only reads') });
  expect(at('main')).toBe(first);
});

test('names the rule that refused, and the way out', async () => {
  installHook(
    [
      'echo "error: GH013: Repository rule violations found for refs/heads/main." >&2',
      'echo "Review all repository rules at https://github.com/o/r/rules?ref=refs%2Fheads%2Fmain" >&2',
      'echo "" >&2',
      'echo "- Changes must be made through a pull request." >&2',
      'exit 1',
    ].join('\n'),
  );
  const outcome = await pushRefs(store, [{ ref: 'refs/heads/main', oid: second }]);
  expect(outcome).toMatchObject({ refused: 'rule' });
  const { detail } = outcome as { detail: string };
  expect(detail).toContain('refs/heads/main: Changes must be made through a pull request. (GH013)');
  expect(detail).toContain('GITHUB_TOKEN cannot bypass');
  expect(detail).toContain('GitHub App');
  expect(detail).not.toContain('Review all');
});

const updates = [{ ref: 'refs/heads/main', oid: 'a'.repeat(40) }];
const rejected = (reason: string) => `To https://github.com/o/r\n!\taaa:refs/heads/main\t${reason}\nDone\n`;

/** What GitHub and git print, from threads where people quote them. */
test.each([
  [
    'rule',
    rejected('[remote rejected] (protected branch hook declined)'),
    'remote: error: GH006: Protected branch update failed for refs/heads/main.        \nremote: error: At least 1 approving review is required by reviewers with write access.        \n',
    'At least 1 approving review',
  ],
  ['rule', rejected('[remote rejected] (push declined due to repository rule violations)'), '', 'no rule named'],
  [
    'permission',
    '',
    "remote: Write access to repository not granted.\nfatal: unable to access 'https://github.com/o/r.git/': The requested URL returned error: 403\n",
    'contents: write',
  ],
  [
    'permission',
    '',
    "remote: Permission to o/r.git denied to github-actions[bot].\nfatal: unable to access 'https://github.com/o/r.git/': The requested URL returned error: 403\n",
    'denied to github-actions[bot]',
  ],
  ['permission', '', "fatal: Authentication failed for 'https://github.com/o/r.git/'\n", 'Authentication failed'],
  [
    'permission',
    '',
    "fatal: could not read Username for 'https://github.com': terminal prompts disabled\n",
    'contents: write',
  ],
  [
    'permission',
    '',
    "remote: Repository not found.\nfatal: repository 'https://github.com/o/r.git/' not found\n",
    'Repository not found',
  ],
  [
    'non-fast-forward',
    rejected('[rejected] (fetch first)'),
    "error: failed to push some refs to 'https://github.com/o/r'\n",
    'fetch first',
  ],
  ['non-fast-forward', rejected('[rejected] (non-fast-forward)'), '', 'non-fast-forward'],
  ['non-fast-forward', rejected('[rejected] (stale info)'), '', 'stale info'],
  [
    'non-fast-forward',
    rejected("[remote rejected] (cannot lock ref 'refs/heads/main': is at bbb but expected ccc)"),
    '',
    'cannot lock ref',
  ],
  ['non-fast-forward', rejected('[remote rejected] (failed to update ref)'), '', 'failed to update ref'],
  ['exists', rejected('[rejected] (already exists)'), '', 'already exists'],
  ['exists', rejected('[remote rejected] (reference already exists)'), '', 'already exists'],
  ['other', rejected('[remote rejected] (unpacker error)'), 'error: remote unpack failed\n', 'unpacker error'],
  [
    'other',
    '',
    "fatal: unable to access 'https://u:secret@github.com/o/r.git/': Could not resolve host: github.com\n",
    'Could not resolve host',
  ],
] as const)('%s: %s %s %s', (refused, stdout, stderr, text) => {
  const outcome = classifyPush({ exitCode: 1, stdout, stderr }, updates);
  expect(outcome.refused).toBe(refused);
  expect(outcome.detail).toContain(text);
  expect(outcome.detail).not.toContain('secret');
});
