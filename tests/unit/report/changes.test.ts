import { describe, expect, test } from 'vitest';
import { type Facts, gathered, type RecordedInputs } from '../../../src/facts.ts';
import { judge, reportOf } from '../../../src/judgement.ts';
import { changesOf, sideText } from '../../../src/report/changes.ts';
import { renderComment } from '../../../src/report/comment.ts';
import { renderHtml } from '../../../src/report/html.ts';
import { baseline, factsWith, metrics } from '../../support/facts.ts';
import { hostileTexts } from './reports.ts';

const sha = (digit: string): string => digit.repeat(64);
const none = { training: null, testing: null, serving: null };

interface Now {
  readonly parameters?: Readonly<Record<string, string>>;
  readonly data?: Partial<Facts['data']>;
  readonly dvc?: Readonly<Record<string, string>>;
  readonly datasets?: Readonly<Record<string, string>>;
}

function facts(before: Partial<RecordedInputs> | undefined, now: Now): Facts {
  const usual = factsWith();
  return factsWith({
    metrics: gathered({ ...metrics({ accuracy: 0.9 }), parameters: now.parameters ?? {} }),
    baseline: gathered({
      ...baseline({ accuracy: 0.9 }),
      sources: [{ name: 'train.csv', bytes: 10, files: 1, sha256: sha('a'), columns: null }],
      ...(before === undefined ? {} : { inputs: { parameters: {}, data: none, ...before } }),
    }),
    data: { ...usual.data, ...now.data },
    ...(now.dvc === undefined
      ? {}
      : {
          dvc: gathered({
            count: 1,
            outputs: Object.entries(now.dvc).map(([path, digest]) => ({
              path,
              digest,
              bytes: 2048,
              file: 'dvc.lock',
              present: true,
            })),
          }),
        }),
    ...(now.datasets === undefined
      ? {}
      : {
          tracking: gathered({
            server: 'http://localhost',
            experiment: { id: '1', name: 'x' },
            why: 'the only run',
            runs: 1,
            run: {
              id: 'f'.repeat(32),
              name: null,
              url: null,
              models: [],
              datasets: Object.entries(now.datasets).map(([name, digest]) => ({
                name,
                digest,
                context: 'training',
                source: null,
              })),
            },
          }),
        }),
  });
}
const fingerprint = (digit: string) =>
  gathered({ files: [{ path: 'train.csv', bytes: 12, sha256: sha(digit) }], sha256: sha(digit) });

