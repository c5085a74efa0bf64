import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { absent, gathered } from '../../../src/facts.ts';
import { gatherCurve } from '../../../src/gather/curve.ts';
import { gatherSources } from '../../../src/gather/sources.ts';
import { factsWith } from '../../support/facts.ts';

const root = mkdtempSync(join(tmpdir(), 'curve-'));
afterAll(() => rmSync(root, { recursive: true }));

const read = (file: string, text: string | null, origin: 'trained' | 'stale' = 'trained') => {
  if (text !== null) writeFileSync(join(root, file), text);
  const { configuration } = factsWith({ configuration: { tests: { 'monitor/numerics': { curve: file } } } });
  return gatherCurve(root, configuration, async () => origin);
};

describe('the training curve', () => {
  const loss = { name: 'loss', steps: 3, nonFinite: 1, firstNonFinite: 2, nulls: 0, first: 1.5, last: 0.5 };
  it.each([
    ['log.csv', 'epoch,loss,val\n1,1.5,\n2,nan,NA\n3,0.5,2\n'],
    ['log.jsonl', '{"step":1,"loss":1.5}\n{"step":2,"loss":NaN}\n{"step":3,"loss":0.5,"val":2}\n'],
    ['log.json', '[{"loss":1.5},{"loss":Infinity},{"loss":0.5,"val":2}]'],
    ['history.json', '{"loss":[1.5,NaN,0.5],"val":[2],"epoch":[1,2,3]}'],
  ])('is read from %s', async (file, text) => {
    const val = { ...loss, name: 'val', steps: 1, nonFinite: 0, firstNonFinite: null, first: 2, last: 2 };
    expect(await read(file, text)).toEqual(
      gathered({ files: [{ path: file, origin: 'trained' }], series: [loss, val] }),
    );
  });

  it('tells the medians of the first and the last third, from three finite values on', async () => {
    const steps = [9, 1, 8, 5, 5, 5, 2, 0, 1].map((loss) => JSON.stringify({ loss })).join('\n');
    expect(await read('thirds.jsonl', steps)).toMatchObject({
      value: { series: [{ steps: 9, thirds: { first: 8, last: 1 } }] },
    });
    const two = await read('two.csv', 'loss\n2\nnan\n1\n');
    expect(two).toMatchObject({ value: { series: [{ steps: 3, nonFinite: 1 }] } });
    expect(JSON.stringify(two)).not.toContain('thirds');
  });

  it('keeps JSON nulls apart', async () => {
    expect(await read('null.json', '[{"loss":1},{"loss":null}]')).toMatchObject({
      value: { series: [{ steps: 1, nulls: 1 }] },
    });
  });

  it('is failed where it is missing, broken, empty or stale, and absent where it is not configured', async () => {
    for (const [file, text] of [
      ['no.csv', null],
      ['ragged.csv', 'a,b\n1\n'],
      ['empty.csv', 'loss\n'],
      ['bad.json', '{'],
    ] as const)
      expect(await read(file, text), file).toMatchObject({ state: 'failed' });
    expect(await read('log.csv', 'loss\n1\n', 'stale')).toMatchObject({ state: 'failed' });
    expect(await gatherCurve(root, factsWith().configuration, async () => 'trained')).toMatchObject({
      state: 'absent',
    });
  });
});

describe('data sources', () => {
  it('are the declared data and further files, each readable or with its error', async () => {
    writeFileSync(join(root, 'up.csv'), 'a\n1\n');
    const facts = factsWith({
      configuration: {
        data: { training: 'train.csv', serving: 'serving.csv' },
        tests: { 'monitor/dependencies': { sources: ['up.csv', 'none.csv'] } },
      },
    });
    const data = {
      training: gathered({ files: [{ path: 'train.csv', bytes: 5, sha256: 'a' }], sha256: 'b' }),
      testing: absent(''),
      serving: absent('not there'),
    };
    expect(await gatherSources(root, facts.configuration, data, facts.tables)).toMatchObject({
      value: {
        sources: [
          { name: 'train.csv', bytes: 5, files: 1, sha256: 'b', columns: null },
          { name: 'up.csv', bytes: 4, files: 1 },
        ],
        unreadable: [{ name: 'serving.csv', error: 'not there' }, { name: 'none.csv' }],
      },
    });
    expect(await gatherSources(root, factsWith().configuration, data, facts.tables)).toMatchObject({ state: 'absent' });
  });
});
