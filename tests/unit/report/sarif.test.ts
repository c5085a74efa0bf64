import { describe, expect, it } from 'vitest';
import { renderSarif } from '../../../src/report/sarif.ts';
import { testIds } from '../../../src/rubric/sections.ts';
import { hostileTexts, largeReport, reportWith } from './reports.ts';

/** The parts of SARIF 2.1.0 that are written here, with what the standard and GitHub ask of them. */
interface Place {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string };
    readonly region?: { readonly startLine: number };
  };
}
interface Sarif {
  readonly $schema: string;
  readonly version: string;
  readonly runs: readonly {
    readonly tool: {
      readonly driver: { readonly name: string; readonly informationUri: string; readonly rules: readonly Rule[] };
    };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly kind: string;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly locations: readonly Place[];
      readonly relatedLocations?: readonly (Place & { readonly id: number; readonly message: { text: string } })[];
      readonly partialFingerprints: Readonly<Record<string, string>>;
    }[];
  }[];
}
interface Rule {
  readonly id: string;
  readonly name: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown: string };
  readonly helpUri: string;
  readonly properties: { readonly tags: readonly string[] };
}

const read = (report: Parameters<typeof renderSarif>[0], folder?: string): Sarif =>
  JSON.parse(renderSarif(report, folder === undefined ? {} : { folder })) as Sarif;

const failing = {
  'data/schema': {
    outcome: 'fail',
    summary: 'two rows do not hold',
    remedy: 'mend them',
    evidence: [
      { kind: 'position', file: 'data/train.csv', line: 7, message: 'island is empty' },
      { kind: 'position', file: 'data/my file#1.csv', line: 9, message: 'sex is empty' },
    ],
  },
  'model/slices': { outcome: 'error', summary: 'crashed', evidence: [] },
  'data/cost': { outcome: 'inconclusive', summary: 'unknown' },
  'infra/canary': { outcome: 'pass', summary: 'fine' },
} as const;

const only = (report: ReturnType<typeof reportWith>) => ({
  ...report,
  tests: report.tests.map((test) =>
    test.id in failing ? test : { ...test, outcome: null, execution: 'none' as const },
  ),
});

describe('results.sarif', () => {
  const log = read(only(reportWith({}, failing as never)));
  const [run] = log.runs;

  it('is SARIF 2.1.0 with one run and the 28 rules', () => {
    expect(log).toMatchObject({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0' });
    expect(log.runs).toHaveLength(1);
    expect(run?.tool.driver.rules.map(({ id }) => id)).toEqual([...testIds]);
    for (const rule of run?.tool.driver.rules ?? []) {
      expect(rule.name).toMatch(/^[A-Z][A-Za-z]+$/);
      expect(rule.shortDescription.text.length).toBeLessThanOrEqual(1024);
      expect(rule.fullDescription.text.length).toBeLessThanOrEqual(1024);
      expect(rule.help.text).not.toBe('');
      expect(rule.help.markdown).not.toBe('');
      expect(URL.canParse(rule.helpUri)).toBe(true);
      expect(rule.properties.tags.length).toBeLessThanOrEqual(10);
      expect(new Set(rule.properties.tags).size).toBe(rule.properties.tags.length);
    }
  });

  it('has a result for each test that failed or broke, and for no other', () => {
    expect(run?.results.map(({ ruleId, level, kind }) => [ruleId, level, kind])).toEqual([
      ['data/schema', 'warning', 'fail'],
      ['model/slices', 'error', 'fail'],
    ]);
    for (const { ruleId, ruleIndex } of run?.results ?? []) expect(testIds[ruleIndex]).toBe(ruleId);
  });

  it('is an error where the test blocks', () => {
    const reason = { kind: 'test' as const, subject: 'data/schema', expected: 'a point', found: '0', next: 'mend' };
    const report = only(reportWith({ decision: { outcome: 'block', reasons: [reason] } }, failing as never));
    expect(read(report).runs[0]?.results[0]?.level).toBe('error');
  });

  it('is shown at the first finding, else at the configuration, in the folder of the project', () => {
    const [first, second] = run?.results ?? [];
    expect(first?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'data/train.csv', uriBaseId: '%SRCROOT%' },
          region: { startLine: 7 },
        },
      },
    ]);
    expect(first?.message.text).toContain('island is empty');
    expect(first?.relatedLocations?.[0]).toMatchObject({
      id: 1,
      physicalLocation: { artifactLocation: { uri: 'data/my%20file%231.csv' }, region: { startLine: 9 } },
      message: { text: 'sex is empty' },
    });
    expect(second?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'ml-test-score.yml', uriBaseId: '%SRCROOT%' },
    });
    const [inFolder] = read(only(reportWith({}, failing as never)), 'models/a').runs[0]?.results ?? [];
    expect(inFolder?.locations[0]?.physicalLocation.artifactLocation.uri).toBe('models/a/data/train.csv');
  });

  it.each(['../../etc/passwd', '/etc/passwd', 'C:\\x', '', '..'])(
    'names no file outside of the repository: %j',
    (file) => {
      const evidence = [{ kind: 'position' as const, file, message: 'x' }];
      const report = only(reportWith({}, { ...failing, 'data/schema': { outcome: 'fail', evidence } } as never));
      expect(read(report).runs[0]?.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(
        'ml-test-score.yml',
      );
    },
  );

  it('keeps the identity of an alert when its findings move, and tells tests and models apart', () => {
    const moved = {
      ...failing,
      'data/schema': {
        ...failing['data/schema'],
        summary: '3 rows',
        evidence: [{ kind: 'position', file: 'b.csv', line: 99, message: 'y' }],
      },
    };
    const identities = (log: Sarif) => log.runs[0]?.results.map(({ partialFingerprints }) => partialFingerprints);
    expect(identities(read(only(reportWith({}, moved as never))))).toEqual(identities(log));
    expect(new Set(identities(log)?.map((each) => each.primaryLocationLineHash)).size).toBe(2);
    const other = identities(read(only(reportWith({ model: 'other' }, failing as never))));
    expect(other?.[0]).not.toEqual(identities(log)?.[0]);
  });

  it.each(hostileTexts)('is JSON without a link of others, whatever the texts say: %j', (hostile) => {
    const evidence = [
      { kind: 'position' as const, file: hostile, line: 1, message: hostile },
      { kind: 'position' as const, file: hostile, line: 2, message: hostile },
    ];
    const text = renderSarif(
      only(
        reportWith({ model: hostile }, {
          ...failing,
          'data/schema': { outcome: 'fail', summary: hostile, remedy: hostile, evidence },
        } as never),
      ),
    );
    const result = (JSON.parse(text) as Sarif).runs[0]?.results[0];
    // A link is [text](target) with brackets that no backslash stands before.
    expect(result?.message.text).not.toMatch(/(?<!\\)\[/);
    for (const { physicalLocation } of [...(result?.locations ?? []), ...(result?.relatedLocations ?? [])])
      expect(physicalLocation.artifactLocation.uri).toMatch(/^[\w%.~!*'()/-]+$/);
  });

  it('keeps to the limits of GitHub', () => {
    const [large] = read(largeReport()).runs;
    expect(large?.results).toHaveLength(28);
    for (const result of large?.results ?? []) {
      expect(result.locations).toHaveLength(1);
      expect((result.relatedLocations ?? []).length).toBeLessThanOrEqual(100);
      expect(result.message.text.length).toBeLessThan(10_000);
    }
  });
});
