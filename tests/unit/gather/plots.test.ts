import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DeclaredPlots } from '../../../src/facts/plots.ts';
import { gatherPlots } from '../../../src/gather/plots.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'plots-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (path: string, content: unknown): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content));
};
async function gather(stale = false): Promise<DeclaredPlots> {
  const found = await gatherPlots(root, async () => (stale ? 'stale' : 'trained'));
  if (found.state !== 'gathered') throw new Error(JSON.stringify(found));
  return found.value;
}

describe('plots of dvc.yaml', () => {
  test('an ROC curve at the top, by DVCLive’s own words', async () => {
    write(
      'dvc.yaml',
      'plots:\n- dvclive/plots/sklearn/roc.json:\n    template: simple\n    x: fpr\n    y: tpr\n    title: ROC\n    x_label: False Positive Rate\n    y_label: True Positive Rate\n',
    );
    write('dvclive/plots/sklearn/roc.json', {
      roc: [
        { fpr: 0, tpr: 0, threshold: 'Infinity' },
        { fpr: 0.5, tpr: 0.9, threshold: 0.5 },
        { fpr: 1, tpr: 1, threshold: 0 },
      ],
    });
    expect(await gather()).toEqual({
      problems: [],
      plots: [
        {
          title: 'ROC',
          files: ['dvclive/plots/sklearn/roc.json'],
          content: {
            kind: 'lines',
            x: 'False Positive Rate',
            y: 'True Positive Rate',
            lines: [
              {
                name: 'tpr',
                points: [
                  [0, 0],
                  [0.5, 0.9],
                  [1, 1],
                ],
              },
            ],
          },
        },
      ],
    });
  });

  test('a folder: each file by its last column, over what `x` names', async () => {
    write('dvc.yaml', 'plots:\n- dvclive/plots/metrics:\n    x: step\n');
    write('dvclive/plots/metrics/train/loss.tsv', 'step\tloss\n0\t1.5\n1\t0.5\n');
    write('dvclive/plots/metrics/accuracy.tsv', 'step\ttimestamp\taccuracy\n0\t1\t0.5\n1\t2\tnan\n2\t3\t0.75\n');
    const { plots, problems } = await gather();
    expect(problems).toEqual([]);
    expect(plots.map(({ title, content }) => [title, content])).toEqual([
      [
        'dvclive/plots/metrics/accuracy.tsv',
        {
          kind: 'lines',
          x: 'step',
          y: 'accuracy',
          lines: [
            {
              name: 'accuracy',
              points: [
                [0, 0.5],
                [2, 0.75],
              ],
            },
          ],
        },
      ],
      [
        'dvclive/plots/metrics/train/loss.tsv',
        {
          kind: 'lines',
          x: 'step',
          y: 'loss',
          lines: [
            {
              name: 'loss',
              points: [
                [0, 1.5],
                [1, 0.5],
              ],
            },
          ],
        },
      ],
    ]);
  });

  test('one plot of several files and columns', async () => {
    write(
      'dvc.yaml',
      'plots:\n- Loss:\n    x: epoch\n    y:\n      a/train.csv: [loss, smooth]\n      a/test.yaml: loss\n- Two:\n    x: {a/train.csv: epoch, a/other.csv: e}\n    y: {a/train.csv: loss, a/other.csv: l}\n',
    );
    write('a/train.csv', 'epoch,loss,smooth\n1,3,3\n2,2,2.5\n');
    write('a/test.yaml', '- {epoch: 1, loss: 4}\n- {epoch: 2, loss: 3}\n');
    write('a/other.csv', 'e,l\n5,6\n');
    const { plots, problems } = await gather();
    expect(problems).toEqual([]);
    expect(plots.map(({ title, content }) => [title, content.kind === 'lines' && content.lines])).toEqual([
      [
        'Loss',
        [
          {
            name: 'train.csv: loss',
            points: [
              [1, 3],
              [2, 2],
            ],
          },
          {
            name: 'train.csv: smooth',
            points: [
              [1, 3],
              [2, 2.5],
            ],
          },
          {
            name: 'test.yaml: loss',
            points: [
              [1, 4],
              [2, 3],
            ],
          },
        ],
      ],
      [
        'Two',
        [
          {
            name: 'train.csv: loss',
            points: [
              [1, 3],
              [2, 2],
            ],
          },
          { name: 'other.csv: l', points: [[5, 6]] },
        ],
      ],
    ]);
  });

  test('of stages below their `wdir`, of `foreach` too, and without a header', async () => {
    write(
      'dvc.yaml',
      'stages:\n  a: {cmd: x, wdir: sub, plots: [p.csv: {header: false, x: "0", y: "1"}]}\n  b: {foreach: [1], do: {cmd: x, plots: [q.json]}}\n',
    );
    write('sub/p.csv', '1,10\n2,20\n');
    write('q.json', [{ loss: 2 }, { loss: 1 }]);
    const { plots, problems } = await gather();
    expect(problems).toEqual([]);
    expect(plots.map(({ title, content }) => [title, content.kind === 'lines' && content.lines[0]?.points])).toEqual([
      [
        'sub/p.csv',
        [
          [1, 10],
          [2, 20],
        ],
      ],
      // Without `x` the points are counted.
      [
        'q.json',
        [
          [0, 2],
          [1, 1],
        ],
      ],
    ]);
  });

  test.each([
    ['x: actual, y: predicted', false],
    ['x: predicted, y: actual', false],
    ['x: actual, y: predicted', true],
  ])('a confusion matrix with %s', async (axes, normalized) => {
    write('dvc.yaml', `plots:\n- m.csv: {template: ${normalized ? 'confusion_normalized' : 'confusion'}, ${axes}}\n`);
    write('m.csv', 'actual,predicted\n10,10\n10,9\n9,9\n10,10\n');
    expect((await gather()).plots[0]?.content).toEqual({
      kind: 'confusion',
      classes: ['9', '10'],
      counts: [
        [1, 0],
        [1, 2],
      ],
      normalized,
    });
  });

  test('long lines are thinned, with their ends', async () => {
    write('dvc.yaml', 'plots: [a.csv]\n');
    write('a.csv', `loss\n${Array.from({ length: 5000 }, (_, at) => at).join('\n')}\n`);
    const [plot] = (await gather()).plots;
    const points = plot?.content.kind === 'lines' ? (plot.content.lines[0]?.points ?? []) : [];
    expect(points).toHaveLength(1000);
    expect([points[0], points.at(-1)]).toEqual([
      [0, 0],
      [4999, 4999],
    ]);
  });
});

