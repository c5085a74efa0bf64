import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkOptions } from '../../../src/checks/index.ts';
import { online } from '../../../src/checks/model/online.ts';
import { configurationSchema } from '../../../src/config/schema.ts';
import { gatherOnline, type OnlineRequest } from '../../../src/gather/online.ts';
import { temporaryFolder } from '../support/git-repositories.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

const schema = configurationSchema({ ...checkOptions, 'model/online': online.options });

function gather(options: Record<string, unknown>, text: string | null, promoted: OnlineRequest['promoted'] = null) {
  if (text !== null) writeFileSync(join(folder.path, options.file as string), text);
  const configuration = schema.parse({ tests: { 'model/online': options } });
  return gatherOnline({ root: folder.path, configuration, promoted });
}

const metric = (value: number) => ({ value, direction: 'higher' as const });

describe('pairs of offline and online values', () => {
  const expected = {
    state: 'gathered',
    value: {
      metric: null,
      pairs: [
        { name: '1.0.0', offline: 0.9, online: 3, date: '2026-10-01' },
        { name: '1.1.0', offline: 0.91, online: 4, date: null },
      ],
      incomplete: 1,
      notFinite: { count: 0, names: [] },
    },
  };

  it.each([
    ['o.csv', 'version,offline,online,date\n1.0.0,0.9,3,2026-10-01T10:00:00Z\n1.1.0,0.91,4,soon\n1.2.0,0.92,,\n'],
    ['o.csv', '\uFEFFversion;online;offline;date\n1.0.0;3;0.9;2026-10-01\n1.1.0;4;9.1e-1;\n1.2.0;NA;0.92;\n'],
    ['o.tsv', 'version\toffline\tonline\tdate\n1.0.0\t0.9\t3\t2026-10-01\n1.1.0\t0.91\t4\t\n1.2.0\t0.92\t\t\n'],
    [
      'o.json',
      '[{"version":"1.0.0","offline":0.9,"online":3,"date":"2026-10-01"},{"version":"1.1.0","offline":0.91,"online":"4"},{"version":"1.2.0","offline":0.92,"online":null}]',
    ],
    [
      'o.json',
      '{"1.0.0":{"offline":0.9,"online":3,"date":"2026-10-01"},"1.1.0":{"offline":0.91,"online":4},"1.2.0":{"offline":0.92}}',
    ],
    [
      'o.jsonl',
      '{"version":"1.0.0","offline":0.9,"online":3,"date":"2026-10-01"}\n\n{"version":"1.1.0","offline":0.91,"online":4}\n{"version":"1.2.0","offline":0.92}\n',
    ],
  ])('are read from %s', async (file, text) => {
    const found = await gather({ file }, text);
    expect(found).toMatchObject({ ...expected, value: { ...expected.value, file } });
  });

  it('are read from the columns that are configured, with no name of their own', async () => {
    expect(
      await gather({ file: 'o.csv', offline: 'auc', online: 'clicks' }, 'auc,clicks\n0.9,3\n0.8,2\n'),
    ).toMatchObject({
      value: { pairs: [{ name: 'row 1', offline: 0.9, online: 3 }, { name: 'row 2' }] },
    });
  });

  it('keep count of what is not finite', async () => {
    const text = '[{"version":"a","offline":NaN,"online":1},{"version":"b","offline":1,"online":"inf"}]';
    expect(await gather({ file: 'o.json' }, text)).toMatchObject({
      value: { pairs: [], incomplete: 0, notFinite: { count: 2, names: ['a', 'b'] } },
    });
  });

  it.each([
    ['o.csv', 'version,offline\n1,2\n', 'o.csv: has no column "online"; found "version", "offline"'],
    ['o.csv', 'offline,online\n1,high\n', 'o.csv: row 1: column "online" holds "high", expected a number'],
    ['o.csv', 'offline,online\n1\n', 'o.csv:2: cannot be read as a table'],
    ['o.csv', 'offline,online,online\n1,2,3\n', 'o.csv:1: has two columns "online"'],
    ['o.csv', 'offline,online\n', 'o.csv: has no row'],
    ['o.csv', 'version,offline,online\n1,2,3\n1,2,3\n', 'o.csv: row 2: has "1" a second time'],
    ['o.csv', `offline,online\n${'1,2\n'.repeat(1001)}`, 'o.csv: has 1001 rows; at most 1000 are read'],
    ['o.json', '[1]', 'o.json: entry 1 is a number, expected an object'],
    ['o.json', '{"1.0": 0.3}', 'o.json: entry "1.0" is a number'],
    ['o.json', '[{"offline": 1, "online": [2]}]', 'row 1: column "online" holds "[2]", expected a number'],
    ['o.json', 'null', 'o.json: the file is null'],
    ['o.jsonl', '{"offline": 1, "online": 2}\n{"offline"', 'o.jsonl:2'],
    ['gone.csv', null, 'gone.csv: no such file'],
    ['../o.csv', null, 'leads out of the repository'],
  ])('say what is wrong with %s %j', async (file, text, error) => {
    expect(await gather({ file }, text)).toMatchObject({
      state: 'failed',
      error: expect.stringContaining(error),
      next: expect.any(String),
    });
  });

  it('are absent where nothing is configured', async () => {
    expect((await gather({}, null)).state).toBe('absent');
  });
});

describe('pairs with promoted versions', () => {
  const promoted = async () => [
    { version: '1.0.0', metrics: { auc: metric(0.9) } },
    { version: '1.1.0', metrics: { auc: metric(0.95) } },
    { version: '1.2.0', metrics: { f1: metric(0.5) } },
  ];
  const options = { file: 'o.csv', metric: 'auc' };

  it('take the metric as it was at promotion', async () => {
    const text = 'version,online\nv1.0.0,3\npenguins@v1.1.0,4\n1.2.0,5\n9.9.9,6\n';
    expect(await gather(options, text, promoted)).toMatchObject({
      value: {
        metric: 'auc',
        pairs: [
          { name: 'v1.0.0', offline: 0.9, online: 3 },
          { name: 'penguins@v1.1.0', offline: 0.95, online: 4 },
        ],
        incomplete: 2,
      },
    });
    expect(await gather(options, 'version,online\nv1.0.0,3\n1.0.0,4\n', promoted)).toMatchObject({
      state: 'failed',
      error: expect.stringContaining('a second time'),
    });
  });

  it('say what is wrong', async () => {
    const text = 'version,online\n1.0.0,3\n';
    expect(await gather(options, text)).toMatchObject({ state: 'failed', error: expect.stringContaining('`promote`') });
    expect(await gather({ metric: 'auc' }, null, promoted)).toMatchObject({ state: 'failed' });
    expect(await gather({ ...options, metric: 'mae' }, text, promoted)).toMatchObject({
      state: 'failed',
      error: 'o.csv: no promoted version has the metric "mae"; found "auc", "f1"',
    });
    expect(await gather(options, 'online\n1\n', promoted)).toMatchObject({
      error: expect.stringContaining('"version"'),
    });
    const broken = () => Promise.reject(new Error('no network'));
    expect(await gather(options, text, broken)).toMatchObject({
      state: 'failed',
      error: 'the promoted versions could not be read: no network',
    });
    expect(await gather(options, text, async () => [])).toMatchObject({ value: { pairs: [], incomplete: 1 } });
  });
});
