import { execFileSync, spawn } from 'node:child_process';
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { key, type Receiver, startReceiver } from '../support/receiver.ts';
import { createLocal } from './support/command-line.ts';
import { onBranch, pullRequest, push } from './support/events.ts';
import { configuration, gate, params, project } from './support/project.ts';
import { compileCache, root } from './support/runner.ts';
import { forkScored, reporting } from './support/scored.ts';
import { temporary } from './support/temporary.ts';
import { createWorld } from './support/world.ts';

/** The Action tells a real receiver what happened, which verifies each signature. */

async function receiver(tls?: Parameters<typeof startReceiver>[0]): Promise<Receiver> {
  const started = await startReceiver(tls);
  onTestFinished(() => started.close());
  return started;
}

const eventsTo = ({ url }: Pick<Receiver, 'url'>): string => `events: { url: '${url}', secret: EVENTS_KEY }\n`;
const signed = { environment: { EVENTS_KEY: key } };

const filesFor = (who: Pick<Receiver, 'url'>, more = gate): Record<string, string> =>
  project({ 'ml-test-score.yml': configuration(`${more}${eventsTo(who)}`) });

/** What would show the key to training. */
const spying = `${project()['train.js']}
import { appendFileSync } from 'node:fs';
appendFileSync('seen.txt', JSON.stringify(process.env));
`;

test('a push: training finished, scored and promoted, each once and signed; training does not see the key', async () => {
  const who = await receiver();
  const files = filesFor(who, `${gate}promote: { to: github-releases, stage: [staging, production] }\n`);
  const { repository, run } = await createWorld({ ...files, 'train.js': spying, '.gitignore': 'build/\nseen.txt\n' });
  const done = await run(push(repository, 'main', null), { environment: { EVENTS_KEY: key, COPY: `key ${key}` } });
  expect([done.status, done.status === 0 ? '' : done.log]).toEqual([0, '']);
  expect(done.messages('warning')).toBe('');
  expect(who.types()).toEqual(['training.finished', 'run.scored', 'model.promoted']);
  expect(who.received.every((one) => one.verifies(key))).toBe(true);
  expect(who.received.every(({ event }) => event.source.endsWith('/acme/penguins'))).toBe(true);
  const commit = repository.commitOf('main');
  const page = `https://github.com/acme/penguins/actions/runs/${done.runId}`;
  const [trained, scored, promoted] = who.received.map(({ event }) => event);
  expect(trained).toMatchObject({
    subject: 'penguins',
    data: {
      schemaVersion: 1,
      model: 'penguins',
      commit,
      trigger: 'push',
      run: page,
      training: { outcome: 'succeeded' },
    },
  });
  expect(scored?.data).toMatchObject({
    decision: 'allow',
    score: { total: done.report?.score.total },
    reasons: [],
    claimed: false,
  });
  expect(scored?.data.metrics).toContainEqual({ name: 'accuracy', value: 0.8, baseline: null, trend: null });
  expect(promoted).toMatchObject({
    subject: 'penguins@1.0.0',
    data: {
      version: '1.0.0',
      stage: 'staging',
      number: 1,
      from: null,
      digest: done.report?.promotion?.digest,
      commit,
      actor: 'ana',
      run: page,
    },
  });
  const seen = readFileSync(join(done.workspace, 'seen.txt'), 'utf8');
  expect(seen).toContain('PATH');
  expect(seen).not.toContain(key);
  expect(seen).not.toContain('EVENTS_KEY');
  // The runner hides what it is told to mask.
  expect(done.commands.find(({ name }) => name === 'add-mask' && done.log.includes(key))).toBeDefined();
  expect(done.log.split('\n').filter((line) => line.includes(key) && !line.startsWith('::add-mask::'))).toEqual([]);

  // Promoted already: nobody is told of that again, and the run that is attempted again has events of its own.
  const ids = new Set(who.received.map(({ event }) => event.id));
  await run(push(repository, 'main', null), { ...signed, attempt: 2, runId: done.runId });
  expect(who.types().slice(3)).toEqual(['training.finished', 'run.scored']);
  expect(who.received.slice(3).some(({ event }) => ids.has(event.id))).toBe(false);
});

test('a pull request that is blocked tells so to the receiver of the base, whatever it writes into the file', async () => {
  const who = await receiver();
  const other = await receiver();
  const { repository, run } = await createWorld(filesFor(who));
  const head = repository.push('change', { ...filesFor(other), 'params.json': params.poor });
  const done = await run(pullRequest(repository, repository.openPullRequest(12, 'change')), signed);
  expect(done.status).toBe(1);
  expect(other.received).toEqual([]);
  expect(who.types()).toEqual(['training.finished', 'run.scored', 'gate.blocked']);
  const [blocked] = who.of('gate.blocked');
  expect(blocked?.data).toMatchObject({ commit: head, pullRequest: 12, trigger: 'pull_request', decision: 'block' });
  expect(blocked?.data.reasons).toContainEqual(
    expect.objectContaining({ subject: 'accuracy', found: expect.stringContaining('0.6') }),
  );
});