describe('what cannot be drawn is named', () => {
  const many = Array.from({ length: 40 }, (_, at) => `c${at},c${at}`).join('\n');
  test.each([
    ['plots: [gone.csv]', 'gone.csv: no such file'],
    ['plots: [picture.png]', 'picture.png: a picture, which is not shown here; it is in the work tree of the run'],
    ['plots:\n- a.csv: {template: scatter}', 'a.csv: the template `scatter` is not drawn here'],
    ['plots:\n- a.csv: {y: nope}', 'a.csv: has no column nope; it has x, text'],
    ['plots:\n- a.csv: {y: text}', 'a.csv: no row has numbers in text'],
    [
      'plots:\n- a.csv: {template: confusion}',
      'a.csv: a confusion matrix needs `x` and `y`: the columns of the actual and of the predicted class',
    ],
    ['plots:\n- many.csv: {template: confusion, x: a, y: b}', 'many.csv: has more than 30 classes'],
    ['plots:\n- a.csv: {x: 3}', 'a.csv: x: Invalid input'],
    ['plots: [broken.json]', 'broken.json: is not JSON'],
    ['plots: [empty.json]', 'empty.json: holds no list of points'],
    ['plots: ["$' + '{item}.csv"]', 'a template, which only DVC resolves'],
    ['plots: [../a.csv]', '../a.csv: leads out of the repository'],
    ['plots: [a.txt]', 'a.txt: expected .json, .yaml, .csv or .tsv, found .txt'],
    ['plots: {a: b}', 'the plots of dvc.yaml cannot be read: plots: Invalid input'],
    ['plots: [', 'the plots of dvc.yaml cannot be read'],
  ])('%j', async (declared, problem) => {
    write('dvc.yaml', declared);
    write('a.csv', 'x,text\n1,a\n');
    write('a.txt', '1');
    write('many.csv', `a,b\n${many}\n`);
    write('broken.json', '{');
    write('empty.json', '{"a": 3}');
    const { plots, problems } = await gather();
    expect(plots).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(problem);
  });

  test('a file that training left as it was', async () => {
    write('dvc.yaml', 'plots: [a.csv]\n');
    write('a.csv', 'x\n1\n');
    expect((await gather(true)).problems).toEqual([
      'a.csv: was not written by this training: it still is what was there before',
    ]);
  });

  test('more than 20', async () => {
    write('dvc.yaml', `plots: [${Array.from({ length: 25 }, (_, at) => `${at}.csv`).join(', ')}]\n`);
    for (let at = 0; at < 25; at++) write(`${at}.csv`, 'x\n1\n');
    const { plots, problems } = await gather();
    expect(plots).toHaveLength(20);
    expect(problems).toEqual(['more than 20 plots are declared: the others are not drawn']);
  });

  test.each(['', 'stages: {a: {cmd: x}}'])('nothing is declared by %j', async (content) => {
    if (content !== '') write('dvc.yaml', content);
    expect(await gatherPlots(root, async () => 'trained')).toEqual({
      state: 'absent',
      reason: 'no plots are declared',
    });
  });
});
