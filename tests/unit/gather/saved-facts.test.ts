import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Facts, gathered, type SavedFacts } from '../../../src/facts.ts';
import { parseFacts } from '../../../src/gather/saved-facts.ts';
import { ConfigurationError, type Problem } from '../../../src/support/errors.ts';
import { baseline, factsWith, testCase } from '../../support/facts.ts';

const golden = join(import.meta.dirname, '../../golden/reports');
const goldenFacts = readdirSync(golden).filter((name) => name.endsWith('.facts.json'));
const saved = (facts: unknown = factsWith()): Facts => JSON.parse(JSON.stringify(facts));

async function refusal(text: string): Promise<Problem> {
  const error = await parseFacts(text, 'facts.json').catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(ConfigurationError);
  const [problem] = (error as ConfigurationError).problems;
  expect(problem?.file).toBe('facts.json');
  expect(problem?.next).toBeTruthy();
  return problem as Problem;
}
const refusalOf = async (facts: unknown): Promise<string> => (await refusal(JSON.stringify(facts))).message;

describe('facts that another run saved', () => {
  it.each(goldenFacts)('are read as they were written, without configuration and policy: %s', async (name) => {
    const text = readFileSync(join(golden, name), 'utf8');
    const { configuration: _, policy: __, ...rest } = JSON.parse(text) as Facts;
    expect(await parseFacts(text, name)).toEqual(rest);
  });

  it('are read whatever configuration and policy they claim', async () => {
    const { configuration: _, policy: __, ...facts } = saved();
    const claimed = { ...facts, configuration: { gate: { score: 0 } }, policy: 7 };
    expect(await parseFacts(JSON.stringify(claimed), 'facts.json')).toEqual(facts);
    expect(await parseFacts(JSON.stringify(facts), 'facts.json')).toEqual(facts);
  });

  // Two of the four hold what the others hold.
  it.each(['first-run.facts.json', 'worse-and-loosened.facts.json'])(
    'are refused where any one value has another type, with its place: %s',
    async (name) => {
      const {
        configuration: _,
        policy: __,
        ...facts
      } = JSON.parse(readFileSync(join(golden, name), 'utf8')) as SavedFacts & {
        configuration: unknown;
        policy: unknown;
      };
      let count = 0;
      for (const { parent, key, path } of scalarsOf(facts)) {
        // A whole column of a table tells no more than its first cell.
        if (path.some((part) => Number(part) > 0)) continue;
        const [group] = path as [keyof SavedFacts];
        const value = parent[key];
        parent[key] = { forged: true };
        const message = await refusalOf({ ...saved(), [group]: facts[group] });
        const last = path.findLast((part) => !/^\d+$/.test(part)) as string;
        expect(message, path.join('.')).toContain(group);
        if (!isCovered(message)) expect(message, path.join('.')).toContain(last);
        parent[key] = value;
        count += 1;
      }
      expect(count).toBeGreaterThan(60);
      expect(await parseFacts(JSON.stringify(facts), name)).toEqual(facts);
    },
  );

  it.each([
    { values: 200_000, said: /more mistakes than can be listed|expected an object, found 1/ },
    { values: 2_000_000, said: /expected at most 500000 values in all, found more/ },
  ])('are refused where $values values would each be a mistake', async ({ values, said }) => {
    const facts = saved(factsWith({ metrics: gathered({ values: [], files: [], parameters: {} } as never) }));
    const text = JSON.stringify(facts).replace('"values":[]', `"values":[${'1,'.repeat(values - 1)}1]`);
    expect((await refusal(text)).message).toMatch(said);
  });

  it('are refused with place, expected and found', async () => {
    const facts = saved(
      factsWith({
        junit: gathered({ cases: [testCase(), testCase()], files: [{ path: 'a.xml', origin: 'trained' }] }),
        baseline: gathered(baseline({ accuracy: 0.9 })),
      }),
    );
    const at = (path: string, value: unknown): Promise<string> => {
      const copy = structuredClone(facts);
      const parts = path.split('/');
      let parent: unknown = copy;
      for (const part of parts.slice(0, -1)) parent = (parent as Record<string, unknown>)[part];
      (parent as Record<string, unknown>)[parts.at(-1) as string] = value;
      return refusalOf(copy);
    };
    expect(await at('junit/value/cases/1/line', 'three')).toBe(
      'junit.value.cases[1].line: expected a number or null, found "three"',
    );
    expect(await at('junit/value/cases/1/outcome', 'great')).toBe(
      'junit.value.cases[1].outcome: expected "passed" or "failed" or "error" or "skipped", found "great"',
    );
    expect(await at('junit/state', 'gatherd')).toBe(
      'junit.state: expected "gathered" or "absent" or "failed", found "gatherd"',
    );
    expect(await at('run/bonus', 1)).toBe('run.bonus is a key that these facts do not have');
    expect(await at('bonus', 1)).toBe('bonus is a key that these facts do not have');
    expect(await at('baseline/value/metrics/accuracy/value', '0.9')).toBe(
      'baseline.value.metrics.accuracy.value: expected a number, found "0.9"',
    );
    expect(await at('run/model', '../../x')).toContain('run.model: expected letters, digits, dots');
    expect(await at('run/model', 'x'.repeat(101))).toBe(
      `run.model: expected at most 100 characters, found "${'x'.repeat(79)}`,
    );
    expect(await at('run/commit', 'main')).toBe('run.commit: expected 40 hexadecimal digits, found "main"');
    expect(await at('run/id', '../7')).toContain('run.id: expected letters');
    expect(await at('run/attempt', 1.5)).toContain('run.attempt: expected ');
    expect(await at('run/startedAt', 'yesterday')).toContain('run.startedAt: expected');
    expect(await at('training/value/seconds', null)).toBe('training.value.seconds: expected a number, found null');
  });

  it('of another schema version are refused, naming both', async () => {
    const later = await refusal(JSON.stringify({ ...saved(), schemaVersion: 2 }));
    expect(later.message).toBe(
      'expected facts of schemaVersion 1, found 2: a later release of ML Test Score wrote them',
    );
    expect(later.next).toContain('the same version of ML Test Score');
    expect(await refusalOf({ ...saved(), schemaVersion: '1' })).toContain('found "1"');
    expect(await refusalOf({})).toContain('found none');
    expect(await refusalOf([])).toContain('found none');
    expect(await refusalOf(null)).toContain('found none');
    expect(await refusalOf({ ...saved(), quality: undefined })).toBe(
      'was written by another release: it has no quality',
    );
  });

  it('are refused where a key means something to JavaScript', async () => {
    const text = JSON.stringify(saved());
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const forged = text.replace('"evidence":{}', `"evidence":{"${key}":{"manual":1}}`);
      expect(forged).not.toBe(text);
      expect((await refusal(forged)).message).toBe(`evidence.${key}: is a key that facts never have`);
    }
    expect((await refusal(text.replace('{', '{"__proto__":{"state":"gathered"},'))).message).toContain('__proto__');
    expect(({} as { state?: unknown }).state).toBeUndefined();
  });

  it('are refused where a text, a name, a number or the depth is without measure', async () => {
    const facts = saved();
    expect(await refusalOf({ ...facts, junit: { state: 'absent', reason: 'x'.repeat(20_001) } })).toBe(
      'junit.reason: expected at most 20000 characters, found 20001',
    );
    const named = saved(factsWith({ junit: gathered({ cases: [testCase({ name: 'n'.repeat(1001) })], files: [] }) }));
    expect(await refusalOf(named)).toBe('junit.value.cases[0].name: expected at most 1000 characters, found 1001');
    expect(await refusalOf({ ...facts, evidence: { ['k'.repeat(1001)]: {} } })).toContain('keys of at most 1000');
    const infinite = JSON.stringify(facts).replace('"memoryBytes":1024', '"memoryBytes":1e999');
    expect((await refusal(infinite)).message).toBe('environment.memoryBytes: expected a finite number, found Infinity');
    const deep = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
    expect((await refusal(JSON.stringify(facts).replace('"evidence":{}', `"evidence":${deep}`))).message).toContain(
      'expected at most 32 levels, found more',
    );
    expect((await refusal(`{"schemaVersion":1,"x":"${'x'.repeat(20 * 1024 * 1024)}"}`)).message).toBe(
      'is larger than 20.0 MB',
    );
    expect((await refusal('{"schemaVersion":1,')).message).toContain('is no JSON');
  });

  it('show no control character of what they hold', async () => {
    const facts = { ...saved(), '\u001b[31m\u202e': 1 };
    const message = await refusalOf(facts);
    expect(message).toContain('is a key that these facts do not have');
    expect(message).toMatch(/^[^\p{C}]*$/u);
  });

  it('of 5 MB are checked in well under a second', async () => {
    const cases = Array.from({ length: 25_000 }, () => testCase({ message: 'm'.repeat(40) }));
    const text = JSON.stringify(saved(factsWith({ junit: gathered({ cases, files: [] }) })));
    expect(text.length).toBeGreaterThan(5_000_000);
    const start = performance.now();
    await parseFacts(text, 'facts.json');
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

interface Place {
  readonly parent: Record<string, unknown>;
  readonly key: string;
  readonly path: readonly string[];
}

function scalarsOf(value: object, above: readonly string[] = []): Place[] {
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = [...above, key];
    if (typeof inner === 'object' && inner !== null) return scalarsOf(inner, path);
    return [{ parent: value as Record<string, unknown>, key, path }];
  });
}

/** The version and the absence of a whole fact are told in words of their own. */
const isCovered = (message: string): boolean => message.includes('schemaVersion') || message.includes('it has no');
