import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sha256 } from '../../src/support/digest.ts';
import { git, makeRemote } from '../unit/support/git-repositories.ts';
import { createLocal, type Local, preparedLocal } from './support/command-line.ts';
import { push } from './support/events.ts';
import { configuration, gate, params, project } from './support/project.ts';
import { createWorld } from './support/world.ts';

const file = configuration(`${gate}promote: { to: directory, path: ../registry }\n`);

interface Team extends Local {
  readonly remote: string;
  /** `ml-test-score audit --verify` and more; what it says. */
  verify(...args: string[]): { readonly status: number | null; readonly text: string };
  /** The history branch changed by hand: files by path, null deletes. */
  rewrite(files: Readonly<Record<string, string | null>>): void;
  /** Paths of links, by number; `head` is head.json. */
  linkPaths(): readonly string[];
  show(path: string): string;
}

function must(call: ReturnType<Local['call']>): ReturnType<Local['call']> {
  if (call.status !== 0) throw new Error(`${call.stdout}${call.stderr}`);
  return call;
}

/** A clone of a remote: v1.0.0 was promoted, v1.1.0 after it, and rolled back. Five tags. */
async function team(): Promise<Team> {
  const local = await preparedLocal(['promoted twice, rolled back'], () => {
    const made = createLocal(project({ 'ml-test-score.yml': file }));
    const url = makeRemote(join(made.folder, 'plane.git'));
    git(made.path, ['remote', 'add', 'origin', url]);
    for (const files of [{}, { 'params.json': params.good }]) {
      made.commit(files);
      git(made.path, ['push', '--quiet', 'origin', 'HEAD:refs/heads/main']);
      must(made.call('run'));
      must(made.call('promote'));
    }
    must(made.call('rollback'));
    return made;
  });
  const remote = join(local.folder, 'plane.git');
  const show = (path: string): string => `${git(remote, ['show', `ml-test-score:${path}`])}\n`;
  return {
    ...local,
    remote,
    verify(...args) {
      const { status, stdout, stderr } = local.call('audit', '--verify', ...args);
      return { status, text: `${stdout}${stderr}` };
    },
    rewrite(files) {
      const parts = [
        'commit refs/heads/ml-test-score\ncommitter Eve <eve@example.com> 1800000000 +0000\ndata 4\nseed\nfrom refs/heads/ml-test-score^0\n',
        ...Object.entries(files).map(([path, text]) =>
          text === null ? `D ${path}\n` : `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`,
        ),
      ];
      git(remote, ['fast-import', '--quiet', '--force'], parts.join(''));
    },
    linkPaths: () =>
      git(remote, ['ls-tree', '-r', '--name-only', 'ml-test-score', 'audit'])
        .split('\n')
        .filter((path) => /\d{6}\.json$/.test(path))
        .sort((a, b) => a.slice(-11).localeCompare(b.slice(-11))),
    show,
  };
}

const headFile = 'audit/plane/head.json';

interface Shown {
  readonly version: string;
  readonly taggedByHand: boolean;
  readonly decision: { readonly outcome: string; readonly score: number } | null;
  readonly source: string;
  readonly events: readonly { readonly action: string; readonly link: string; readonly from: string | null }[];
  readonly stays: readonly { readonly stage: string; readonly until: string | null; readonly why: string | null }[];
}

test('audit: what brought each version into its stages, and why it left; the chain holds', async () => {
  const local = await team();
  const [second, first] = local.call('audit', '--json').json() as Shown[];
  expect(first).toMatchObject({
    version: '1.0.0',
    source: 'link',
    decision: { outcome: 'allow' },
    events: [
      { action: 'published', link: 'written' },
      { action: 'assigned', link: 'written', from: null },
      { action: 'rolled-back', link: 'written', from: '1.1.0' },
    ],
    stays: [
      { stage: 'production', why: expect.stringContaining('replaced by v1.1.0') },
      { until: null, why: null },
    ],
  });
  expect(second?.stays).toMatchObject([{ stage: 'production', why: expect.stringContaining('rolled back to v1.0.0') }]);
  const one = must(local.call('audit', '1.1.0')).stdout;
  expect(one).toMatch(/^plane v1\.1\.0 {2}20\d\d-/);
  expect(one).toMatch(/decision +allow, \d(\.\d+)? of 7 \(Data/);
  expect(one).toMatch(/rolled back to v1\.0\.0/);
  expect(one).not.toContain('plane v1.0.0  ');
  const back = must(local.call('audit', 'plane@production')).stdout;
  expect(back).toContain('plane v1.0.0  ');
  expect(back).toContain('rolled back to production in place of v1.1.0');
  expect(local.call('audit', '9.9.9')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('no version 9.9.9'),
  });
  expect(local.call('audit', 'a b')).toMatchObject({ status: 2 });

  const held = local.verify();
  expect(held.text).toContain('the audit of plane holds: 5 links');
  expect(held.text).toContain('fetching plane v1.1.0');
  expect(held.status).toBe(0);
  const quick = local.verify('1.0.0', '--no-files', '--json');
  expect(quick.status).toBe(0);
  expect(JSON.parse(quick.text)).toMatchObject({ holds: true, links: 5, broken: null });
  expect(quick.text).toContain('--no-files');
});

