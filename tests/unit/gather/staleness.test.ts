import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { staleness as check } from '../../../src/checks/model/staleness.ts';
import { runCheck } from '../../../src/checks/runner.ts';
import { configurationSchema } from '../../../src/config/schema.ts';
import type { Staleness } from '../../../src/facts/staleness.ts';
import { absent, type Fact, gathered } from '../../../src/facts.ts';
import { gatherStaleness, type StalenessRequest } from '../../../src/gather/staleness.ts';
import { directoryRegistry } from '../../../src/promote/directory.ts';
import { fingerprint } from '../../../src/support/files.ts';
import { factsWith } from '../../support/facts.ts';
import { silentLog } from '../../support/silent-log.ts';
import { append } from '../promote/contract.ts';
import { createWorld, type World } from '../promote/repository.ts';

/** A model is what it is worth today; the command reads it from `$MODEL`. */
const evaluator = `
import { readFileSync, writeFileSync } from 'node:fs';
const accuracy = Number(readFileSync(process.env.MODEL, 'utf8'));
if (accuracy < 0) { console.error('cannot unpickle', process.env.VERSION); process.exit(3); }
writeFileSync(process.env.METRICS, accuracy > 1 ? '{"accuracy": NaN}' : JSON.stringify({ accuracy, version: process.env.VERSION }));
`;
const day = (ago: number): string => new Date(Date.parse('2026-11-21T10:00:00Z') - ago * 86_400_000).toISOString();

interface Setting {
  readonly world: World;
  readonly path: string;
  evaluate(options?: object, changes?: Partial<StalenessRequest>): Promise<Fact<Staleness>>;
}

/** Versions of these accuracies, each with its age in days, the oldest first; the model of this run has 0.95. */
async function setting(versions: readonly (readonly [number, number])[], own = '0.95'): Promise<Setting> {
  const world = await createWorld();
  const path = join(world.folder, 'registry');
  const registry = directoryRegistry({ store: await world.store(), path });
  const commit = await world.commit();
  for (const [accuracy, age] of versions)
    await registry.publish(await world.bundle('penguins', commit, String(accuracy)), 'minor', day(age));
  const root = world.work.directory;
  await mkdir(join(root, 'build'));
  await writeFile(join(root, 'build', 'model.pkl'), own);
  await writeFile(join(root, 'build', 'empty.txt'), '');
  await writeFile(join(root, 'evaluate.mjs'), evaluator);
  return {
    world,
    path,
    async evaluate(options = {}, changes = {}) {
      const configuration = configurationSchema({ 'model/staleness': check.options }).parse({
        artifacts: ['build/model.pkl', 'build/empty.txt'],
        gate: { metrics: { accuracy: { minimum: 0.9 } } },
        tests: { 'model/staleness': { evaluate: 'node evaluate.mjs', ...options } },
      });
      return gatherStaleness({
        root,
        environment: { PATH: process.env.PATH, HOME: world.folder },
        secrets: [],
        log: silentLog,
        configuration,
        scratch: join(world.folder, 'scratch'),
        run: { ...factsWith().run, startedAt: day(0) },
        problem: null,
        artifacts: gathered(await fingerprint(root, ['build'])),
        registry: async () => registry,
        signal: undefined,
        ...changes,
      });
    },
  };
}

const stalenessOf = (fact: Fact<Staleness>): Staleness => {
  if (fact.state !== 'gathered') throw new Error(JSON.stringify(fact));
  return fact.value;
};

