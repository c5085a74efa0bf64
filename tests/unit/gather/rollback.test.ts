import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkOptions } from '../../../src/checks/index.ts';
import { rollback as check } from '../../../src/checks/infra/rollback.ts';
import { runCheck } from '../../../src/checks/runner.ts';
import { configurationSchema } from '../../../src/config/schema.ts';
import type { RollbackDrill } from '../../../src/facts/rollback.ts';
import { absent, type Fact, gathered } from '../../../src/facts.ts';
import { gatherRollback, type RollbackRequest } from '../../../src/gather/rollback.ts';
import { directoryRegistry } from '../../../src/promote/directory.ts';
import { rollback } from '../../../src/promote/promotion.ts';
import { factsWith } from '../../support/facts.ts';
import { silentLog } from '../../support/silent-log.ts';
import { append } from '../promote/contract.ts';
import { createWorld } from '../promote/repository.ts';

/** Answers with what the model file holds; `mute` never listens, `broken` answers without a prediction. */
const server = `
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
const model = readFileSync(process.env.MODEL, 'utf8');
if (model === 'crash') throw new Error('cannot unpickle');
if (model === 'mute') setInterval(() => {}, 1000);
else createServer((request, response) => {
  let body = '';
  request.on('data', (part) => { body += part; }).on('end', () => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(request.url === '/health' ? {} : model === 'broken' ? { prediction: null } : { prediction: model + ' of ' + JSON.parse(body).mass }));
  });
}).listen(Number(process.env.PORT), process.env.HOST);
`;

async function setting(models: readonly string[]) {
  const world = await createWorld();
  const path = join(world.folder, 'registry');
  const registry = directoryRegistry({ store: await world.store(), path });
  const commit = await world.commit();
  let minute = 10;
  const now = (): string => `2026-11-01T10:${minute++}:00Z`;
  for (const model of models) {
    const { version } = await registry.publish(await world.bundle('penguins', commit, model), 'minor', now());
    await registry.assign('penguins', version.version, 'production', now());
  }
  const root = world.work.directory;
  await writeFile(join(root, 'serve.mjs'), server);
  await mkdir(join(root, 'data'));
  await writeFile(join(root, 'data', 'test.csv'), 'mass,species\n3750,Adelie\n5000,Gentoo\n');
  const testing = { rows: 2 } as never;
  const schema = configurationSchema({ ...checkOptions, 'infra/rollback': check.options });
  const practise = (
    configuration: object = { serve: 'node serve.mjs' },
    changes: Partial<RollbackRequest> = {},
  ): Promise<Fact<RollbackDrill>> =>
    gatherRollback({
      root,
      environment: { PATH: process.env.PATH, HOME: world.folder },
      secrets: [],
      log: silentLog,
      signal: undefined,
      scratch: join(world.folder, 'scratch'),
      configuration: schema.parse({
        artifacts: ['build/model.pkl', 'build/empty.txt'],
        data: { testing: 'data/test.csv', label: 'species' },
        promote: { to: 'directory', path, stage: ['staging', 'production'] },
        tests: { 'infra/rollback': { drill: true } },
        ...configuration,
      }),
      run: factsWith().run,
      problem: null,
      artifacts: absent('not trained here'),
      tables: { ...factsWith().tables, testing: gathered(testing) },
      features: ['mass'],
      predicted: absent('none'),
      production: absent('none'),
      registry: async () => registry,
      ...changes,
    });
  return { world, path, registry, practise, now };
}

const answer = (rollback: Fact<RollbackDrill>, options: object = {}) =>
  runCheck(check, {
    ...factsWith({ rollback }),
    configuration: configurationSchema({ 'infra/rollback': check.options }).parse({
      tests: { 'infra/rollback': { drill: true, ...options } },
    }),
  }).finding;

const drillOf = (fact: Fact<RollbackDrill>) => {
  if (fact.state !== 'gathered' || fact.value.to === null) throw new Error(JSON.stringify(fact));
  return fact.value;
};