test('a fork: the half without rights tells nothing, the trusted half tells what it claims', async () => {
  const who = await receiver();
  const { scored, report } = await forkScored({ 'params.json': params.poor }, filesFor(who));
  expect(scored.messages('warning')).not.toContain('event');
  expect(scored.log).toContain('`command: report` tells of pull requests from forks');
  expect(who.received).toEqual([]);
  const reported = await report({ inputs: reporting, ...signed });
  expect(reported.status).toBe(1);
  expect(who.types()).toEqual(['run.scored', 'gate.blocked']);
  expect(who.of('run.scored')[0]?.data).toMatchObject({ claimed: true, pullRequest: 12 });
  expect(who.received.every((one) => one.verifies(key))).toBe(true);
});

test('training, promotion and rollback in jobs of their own: each tells its own part', async () => {
  const who = await receiver();
  const { repository, run, github } = await createWorld(filesFor(who, `${gate}promote: { to: github-releases }\n`));
  const score = async () => {
    const event = push(repository, 'main', null);
    const scored = await run(event, {
      token: github.tokens.read,
      inputs: { promote: 'false', comment: 'false' },
      ...signed,
    });
    const { runId } = scored;
    const promoted = await run(event, { runId, inputs: { command: 'promote' }, ...signed });
    expect([promoted.status, promoted.status === 0 ? '' : promoted.log]).toEqual([0, '']);
  };
  await score();
  expect(who.types()).toEqual(['training.finished', 'model.promoted']);
  repository.push('main', { 'params.json': params.good });
  await score();
  expect(who.types().slice(2)).toEqual(['training.finished', 'model.promoted']);
  const back = await run(onBranch(repository, 'workflow_dispatch'), { inputs: { command: 'rollback' }, ...signed });
  expect(back.status).toBe(0);
  expect(who.types().slice(4)).toEqual(['model.rolled-back']);
  expect(who.of('model.rolled-back')[0]).toMatchObject({
    subject: 'penguins@1.0.0',
    data: { version: '1.0.0', from: '1.1.0', stage: 'production', number: 3, actor: 'ana' },
  });
  expect(who.received.every((one) => one.verifies(key))).toBe(true);
});

const table = (rows: readonly (readonly [number, number, string])[]): string =>
  `x,y,label\n${rows.map((row) => row.join(',')).join('\n')}\n`;
const many = (shift: number): string =>
  table(Array.from({ length: 4000 }, (_, index) => [(index % 4) + shift, (index % 3) + shift, index % 2 ? 'a' : 'b']));

test('monitoring: drift is told each time, that a test fails or passes again once, with and without a token', async () => {
  const who = await receiver();
  const file = configuration(`  serving: data/serving.csv
  label: label
tests:
  monitor/skew: { limit: 0.2 }
${gate}${eventsTo(who)}`);
  const { repository, run } = await createWorld(
    project({ 'data/train.csv': many(0), 'data/serving.csv': many(5), 'ml-test-score.yml': file }),
  );
  const monitor = (inputs: Readonly<Record<string, string>> = {}) =>
    run(onBranch(repository, 'schedule'), {
      inputs: { command: 'monitor', fail: 'false', ...inputs },
      before: (workspace) => appendFileSync(join(workspace, 'data/serving.csv'), '1,1,a\n'),
      ...signed,
    });
  const first = await monitor({ token: '' });
  expect([first.status, first.status === 0 ? '' : first.log]).toEqual([0, '']);
  const [drift] = who.of('drift.found');
  expect(drift?.data).toMatchObject({ test: 'monitor/skew', trigger: 'schedule' });
  expect(drift?.data.measurements).toContainEqual(expect.objectContaining({ name: expect.stringMatching(/^x /) }));
  const [failed] = who.of('monitoring.failed');
  expect(failed?.data.tests).toContainEqual(expect.objectContaining({ id: 'monitor/skew', outcome: 'fail' }));
  expect(who.of('monitoring.recovered')).toEqual([]);
  expect(who.types()).not.toContain('run.scored');

  const before = who.received.length;
  await monitor();
  const again = who.types().slice(before);
  expect(again).toContain('drift.found');

  repository.push('main', { 'data/serving.csv': many(0) });
  const after = who.received.length;
  await monitor();
  expect(who.types().slice(after)).toEqual(['monitoring.recovered']);
  expect(who.of('monitoring.recovered')[0]?.data.tests).toContainEqual(
    expect.objectContaining({ id: 'monitor/skew', outcome: 'pass' }),
  );
  const quiet = who.received.length;
  await monitor();
  expect(who.types().slice(quiet)).toEqual([]);
  expect(again).not.toContain('monitoring.failed');
});