test('an edited link, and one whose followers were all written anew', async () => {
  const local = await team();
  const paths = local.linkPaths();
  const texts = paths.map(local.show);
  // Eve gives herself a better score in the third link.
  const edited = JSON.parse(texts[2] as string);
  edited.decision.score = 7;
  const forged = [...texts];
  forged[2] = `${JSON.stringify(edited, null, 1)}\n`;
  local.rewrite({ [paths[2] as string]: forged[2] });
  const { status, text } = local.verify('--no-files');
  expect(text).toContain('link 3 is the first that does not');
  expect(text).toContain('SHA-256');
  expect(status).toBe(1);

  for (let index = 3; index < forged.length; index += 1) {
    const link = JSON.parse(forged[index] as string);
    forged[index] = `${JSON.stringify({ ...link, previous: sha256(forged[index - 1] as string) }, null, 1)}\n`;
  }
  const head = { ...JSON.parse(local.show(headFile)), hash: sha256(forged.at(-1) as string) };
  local.rewrite({
    ...Object.fromEntries(paths.map((path, index) => [path, forged[index] as string])),
    [headFile]: `${JSON.stringify(head, null, 1)}\n`,
  });
  const again = local.verify('--no-files');
  expect(again.text).toContain('link 3 is the first that does not');
  expect(again.text).toContain('its score is not that of the tag plane@v1.1.0');
  expect(again.text).toMatch(/found: +7$/m);
  expect(again.status).toBe(1);
});

test('links that were deleted in the middle and at the end, head.json too, and the whole branch', async () => {
  const local = await team();
  const paths = local.linkPaths();
  const tip = git(local.remote, ['rev-parse', 'ml-test-score']);
  const back = (): string => git(local.remote, ['update-ref', 'refs/heads/ml-test-score', tip]);
  local.rewrite({ [paths[1] as string]: null });
  expect(local.verify('--no-files').text).toContain('link 2 is missing');
  back();

  local.rewrite({ [paths[4] as string]: null });
  const end = local.verify('--no-files');
  expect(end.text).toContain('links are missing at the end of the chain');
  expect(end.status).toBe(1);
  const fourth = local.show(paths[3] as string);
  const head = { ...JSON.parse(local.show(headFile)), number: 4, hash: sha256(fourth) };
  local.rewrite({ [headFile]: `${JSON.stringify(head, null, 1)}\n` });
  const shortened = local.verify('--no-files');
  expect(shortened.text).toContain('tag plane#production#3: no link tells this tag');
  expect(shortened.status).toBe(1);
  back();

  local.rewrite({ [headFile]: null });
  expect(local.verify('--no-files').text).toContain('head.json: cannot be read');
  // A chain without its end is not gone on with: the promotion stands, the log says what is missing.
  const promoted = local.call('promote', 'plane@1.1.0', '--stage', 'canary');
  expect(promoted.status).toBe(0);
  expect(promoted.stderr).toContain('the audit of plane lacks a link for v1.1.0');
  local.rewrite({ [headFile]: '{"schemaVersion": 1, "model": "plane", "number": "many"}' });
  expect(local.verify('--no-files')).toMatchObject({ status: 1, text: expect.stringContaining('head.json') });

  git(local.remote, ['update-ref', '-d', 'refs/heads/ml-test-score']);
  const gone = local.verify('--no-files');
  expect(gone.text).toContain('nothing is proven');
  expect(gone.status).toBe(1);
  // What tags tell is shown all the same.
  expect(must(local.call('audit', '1.0.0')).stdout).toContain('(no link)');
});