describe('gathering the staleness of a model', () => {
  it('evaluates this model and the last versions with their own files, and leaves nothing behind', async () => {
    const { evaluate, world } = await setting([
      [0.8, 90],
      [0.85, 60],
      [0.9, 30],
    ]);
    const found = stalenessOf(await evaluate({ versions: 2 }));
    expect(found).toMatchObject({ metric: 'accuracy', direction: 'higher', different: 3, identical: false });
    expect(found.models.map(({ version, value, ageDays }) => [version, value, Math.round(ageDays)])).toEqual([
      [null, 0.95, 0],
      ['1.2.0', 0.9, 30],
      ['1.1.0', 0.85, 60],
    ]);
    expect(await readdir(join(world.folder, 'scratch'))).toEqual([]);
    const finding = runCheck(check, factsWith({ staleness: gathered(found) })).finding;
    expect(finding.summary).toContain('accuracy loses 0.05 in 30 days of age over 3 models');
    expect(finding.outcome).toBe('fail');
  });

  it('names a version that is damaged, and one that cannot be evaluated', async () => {
    const { evaluate, path } = await setting([
      [0.8, 90],
      [-1, 60],
      [2, 45],
      [0.9, 30],
    ]);
    await append(join(path, 'penguins', '1.0.0', 'artifacts', 'build', 'model.pkl'));
    const { models } = stalenessOf(await evaluate());
    expect(models.map(({ version, value }) => [version, value])).toEqual([
      [null, 0.95],
      ['1.3.0', 0.9],
      ['1.2.0', null],
      ['1.1.0', null],
      ['1.0.0', null],
    ]);
    const problems = models.map(({ problem }) => problem);
    expect(problems[2]).toMatch(/accuracy is no finite number in `\$METRICS` \(nan\)/);
    expect(problems[3]).toBe('`evaluate` ended with exit status 3: cannot unpickle 1.1.0');
    expect(problems[4]).toMatch(/the stored bundle is damaged/);
    const finding = runCheck(check, factsWith({ staleness: gathered(stalenessOf(await evaluate())) })).finding;
    expect(finding).toMatchObject({ outcome: 'inconclusive' });
    expect(finding.summary).toMatch(/2 models could be evaluated, expected at least 3: v1\.2\.0 has no value/);
  });

  it('passes over versions that are the same model, and evaluates nothing where too few are left', async () => {
    const { evaluate } = await setting([
      [0.95, 90],
      [0.9, 30],
    ]);
    const found = stalenessOf(await evaluate({ evaluate: 'exit 9' }));
    expect(found).toMatchObject({ different: 1, models: [] });
  });

  it('does not fetch older versions where this model cannot be evaluated', async () => {
    const { evaluate } = await setting([
      [0.8, 60],
      [0.9, 30],
    ]);
    const found = stalenessOf(await evaluate({ evaluate: 'true' }));
    expect(found.models).toMatchObject([{ version: null, value: null }]);
    expect(found.models[0]?.problem).toMatch(/what `evaluate` wrote to `\$METRICS`: metrics\.json: /);
    expect(runCheck(check, factsWith({ staleness: gathered(found) })).finding.outcome).toBe('inconclusive');
  });

  it('notices a command that always evaluates the same model', async () => {
    const { evaluate } = await setting([
      [0.8, 60],
      [0.9, 30],
    ]);
    const found = stalenessOf(await evaluate({ evaluate: `echo '{"accuracy": 0.9}' > "$METRICS"` }));
    expect(found.identical).toBe(true);
  });

  it('stops at its budget and says what it did not reach', async () => {
    const { evaluate } = await setting([
      [0.8, 60],
      [0.9, 30],
    ]);
    const { models } = stalenessOf(
      await evaluate({
        evaluate: '[ "$VERSION" = candidate ] || sleep 30; node evaluate.mjs',
        budget: '2s',
      }),
    );
    expect(models[1]).toMatchObject({
      value: null,
      problem: '`evaluate` was stopped when the budget of 2s was used up',
    });
    expect(models[2]).toMatchObject({ value: null, problem: 'the budget of 2s was used up before' });
  });

  it('tells apart what is not asked for, not there and not known', async () => {
    const { evaluate } = await setting([]);
    expect(await evaluate({ evaluate: undefined })).toMatchObject({ state: 'absent' });
    expect(await evaluate({}, { problem: 'training failed' })).toEqual(absent('training failed'));
    expect(await evaluate({}, { registry: null })).toMatchObject({ state: 'failed', next: 'configure `promote`' });
    expect(await evaluate({}, { artifacts: absent('none') })).toMatchObject({ state: 'failed' });
    await expect(evaluate({ metric: 'banana' })).rejects.toThrow(/higher or lower is better for banana/);
    await expect(
      evaluate({}, { registry: async () => Promise.reject(new Error('connect ECONNREFUSED')) }),
    ).rejects.toThrow(/the registry could not be read: connect ECONNREFUSED/);
    await expect(
      (
        await setting([
          [0.8, 60],
          [0.9, 30],
        ])
      ).evaluate({}, { signal: AbortSignal.abort() }),
    ).rejects.toThrow(/cancelled/);
  });
});