test('a receiver that is down, refuses, leads elsewhere or has a certificate of its own changes no verdict', async () => {
  const folder = temporary();
  const file = (name: string): string => join(folder, name);
  execFileSync('openssl', [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'],
    ...['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1'],
    ...['-keyout', file('key.pem'), '-out', file('cert.pem')],
  ]);
  const secure = await receiver({
    key: readFileSync(file('key.pem'), 'utf8'),
    cert: readFileSync(file('cert.pem'), 'utf8'),
  });
  const down = await startReceiver();
  await down.close();
  const who = await receiver();
  const { repository, run } = await createWorld(filesFor(down));
  const start = Date.now();
  const unheard = await run(push(repository, 'main', null), signed);
  expect(unheard.status).toBe(0);
  expect(Date.now() - start).toBeLessThan(45_000);
  expect(unheard.messages('warning').match(/nothing listens there/g)).toHaveLength(1);
  expect(unheard.messages('warning')).toContain('training.finished');
  expect(unheard.messages('warning')).toContain('run.scored: it did not take an earlier one');
  expect(repository.records()).toHaveLength(1);

  const pushed = (files: Readonly<Record<string, string>>, environment = {}) => {
    const before = repository.commitOf('main');
    repository.push('main', files);
    return run(push(repository, 'main', before), { environment: { EVENTS_KEY: key, ...environment } });
  };
  who.answer(500, 202);
  const repeated = await pushed(filesFor(who));
  expect(repeated.messages('warning')).toBe('');
  expect(who.types()).toEqual(['training.finished', 'training.finished', 'run.scored']);
  expect(who.received[0]?.event.id).toBe(who.received[1]?.event.id);

  who.answer(401);
  const refused = await pushed({ 'README.md': 'a' });
  expect(refused.status).toBe(0);
  expect(refused.messages('warning')).toContain('verifies by the key in EVENTS_KEY');
  expect(who.types().slice(3)).toEqual(['training.finished']);

  who.answer((response) => response.writeHead(302, { location: secure.url }).end());
  const led = await pushed({ 'README.md': 'b' });
  expect(led.status).toBe(0);
  expect(led.messages('warning')).toContain('which is not followed');
  expect(secure.received).toEqual([]);

  const unverified = await pushed(filesFor(secure));
  expect(unverified.status).toBe(0);
  expect(unverified.messages('warning')).toContain('its certificate cannot be verified');
  expect(unverified.messages('warning')).toContain('NODE_EXTRA_CA_CERTS');
  expect(secure.received).toEqual([]);
  const verified = await pushed({ 'README.md': 'c' }, { NODE_EXTRA_CA_CERTS: file('cert.pem') });
  expect(verified.messages('warning')).toBe('');
  expect(secure.types()).toEqual(['training.finished', 'run.scored']);
});

test.each([
  ['not set', {}, 'EVENTS_KEY, which is to hold the key that signs them, is not set'],
  ['too short', { EVENTS_KEY: 'hunter2' }, 'the key in EVENTS_KEY is too short'],
  ['no base64', { EVENTS_KEY: 'whsec_***' }, 'the key in EVENTS_KEY is no base64'],
])('with a key that is %s nothing is sent, signed or not', async (_, environment, expected) => {
  const who = await receiver();
  const { repository, run } = await createWorld(filesFor(who));
  const done = await run(push(repository, 'main', null), { environment });
  expect(done.status).toBe(0);
  expect(who.received).toEqual([]);
  expect(done.messages('warning')).toContain(expected);
  expect(done.log).not.toContain('hunter2');
});

test('on somebody’s machine a run tells nothing, a promotion and a rollback by hand do', async () => {
  const who = await receiver();
  const file = configuration(`${gate}promote: { to: directory, path: ../registry }\n${eventsTo(who)}`);
  const local = createLocal(project({ 'ml-test-score.yml': file }));
  // The receiver is in this process: it must not be blocked meanwhile.
  const call = (...args: string[]): Promise<{ status: number | null; stderr: string }> =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [join(root, 'dist', 'cli.js'), ...args], {
        cwd: local.path,
        env: { PATH: process.env.PATH ?? '', HOME: local.folder, ...compileCache, EVENTS_KEY: key },
      });
      let stderr = '';
      child.stderr.on('data', (chunk: Buffer) => {
        stderr += chunk.toString();
      });
      child.on('error', reject);
      child.on('close', (status) => resolve({ status, stderr }));
    });
  const ran = await call('run');
  expect([ran.status, ran.stderr]).toEqual([0, expect.stringContaining('no events are sent: this run is local')]);
  local.commit({ 'params.json': params.good });
  expect((await call('run')).status).toBe(0);
  expect(who.types().filter((type) => !type.startsWith('model.'))).toEqual([]);
  expect((await call('promote', '1.0.0', '--stage', 'canary')).status).toBe(0);
  expect((await call('rollback')).status).toBe(0);
  expect(who.types().slice(-2)).toEqual(['model.promoted', 'model.rolled-back']);
  expect(who.received.at(-2)?.event).toMatchObject({
    source: 'urn:ml-test-score:plane',
    subject: 'plane@1.0.0',
    data: { stage: 'canary', actor: null, run: null },
  });
  expect(who.received.every((one) => one.verifies(key))).toBe(true);
});
