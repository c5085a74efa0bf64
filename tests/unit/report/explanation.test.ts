import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { optionsJsonSchema } from '../../../src/config/json-schema.ts';
import { configurationSchema } from '../../../src/config/schema.ts';
import { changeLimit, duration } from '../../../src/config/units.ts';
import {
  evidenceWays,
  explainRubric,
  explainTest,
  explanationJson,
  rubricJson,
} from '../../../src/report/explanation.ts';
import { rubricTest } from '../../../src/rubric/rubric.ts';
import { testIds } from '../../../src/rubric/sections.ts';

const options = optionsJsonSchema({
  by: z.array(z.string()).default(['sex']).describe('The columns to slice by.'),
  'max-age': duration.default(36 * 3600).describe('How old the data may be.'),
  tolerance: changeLimit.default({ value: 0.05, relative: true }).describe('How far it may be off.'),
  level: z.enum(['low', 'high']).optional().describe('How strict it is.'),
  minimum: z.number().describe('The least value.'),
});

const squeeze = (text: string) => text.replace(/\s+/g, ' ');

describe('explainTest', () => {
  it.each(testIds)('tells about %s all that the rubric says, within 88 columns', (id) => {
    const text = explainTest(id, undefined, false);
    const test = rubricTest(id);
    for (const part of [id, test.paper, test.title, test.asks, test.why, test.measured, test.remedy, test.source]) {
      expect(squeeze(text)).toContain(part);
    }
    const examples = evidenceWays(id, false).flatMap((way) => way.example?.split('\n') ?? []);
    for (const line of text.split('\n')) {
      if (!examples.includes(line.slice(6))) expect(line.length, line).toBeLessThanOrEqual(88);
    }
  });

  it('says that there is no built-in check yet, and offers no options', () => {
    const text = explainTest('data/schema', undefined, false);
    expect(text).toContain('No built-in check yet');
    expect(text).not.toContain('Options of the check');
    expect(text).not.toContain('check (1 point)');
  });

  it('lists options with type, default as written, and description', () => {
    const text = explainTest('model/slices', options, true);
    expect(text).not.toContain('No built-in check yet');
    expect(text).toContain('check (1 point)');
    expect(text).toContain('by (list of strings, default ["sex"])\n      The columns to slice by.');
    expect(text).toContain('max-age (duration, default 1.5d)');
    expect(text).toContain('tolerance (number or share, default 5%)');
    expect(text).toContain('level (`low` or `high`)');
    expect(text).toContain('minimum (number, required)');
  });

  it('says so when a check has no options', () => {
    expect(explainTest('monitor/numerics', optionsJsonSchema({}), true)).toContain('Options of the check\n  None.');
  });
});

describe('evidenceWays', () => {
  it.each(testIds)('gives examples for %s that the configuration accepts', (id) => {
    const ways = evidenceWays(id, false);
    expect(ways.map((way) => way.source)).toEqual(['junit', 'run', 'manual']);
    for (const way of ways) {
      const parsed = configurationSchema({}).parse(parse(way.example ?? ''));
      expect(parsed.tests[id]).toHaveProperty(way.source);
    }
  });

  it('puts the built-in check first', () => {
    expect(evidenceWays('infra/validation', true)[0]).toMatchObject({ source: 'check', points: 1 });
  });
});

describe('explanationJson', () => {
  it('is plain JSON with the options of the check', () => {
    const explanation = explanationJson('model/slices', options, true);
    expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
    expect(explanation).toMatchObject({
      id: 'model/slices',
      section: 'model',
      number: 6,
      paper: 'Model 6',
      check: true,
    });
    expect(explanation.options.map((option) => option.name)).toEqual([
      'by',
      'max-age',
      'tolerance',
      'level',
      'minimum',
    ]);
    expect(explanation.options[4]).toEqual({
      name: 'minimum',
      type: 'number',
      required: true,
      description: 'The least value.',
    });
  });
});

describe('explainRubric', () => {
  const lines = explainRubric(['infra/validation']).split('\n');

  it('lists the 28 tests below their sections, within 88 columns', () => {
    expect(lines.filter((line) => /^[* ] (data|model|infra|monitor)\//.test(line))).toHaveLength(28);
    for (const title of ['Data', 'Model', 'Infrastructure', 'Monitoring']) expect(lines).toContain(title);
    for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(88);
  });

  it('marks exactly the tests that have a built-in check', () => {
    const marked = lines.filter((line) => /^\* (data|model|infra|monitor)\//.test(line));
    expect(marked).toHaveLength(1);
    expect(marked[0]).toMatch(/^\* infra\/validation /);
    expect(
      rubricJson(['infra/validation'])
        .tests.filter((test) => test.check)
        .map((test) => test.id),
    ).toEqual(['infra/validation']);
  });
});