describe('what changed', () => {
  test('data, with the sizes that are known', () => {
    const data = { training: fingerprint('b'), testing: fingerprint('c') };
    expect(changesOf(facts({ data: { ...none, training: sha('a'), serving: sha('d') } }, { data }))).toEqual([
      {
        kind: 'data',
        name: 'training',
        before: `sha256 ${sha('a')}`,
        after: `sha256 ${sha('b')}`,
        bytesBefore: 10,
        bytesAfter: 12,
      },
      { kind: 'data', name: 'testing', before: null, after: `sha256 ${sha('c')}`, bytesAfter: 12 },
      { kind: 'data', name: 'serving', before: `sha256 ${sha('d')}`, after: null },
    ]);
  });

  test('data that could not be read did not change', () => {
    const data = { training: { state: 'failed', error: 'gone' } } as const;
    expect(changesOf(facts({ data: { ...none, training: sha('a') } }, { data }))).toEqual([]);
  });

  test('outputs of DVC: other, new and gone', () => {
    const before = {
      'a.csv': { digest: 'md5 1', bytes: 1 },
      'b.csv': { digest: 'md5 2', bytes: null },
      'c.csv': { digest: 'md5 3', bytes: 3 },
    };
    const now = { 'a.csv': 'md5 1', 'b.csv': 'md5 9', 'd.csv': 'md5 4' };
    expect(changesOf(facts({ dvc: before }, { dvc: now }))).toEqual([
      { kind: 'dvc', name: 'b.csv', before: 'md5 2', after: 'md5 9', bytesAfter: 2048 },
      { kind: 'dvc', name: 'c.csv', before: 'md5 3', after: null, bytesBefore: 3 },
      { kind: 'dvc', name: 'd.csv', before: null, after: 'md5 4', bytesAfter: 2048 },
    ]);
    // A record from before DVC, and a run without it, say nothing.
    expect(changesOf(facts({}, { dvc: now }))).toEqual([]);
    expect(changesOf(facts({ dvc: before }, {}))).toEqual([]);
  });

  test('datasets of the tracking server, and parameters', () => {
    const datasets = [{ name: 'iris', digest: 'old', context: 'training' }];
    const changes = changesOf(
      facts(
        { datasets, parameters: { depth: '3', old: 'x' } },
        { datasets: { iris: 'new' }, parameters: { depth: '5', rate: '0.1' } },
      ),
    );
    expect(changes).toEqual([
      { kind: 'dataset', name: 'iris (training)', before: 'old', after: 'new' },
      { kind: 'parameter', name: 'depth', before: '3', after: '5' },
      { kind: 'parameter', name: 'old', before: 'x', after: null },
      { kind: 'parameter', name: 'rate', before: null, after: '0.1' },
    ]);
  });

  test('a record that is full hides what is new, and one that cut a value does not make it another', () => {
    const full = Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`p${at}`, '1']));
    const changes = changesOf(facts({ parameters: full }, { parameters: { ...full, p7: '2', another: '1' } }));
    expect(changes.map(({ name }) => name)).toEqual(['p7']);
    const long = 'x'.repeat(600);
    const cut = `${'x'.repeat(499)}…`;
    expect(changesOf(facts({ parameters: { a: cut } }, { parameters: { a: long } }))).toEqual([]);
    expect(changesOf(facts({ parameters: { a: cut } }, { parameters: { a: `y${long}` } }))).toHaveLength(1);
  });

  test('is unknown without a record', () => {
    expect(changesOf(facts(undefined, { parameters: { a: '1' } }))).toEqual([]);
    expect(changesOf(factsWith())).toEqual([]);
  });

  test.each([
    ['data', `sha256 ${sha('a')}`, 1024, `${'a'.repeat(12)} (1.0 kB)`],
    ['dvc', `md5 ${'b'.repeat(32)}.dir`, undefined, `md5 ${'b'.repeat(12)}.dir`],
    ['dvc', 'etag 0x8D', undefined, 'etag 0x8D'],
    ['parameter', 'deadbeefdeadbeefdead', undefined, 'deadbeefdeadbeefdead'],
    ['parameter', null, undefined, 'none'],
    ['data', null, undefined, 'not there'],
  ] as const)('%s %s is shown short', (kind, value, bytes, text) => {
    expect(sideText({ kind }, value, bytes)).toBe(text);
  });
});

describe('the fold', () => {
  const reportWith = (now: Now) => {
    const all = facts({ parameters: { depth: '3' }, dvc: { 'a.csv': { digest: 'md5 1', bytes: 1 } } }, now);
    return { all, report: reportOf(judge(all)) };
  };

  test('is there where something differs, and only there', () => {
    const { all, report } = reportWith({ parameters: { depth: '5' }, dvc: { 'a.csv': 'md5 2' } });
    const comment = renderComment(report);
    expect(comment).toContain('<summary>What changed: 1 file of DVC, 1 parameter</summary>');
    expect(comment).toContain('| parameter | `depth` | `3` | `5` |');
    expect(renderHtml(report, all)).toContain(
      '>What changed</h2><details><summary>1 file of DVC, 1 parameter</summary>',
    );

    const same = reportWith({ parameters: { depth: '3' }, dvc: { 'a.csv': 'md5 1' } });
    expect(same.report.changes).toBeUndefined();
    expect(renderComment(same.report)).not.toContain('What changed');
    expect(renderHtml(same.report, same.all)).not.toContain('What changed');
  });

  test.each(hostileTexts)('%j breaks out of nothing', (text) => {
    const { all, report } = reportWith({ parameters: { depth: text, [text]: text }, dvc: { [text]: `md5 ${text}` } });
    expect(report.changes?.length).toBe(4);
    const [, fold = ''] = renderComment(report).split('<summary>What changed');
    const rows = fold
      .slice(0, fold.indexOf('</details>'))
      .split('\n')
      .filter((line) => line.startsWith('|'));
    expect(rows).toHaveLength(6);
    expect(renderHtml(report, all)).not.toMatch(/<(script|img)/);
  });
});

test('a base that is trained here logs to no tracking server: its parameters are compared where both have them', () => {
  const now = { parameters: { depth: '4', rate: '0.1' }, datasets: { penguins: 'd1' } };
  const found = facts({ parameters: { depth: '3' } }, now);
  if (found.baseline.state !== 'gathered') throw new Error('no baseline');
  const here = { ...found, baseline: gathered({ ...found.baseline.value, score: null, trainedHere: true as const }) };
  expect(changesOf(here)).toEqual([{ kind: 'parameter', name: 'depth', before: '3', after: '4' }]);
  expect(changesOf(found).map(({ name }) => name)).toEqual(['depth', 'rate']);
});
