import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Operations, Step } from '../../../src/facts/operations.ts';
import { noOperations } from '../../../src/gather/operations.ts';
import { standingsOf } from '../../../src/level/level.ts';
import { type MaturityModelId, maturityModel, maturityModels } from '../../../src/level/levels.ts';
import { type TestId, testIds } from '../../../src/rubric/sections.ts';
import { operationsWith } from './operations.ts';

const steps = Object.keys(noOperations.steps) as Step[];
const everything = operationsWith({ steps, tests: testIds });

const levelsOf = (operations: Operations) => {
  const { google, azure } = standingsOf(operations);
  return { google: google.level, azure: azure.level };
};

const criteriaOf = (model: MaturityModelId, upTo: number) =>
  maturityModel[model].levels.filter(({ level }) => level <= upTo).flatMap(({ criteria }) => criteria);

/** Only what the levels up to this one ask for. */
function justEnough(model: MaturityModelId, level: number): Operations {
  const shown = criteriaOf(model, level).map((criterion) => criterion.shown);
  return operationsWith({
    steps: shown.flatMap((one) => ('step' in one ? [one.step] : [])),
    tests: shown.flatMap((one) => ('tests' in one ? one.tests : [])),
  });
}

const every = maturityModels.flatMap((model) =>
  maturityModel[model].levels.flatMap(({ level, criteria }) =>
    criteria.map((criterion) => ({ model, level, criterion, id: criterion.id })),
  ),
);

describe('the level', () => {
  it('is the lowest without a run and the highest with everything', () => {
    expect(levelsOf(noOperations)).toEqual({ google: 0, azure: 0 });
    expect(levelsOf(everything)).toEqual({ google: 2, azure: 4 });
    expect(standingsOf(everything).google.missing).toEqual([]);
  });

  it.each(maturityModels.flatMap((model) => maturityModel[model].levels.map(({ level }) => ({ model, level }))))(
    'of $model is $level with just what it asks for',
    ({ model, level }) => {
      expect(standingsOf(justEnough(model, level))[model].level).toBe(level);
    },
  );

  it.each(every)('of $model falls below $level without $id, and says so', ({ model, level, criterion }) => {
    const { shown } = criterion;
    const without = (of: TestId | Step): boolean =>
      'step' in shown ? of !== shown.step : !shown.tests.includes(of as TestId);
    const standing = standingsOf(operationsWith({ steps: steps.filter(without), tests: testIds.filter(without) }))[
      model
    ];
    const lowest = Math.min(
      ...every.filter((one) => one.model === model && one.id === criterion.id).map((one) => one.level),
    );
    expect(standing.level).toBe(lowest - 1);
    expect(level).toBeGreaterThanOrEqual(lowest);
    expect(standing.missing.map(({ id }) => id)).toContain(criterion.id);
    const found = standing.missing.find(({ id }) => id === criterion.id)?.found;
    expect(found).toMatch(/in the last 90 days|ran in no job/);
  });

  it('needs the levels below: deployment alone is none', () => {
    expect(levelsOf(operationsWith({ steps: ['deployment', 'trial', 'monitoring', 'recovery'], tests: [] }))).toEqual({
      google: 0,
      azure: 0,
    });
  });

  it('takes a test at its newest result', () => {
    const tests = {
      ...everything.tests,
      'infra/unit-tests': { ran: 9, passed: 8, newest: '2026-11-20T08:00:00.000Z', passes: false },
    };
    const { azure } = standingsOf({ ...everything, tests });
    expect(azure.level).toBe(0);
    expect(azure.missing).toMatchObject([
      { id: 'unit-tests', found: '`infra/unit-tests` did not pass on 2026-11-20, and in 8 of 9 runs' },
    ]);
  });

  it('says what was seen with number and date', () => {
    const found = standingsOf(everything).google.levels.flatMap(({ criteria }) => criteria.map((one) => one.found));
    expect(found).toContain(
      '3 runs that a schedule, changed data, a message or the monitor started, with training, the last on 2026-11-19',
    );
    expect(standingsOf(noOperations).google.missing[0]?.found).toBe(
      'no run that a schedule, changed data, a message or the monitor started, with training in the last 90 days',
    );
  });
});

describe('docs/level.md', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/level.md'), 'utf8');

  it.each(every)('has $id of $model $level with what it asks', ({ criterion }) => {
    expect(page).toContain(`| \`${criterion.id}\` | ${criterion.asks} |`);
  });

  it('names the sources', () => {
    for (const model of maturityModels) expect(page).toContain(maturityModel[model].url);
  });

  it('names only workflows that are there', () => {
    const named = every.flatMap(({ criterion }) => criterion.next.match(/workflows\/[a-z-]+\.yml/g) ?? []);
    expect(named.length).toBeGreaterThan(4);
    for (const file of named) expect(() => readFileSync(join(import.meta.dirname, '../../..', file))).not.toThrow();
  });
});