describe('the drill of going back', () => {
  it('fetches, verifies and serves the version before, and changes no stage', async () => {
    const { world, practise } = await setting(['old', 'new']);
    const tags = (): Promise<string> => world.remote.run(['for-each-ref', '--format=%(refname) %(objectname)']);
    const before = await tags();
    const fact = await practise();
    expect(drillOf(fact)).toMatchObject({
      stage: 'production',
      from: '1.1.0',
      to: '1.0.0',
      fetched: { digest: expect.stringMatching(/^[0-9a-f]{64}$/), bytes: 3 },
      served: { command: 'node serve.mjs', row: 1, answer: 'old of 3750' },
    });
    expect(await tags()).toBe(before);
    expect(await readdir(join(world.folder, 'scratch'))).toEqual([]);
    expect(answer(fact)).toMatchObject({ outcome: 'pass' });
  });

  it('serves nothing without `serve`, and goes where `rollback` would go', async () => {
    const { practise, registry, now } = await setting(['a', 'b', 'c']);
    const quiet = { serve: undefined };
    const fact = await practise(quiet);
    expect(drillOf(fact)).toMatchObject({ from: '1.2.0', to: '1.1.0', served: null });
    expect(answer(fact).summary).toContain('not started, as no `serve` is configured');
    await rollback(registry, 'penguins', 'production', { now: now() });
    expect(drillOf(await practise(quiet))).toMatchObject({ from: '1.1.0', to: '1.0.0' });
  });

  it('fails on a digest that is another', async () => {
    const { practise, path } = await setting(['old', 'new']);
    await append(join(path, 'penguins', '1.0.0', 'artifacts', 'build', 'model.pkl'));
    const finding = answer(await practise());
    expect(finding.outcome).toBe('fail');
    expect(finding.summary).toMatch(/could not be fetched and verified: .*the stored bundle is damaged/);
  });

  it('verifies what arrived, whatever the registry says', async () => {
    const { practise, registry } = await setting(['old', 'new']);
    const careless = {
      ...registry,
      pull: async (model: string, version: string, folder: string) => ({
        ...(await registry.pull(model, version, folder)),
        digest: 'f'.repeat(64),
      }),
    };
    const finding = answer(await practise({}, { registry: async () => careless }));
    expect(finding).toMatchObject({ outcome: 'fail' });
    expect(finding.summary).toMatch(/have the SHA-256 [0-9a-f]{64}, expected f{64}/);
  });

  it('fails where the version before crashes, answers nothing, or is not there in time', async () => {
    const crash = answer(await (await setting(['crash', 'new'])).practise());
    expect(crash).toMatchObject({ outcome: 'fail' });
    expect(crash.summary).toMatch(/it did not serve: .*ended before it was healthy/);
    const broken = answer(await (await setting(['broken', 'new'])).practise());
    expect(broken.summary).toMatch(/row 1 got no prediction: the answer holds null/);
    const options = { drill: true, limit: '2s' };
    const mute = answer(
      await (await setting(['mute', 'new'])).practise({
        serve: 'node serve.mjs',
        tests: { 'infra/rollback': options },
      }),
      options,
    );
    expect(mute).toMatchObject({ outcome: 'fail' });
    expect(mute.summary).toContain('it had not answered a row after 2s, the limit');
  });

  it('tries a batch command on one row', async () => {
    const { practise } = await setting(['old', 'new']);
    const batch = '(echo prediction; cat "$MODEL"; echo) > "$OUTPUT"';
    expect(drillOf(await practise({ serve: { batch } })).served).toMatchObject({ readySeconds: null, answer: 'old' });
  });

  it('waits for the registry no longer than the limit, nor than the run', async () => {
    const { practise, registry, world } = await setting(['old', 'new']);
    const silent = { ...registry, pull: () => new Promise<never>(() => {}) };
    const options = { limit: '200ms' };
    const tests = { 'infra/rollback': options };
    const late = answer(await practise({ tests }, { registry: async () => silent }), options);
    expect(late).toMatchObject({ outcome: 'fail' });
    expect(late.summary).toContain('fetching it did not end within 200ms');
    const stop = new AbortController();
    const cancelled = practise({}, { registry: async () => silent, signal: stop.signal });
    setTimeout(() => stop.abort(), 300);
    expect(answer(await cancelled).outcome).toBe('inconclusive');
    expect(await readdir(join(world.folder, 'scratch'))).toEqual([]);
  });

  it('is inconclusive without a row to ask, or when the run is cancelled', async () => {
    const { practise } = await setting(['old', 'new']);
    const serve = 'node serve.mjs';
    expect(answer(await practise({ serve, data: {} }))).toMatchObject({
      outcome: 'inconclusive',
      remedy: 'name testing data with rows as `data.testing`',
    });
    expect(answer(await practise({ serve }, { signal: AbortSignal.abort() }))).toMatchObject({
      outcome: 'inconclusive',
      summary: expect.stringContaining('the run was cancelled'),
    });
  });

  it('says that there is no version before', async () => {
    expect(answer(await (await setting(['only'])).practise())).toMatchObject({
      outcome: 'inconclusive',
      summary: 'penguins v1.0.0 is the first version in production, expected one before it to go back to',
    });
    expect(answer(await (await setting([])).practise())).toMatchObject({
      outcome: 'inconclusive',
      summary: 'no version of penguins is in production, expected one and another before it',
    });
  });

  it('runs only where it is asked for, and says what is missing', async () => {
    const { practise } = await setting(['old', 'new']);
    expect(await practise({ tests: {} })).toMatchObject({ state: 'absent' });
    expect(await practise({ tests: { 'infra/rollback': { drill: false, limit: '1m' } } })).toMatchObject({
      state: 'absent',
    });
    expect(await practise({ tests: { 'infra/rollback': { limit: '1m' } } })).toMatchObject({ state: 'gathered' });
    expect(await practise({ promote: undefined }, { registry: null })).toMatchObject({ state: 'failed' });
    await expect(practise({}, { registry: async () => Promise.reject(new Error('socket hang up')) })).rejects.toThrow(
      /the registry could not be read: socket hang up/,
    );
  });
});
