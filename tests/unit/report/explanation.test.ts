import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { checkOptions, checks } from '../../../src/checks/index.ts';
import { optionsJsonSchema } from '../../../src/config/json-schema.ts';
import { configurationSchema } from '../../../src/config/schema.ts';
import { changeLimit, duration } from '../../../src/config/units.ts';
import {
  type DescribedCheck,
  describeCheck,
  evidenceWays,
  explainRubric,
  explainTest,
  explanationJson,
  rubricJson,
} from '../../../src/report/explanation.ts';
import { sampleAnswers } from '../../../src/report/sample-answers.ts';
import { rubricTest } from '../../../src/rubric/rubric.ts';
import { testIds } from '../../../src/rubric/sections.ts';

const options = optionsJsonSchema({
  by: z.array(z.string()).default(['sex']).describe('The columns to slice by.'),
  'max-age': duration.default(36 * 3600).describe('How old the data may be.'),
  tolerance: changeLimit.default({ value: 0.05, relative: true }).describe('How far it may be off.'),
  level: z.enum(['low', 'high']).optional().describe('How strict it is.'),
  minimum: z.number().describe('The least value.'),
});
const described = (changes: Partial<DescribedCheck> = {}): DescribedCheck => ({
  options,
  example: 'tests:\n  model/slices: { minimum: 0.8 }',
  costly: false,
  configuredBy: [],
  ...changes,
});

const squeeze = (text: string) => text.replace(/\s+/g, ' ');

describe('explainTest', () => {
  it.each(checks)('tells about $id all that rubric, check and samples say, within 88 columns', (check) => {
    const text = explainTest(check.id, describeCheck(check), sampleAnswers[check.id]);
    const test = rubricTest(check.id);
    const answers = sampleAnswers[check.id];
    const parts = [check.id, test.paper, test.title, test.asks, test.why, test.measured, test.remedy, test.source];
    for (const part of [...parts, answers?.pass, answers?.fail]) {
      expect(part).toBeTruthy();
      expect(squeeze(text)).toContain(squeeze(part as string));
    }
    const written = evidenceWays(check.id, describeCheck(check)).flatMap((way) => way.example?.split('\n') ?? []);
    const examples = [...check.example.split('\n'), ...written];
    for (const line of text.split('\n')) {
      if (!examples.includes(line.slice(6))) expect(line.length, line).toBeLessThanOrEqual(88);
    }
  });

  it('lists options with type, default as written, and description', () => {
    const text = explainTest('model/slices', described());
    expect(text).toContain('check (1 point)');
    expect(text).toContain('by (list of strings, default ["sex"])\n      The columns to slice by.');
    expect(text).toContain('max-age (duration, default 1.5d)');
    expect(text).toContain('tolerance (number or share, default 5%)');
    expect(text).toContain('level (`low` or `high`)');
    expect(text).toContain('minimum (number, required)');
  });

  it('shows the configuration, and what the check answers then where that is known', () => {
    const text = explainTest('model/slices', described(), { pass: 'all 3 slices', fail: 'Dream 0.6' });
    expect(text).toContain('      tests:\n        model/slices: { minimum: 0.8 }');
    expect(text).toContain('  pass: all 3 slices\n  fail: Dream 0.6');
    expect(explainTest('model/slices', described())).not.toContain('What it answers');
  });

  it('says so when a check has no options', () => {
    expect(explainTest('monitor/numerics', described({ options: optionsJsonSchema({}) }))).toContain(
      'Options of the check\n  None.',
    );
  });
});

describe('evidenceWays', () => {
  it.each(testIds)('gives examples for %s that the configuration accepts, the built-in check first', (id) => {
    const ways = evidenceWays(id, described());
    expect(ways.map((way) => way.source)).toEqual(['check', 'junit', 'run', 'manual']);
    for (const way of ways.slice(1)) {
      const parsed = configurationSchema({}).parse(parse(way.example ?? ''));
      expect(parsed.tests[id]).toHaveProperty(way.source);
    }
  });

  it('says when the built-in check runs', () => {
    const [free] = evidenceWays('infra/canary', described());
    expect(free?.description).toContain('runs by itself');
    const [costly] = evidenceWays('infra/canary', described({ costly: true, configuredBy: ['serve'] }));
    expect(costly?.description).toContain('only where it is configured: an option of its own, or the key `serve`');
  });
});

describe('describeCheck', () => {
  it.each(checks)('shows a configuration of $id that is accepted', (check) => {
    expect(() => configurationSchema(checkOptions).parse(parse(describeCheck(check).example))).not.toThrow();
  });
});

describe('explanationJson', () => {
  it('is plain JSON with the options of the check', () => {
    const explanation = explanationJson('model/slices', described({ costly: true }), { pass: 'good', fail: 'bad' });
    expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
    expect(explanation).toMatchObject({
      id: 'model/slices',
      section: 'model',
      number: 6,
      paper: 'Model 6',
      costly: true,
      answers: { pass: 'good', fail: 'bad' },
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
  const lines = explainRubric(['infra/canary']).split('\n');

  it('lists the 28 tests below their sections, within 88 columns', () => {
    expect(lines.filter((line) => /^[$ ] (data|model|infra|monitor)\//.test(line))).toHaveLength(28);
    for (const title of ['Data', 'Model', 'Infrastructure', 'Monitoring']) expect(lines).toContain(title);
    for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(88);
  });

  it('marks exactly the tests whose check runs only where it is configured', () => {
    const marked = lines.filter((line) => /^\$ (data|model|infra|monitor)\//.test(line));
    expect(marked).toHaveLength(1);
    expect(marked[0]).toMatch(/^\$ infra\/canary /);
    expect(
      rubricJson(['infra/canary'])
        .tests.filter((test) => test.costly)
        .map((test) => test.id),
    ).toEqual(['infra/canary']);
  });
});