test('a version that was tagged by hand in a repository with links', async () => {
  const local = await team();
  git(local.path, ['tag', '-a', 'plane@v3.0.0', '-m', 'by hand']);
  git(local.path, ['push', '--quiet', 'origin', 'plane@v3.0.0']);
  const shown = must(local.call('audit', '3.0.0'));
  expect(shown.stderr).toContain('no link in the branch ml-test-score tells of v3.0.0');
  expect(shown.stderr).not.toContain('there are no links');
  const { text, status } = local.verify('--no-files');
  expect(text).toContain('tag plane@v3.0.0: no link tells this tag');
  expect(text).toContain('→ where you know who made it: the next change of a stage');
  expect(status).toBe(1);

  // Another model of the repository, and a name that none has.
  git(local.path, ['tag', '-a', 'models=birds@v1.0.0', '-m', 'by hand']);
  git(local.path, ['push', '--quiet', 'origin', 'models=birds@v1.0.0']);
  expect(must(local.call('audit', 'models:birds')).stdout).toContain('1.0.0');
  for (const args of [
    ['audit', 'plain'],
    ['audit', 'plain@1.0.0'],
    ['audit', '--verify', 'plain'],
    ['versions', 'plain'],
  ])
    expect([args, local.call(...args)]).toMatchObject([
      args,
      {
        status: 2,
        stdout: '',
        stderr: expect.stringMatching(
          /there is no model plain: .*\n +→ name one that there is: plane \(configured here\), models:birds\n/,
        ),
      },
    ]);

  // Of what was withdrawn, the tags still tell.
  git(local.path, ['tag', '-a', 'models=birds@v1.0.0!', '-m', 'withdrawn']);
  git(local.path, ['push', '--quiet', 'origin', 'models=birds@v1.0.0!']);
  expect(must(local.call('versions', 'models:birds')).stdout).toMatch(/has no version of models:birds yet\n$/);
  expect(must(local.call('audit', 'models:birds')).stdout).toContain('deregistered by');
});

test('a deleted tag, and one that was made anew with another message', async () => {
  const local = await team();
  const oid = git(local.remote, ['rev-parse', 'refs/tags/plane#production#2']);
  git(local.remote, ['tag', '-d', 'plane#production#2']);
  const deleted = local.verify('--no-files');
  expect(deleted.text).toContain('link 4 is the first that does not');
  expect(deleted.text).toContain('the tag plane#production#2 is gone');
  git(local.remote, ['update-ref', 'refs/tags/plane#production#2', oid]);
  expect(local.verify('--no-files').status).toBe(0);

  const text = git(local.remote, ['cat-file', 'tag', 'plane@v1.0.0']);
  const other = git(local.remote, ['mktag'], `${text.replace(/"score": [\d.]+/, '"score": 7')}\n`);
  git(local.remote, ['update-ref', 'refs/tags/plane@v1.0.0', other]);
  const edited = local.verify('--no-files');
  expect(edited.text).toContain('link 1 is the first that does not');
  expect(edited.text).toContain('the tag plane@v1.0.0 was made anew');
  expect(edited.text).toContain(other.slice(0, 12));
  expect(edited.status).toBe(1);
});

test('files that were replaced in the registry', async () => {
  const local = await team();
  const stored = join(local.folder, 'registry', 'plane', '1.0.0');
  const facts = join(stored, 'facts.json');
  const modelFile = join(stored, 'artifacts', 'build', 'model.json');
  writeFileSync(modelFile, 'another model');
  const replaced = local.verify();
  expect(replaced.text).toContain('link 1 is the first that does not');
  expect(replaced.text).toContain('the bundle of v1.0.0 is not what was published');
  expect(replaced.status).toBe(1);
  // Only that version was asked for, and it holds.
  expect(local.verify('1.1.0').status).toBe(0);
  rmSync(facts);
  expect(local.verify('1.0.0').status).toBe(1);
});

/** An annotated tag of HEAD as GTO makes it, long ago. */
function tagByHand(path: string, name: string, seconds: number): void {
  const commit = git(path, ['rev-parse', 'HEAD']);
  const content = `object ${commit}\ntype commit\ntag ${name}\ntagger Ana <ana@example.com> ${seconds} +0000\n\nby hand\n`;
  git(path, ['update-ref', `refs/tags/${name}`, git(path, ['mktag'], content)]);
}

