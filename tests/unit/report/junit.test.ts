import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { parseJunit } from '../../../src/gather/junit.ts';
import { children, parseXml } from '../../../src/gather/xml.ts';
import { renderJunit } from '../../../src/report/junit.ts';
import { testIds } from '../../../src/rubric/sections.ts';
import { hostileTexts, reportWith } from './reports.ts';

const outcomes = {
  'data/schema': { outcome: 'pass', execution: 'automated', summary: 'all good' },
  'data/benefit': {
    outcome: 'fail',
    execution: 'automated',
    summary: 'expected above 0.1, found 0.01',
    remedy: 'drop the feature',
    measurements: [
      { name: 'importance of year', observed: 0.01, expected: 'above 0.1', met: false },
      { name: 'rows', observed: 100 },
    ],
    evidence: [{ kind: 'position', file: 'features.py', line: 12, message: 'the feature is made here' }],
  },
  'data/cost': { outcome: 'error', execution: 'automated', summary: 'the check crashed' },
  'data/policy': { outcome: 'inconclusive', execution: 'automated', summary: 'no catalog' },
  'data/privacy': { outcome: null, execution: 'none', summary: 'costs a scan' },
} as const;

const report = reportWith({}, outcomes as never);

describe('junit.xml', () => {
  it('is read back with the same outcomes by the reader of test reports', () => {
    const cases = parseJunit('junit.xml', renderJunit(report));
    expect(cases.map(({ name }) => name.split(':')[0])).toEqual([...testIds]);
    expect(cases.slice(0, 5).map(({ outcome, message }) => [outcome, message])).toEqual([
      ['passed', ''],
      ['failed', 'expected above 0.1, found 0.01'],
      ['error', 'the check crashed'],
      ['skipped', 'inconclusive: no catalog'],
      ['skipped', 'not run: costs a scan'],
    ]);
    expect(cases[1]).toMatchObject({ file: 'features.py', line: 12, classname: 'penguins.data' });
    // What did not run, and what nobody could decide, never passes.
    const passed = cases.filter(({ outcome }) => outcome === 'passed').length;
    expect(passed).toBe(report.tests.filter(({ outcome }) => outcome === 'pass').length);
  });

  it('answers no test of the rubric by itself, were it read as evidence', () => {
    for (const { answers } of parseJunit('junit.xml', renderJunit(report))) expect(answers).toEqual([]);
  });

  it('has a suite for each section, whose counts and properties are those of its cases', () => {
    const [root] = children(parseXml('junit.xml', renderJunit(report)), 'testsuites');
    const suites = children(root as never, 'testsuite');
    expect(suites.map((suite) => suite['@']?.name)).toEqual(['Data', 'Model', 'Infrastructure', 'Monitoring']);
    for (const suite of suites) {
      const cases = children(suite, 'testcase');
      const having = (tag: string) => cases.filter((item) => children(item, tag).length > 0).length;
      expect(suite['@']).toMatchObject({
        tests: String(cases.length),
        failures: String(having('failure')),
        errors: String(having('error')),
        skipped: String(having('skipped')),
      });
    }
    const [data] = suites;
    const properties = children(data as never, 'properties').flatMap((item) => children(item, 'property'));
    expect(properties.map((item) => [item['@']?.name, item['@']?.value])).toContainEqual([
      'score',
      String(report.score.sections.data),
    ]);
    expect(root?.['@']).toMatchObject({ tests: '28', failures: expect.stringMatching(/^\d+$/) });
  });

  it('says what failed, where, and what to do', () => {
    const text = renderJunit(report);
    const failure = text.slice(text.indexOf('<failure'), text.indexOf('</failure>'));
    expect(failure).toContain('importance of year: expected above 0.1, found 0.01');
    expect(failure).toContain('features.py:12: the feature is made here');
    expect(failure).toContain('→ drop the feature');
    expect(failure).not.toContain('rows');
  });

  it.each(hostileTexts)('is XML whatever the texts say: %j', (hostile) => {
    const text = renderJunit(
      reportWith(
        { model: hostile, run: hostile },
        {
          'data/schema': {
            outcome: 'fail',
            summary: hostile,
            remedy: hostile,
            measurements: [{ name: hostile, observed: hostile, expected: hostile, met: false }],
            evidence: [
              { kind: 'position', file: hostile, line: 1, message: hostile },
              { kind: 'command', command: hostile, exitCode: 1, tail: [hostile] },
            ],
          },
        },
      ),
    );
    expect(XMLValidator.validate(text)).toBe(true);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u);
    expect(parseJunit('junit.xml', text)).toHaveLength(28);
  });
});
