import type { GroupCounts } from '../../../../src/facts/inclusion.ts';
import { gathered } from '../../../../src/facts.ts';
import type { Sample } from '../sample.ts';

const group = (name: string, [tp, fn, fp, tn]: readonly [number, number, number, number]): GroupCounts => ({
  name,
  truePositives: tp,
  falseNegatives: fn,
  falsePositives: fp,
  trueNegatives: tn,
});
const facts = (women: GroupCounts) => ({
  inclusion: gathered({
    file: 'build/predictions.csv',
    rows: 2000,
    positive: 'yes',
    attributes: [
      {
        name: 'sex',
        groups: [women, group('sex=male', [405, 95, 45, 455])],
        otherGroups: 0,
        missingRows: 0,
      },
      {
        name: 'age',
        groups: [group('age=up to 40', [400, 95, 46, 459]), group('age=above 40', [402, 98, 47, 453])],
        otherGroups: 0,
        missingRows: 0,
      },
    ],
    lacking: [],
    proxies: [],
    notes: [],
  }),
});

export const inclusion: Sample = {
  pass: facts(group('sex=female', [400, 100, 50, 450])),
  fail: facts(group('sex=female', [250, 250, 20, 480])),
};