test('tags by hand are told later, by the next change; a repository without links says so', () => {
  const local = createLocal(project({ 'ml-test-score.yml': file }));
  expect(local.call('audit', '--verify')).toMatchObject({ status: 0, stdout: expect.stringContaining('no version') });
  expect(local.call('audit', 'plane')).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^directory .* has no version of plane yet\n$/),
  });
  expect(local.call('audit', 'plain')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('→ name one that there is: plane (configured here)\n'),
  });
  tagByHand(local.path, 'plane@v0.1.0', 1_735_787_045);
  tagByHand(local.path, 'plane#production#1', 1_735_787_046);
  expect(local.call('audit', '--json').json()).toMatchObject([
    { version: '0.1.0', taggedByHand: true, source: 'tag', stays: [{ stage: 'production', until: null }] },
  ]);
  const shown = local.call('audit');
  expect(shown.stdout).toContain('tagged by hand by Ana: no record');
  expect(shown.stderr).toContain('there are no links');
  const nothing = local.call('audit', '--verify');
  expect([nothing.status, nothing.stdout]).toEqual([1, expect.stringContaining('nothing is proven')]);

  local.commit({ 'params.json': params.good });
  must(local.call('run'));
  const [released, hand] = local.call('audit', '--json').json() as Shown[];
  expect(hand?.events.map(({ link }) => link)).toEqual(['recorded later', 'recorded later']);
  expect(hand?.stays[0]?.why).toContain('replaced by v0.2.0');
  expect(released?.events.map(({ link }) => link)).toEqual(['written', 'written']);
  const held = must(local.call('audit', '--verify'));
  expect(held.stdout).toContain('holds: 4 links');
  expect(held.stdout).toContain('2 links were recorded later');

  // The record of the run says another score than the link.
  const [path = ''] = git(local.path, ['ls-tree', '-r', '--name-only', 'ml-test-score', 'records'])
    .split('\n')
    .filter((one) => !one.endsWith('index.json'));
  const record = JSON.parse(git(local.path, ['show', `ml-test-score:${path}`]));
  const text = JSON.stringify({ ...record, score: { ...record.score, total: 7 } });
  git(
    local.path,
    ['fast-import', '--quiet', '--force'],
    `commit refs/heads/ml-test-score\ncommitter Eve <eve@example.com> 1800000000 +0000\ndata 4\nseed\nfrom refs/heads/ml-test-score^0\nM 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`,
  );
  const other = local.call('audit', '--verify', '--no-files');
  expect(other.stdout).toContain('its score is not that of the record of run');
  expect(other.status).toBe(1);
});

test('a tag that only a person made since the last change is named', async () => {
  const local = await team();
  tagByHand(local.path, 'plane#canary#9', 1_735_787_046);
  git(local.path, ['push', '--quiet', 'origin', 'refs/tags/plane#canary#9']);
  const found = local.verify('--no-files');
  expect(found.text).toContain('tag plane#canary#9: no link tells this tag');
  expect(found.status).toBe(1);
  must(local.call('promote', 'plane@1.1.0', '--stage', 'production'));
  expect(local.verify('--no-files').text).toContain('holds: 7 links');
});

test('in jobs: who approved, who triggered; a token that may not ask leaves it unknown', async () => {
  const releases = configuration(`${gate}promote: { to: github-releases, stage: [staging, production] }\n`);
  const world = await createWorld(project({ 'ml-test-score.yml': releases }));
  const { repository, github, run } = world;
  const scored = await run(push(repository, 'main', null), { inputs: { promote: 'false', comment: 'false' } });
  const scoredRun = github.runs.get(Number(scored.runId));
  if (scoredRun === undefined) throw new Error('no run');
  const account = { login: 'ana', id: 7, type: 'User' } as const;
  const approvals = [
    { user: account, environments: ['production'], state: 'approved', comment: 'Ship it \u001b[31m!' } as const,
  ];
  github.runs.set(scoredRun.id, { ...scoredRun, approvals });
  const promote = (inputs: Readonly<Record<string, string>> = {}, token = github.tokens.write) =>
    run(push(repository, 'main', null), { runId: scored.runId, token, inputs: { command: 'promote', ...inputs } });
  const first = await promote();
  expect(first.messages('warning')).toBe('');
  expect(first.status).toBe(0);
  expect(github.violations).toEqual([]);
  expect(github.requests.filter(({ operation }) => operation === 'actions/get-reviews-for-run')).toHaveLength(1);

  github.failNext({ status: 403, match: ({ operation }) => operation === 'actions/get-reviews-for-run' });
  const second = await promote({ stage: 'production' });
  expect(second.status).toBe(0);
  expect(second.log).toContain('the link says that it is not known');
  const links = git(repository.remote, ['ls-tree', '-r', '--name-only', 'ml-test-score', 'audit'])
    .split('\n')
    .filter((path) => /\d{6}\.json$/.test(path))
    .map((path) => JSON.parse(git(repository.remote, ['show', `ml-test-score:${path}`])));
  expect(links.map(({ action, stage, approvals: given }) => [action, stage, given?.[0]?.user ?? given])).toEqual([
    ['published', null, 'ana'],
    ['assigned', 'staging', 'ana'],
    ['assigned', 'production', null],
  ]);
  expect(links[0]).toMatchObject({
    actor: expect.any(String),
    run: { id: scored.runId, event: 'push' },
    decision: { outcome: 'allow', run: { id: scored.runId, event: 'push' } },
    recordedLater: false,
  });
  expect(links[0].facts).toMatch(/^[0-9a-f]{64}$/);
  expect(github.violations).toEqual([]);
});
