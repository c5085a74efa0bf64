import { describe, expect, it } from 'vitest';
import { findingInMarkdown } from '../../scripts/docs/finding.ts';
import { answersOf, factsOfSample } from '../../scripts/docs/samples/answers.ts';
import { samples } from '../../scripts/docs/samples/index.ts';
import type { Sample } from '../../scripts/docs/samples/sample.ts';
import { checks } from '../../src/checks/index.ts';
import { judge } from '../../src/judgement.ts';
import { sampleAnswers } from '../../src/report/sample-answers.ts';
import { testIds } from '../../src/rubric/sections.ts';

describe('the samples of the documentation', () => {
  it('are there for each of the 28 tests', () => {
    expect(Object.keys(samples).sort()).toEqual([...testIds].sort());
    expect(Object.keys(sampleAnswers).sort()).toEqual([...testIds].sort());
  });

  describe.each(checks)('of $id', (check) => {
    const sample = samples[check.id] as Sample;

    it('pass and fail by the check itself, each saying why', () => {
      const { pass, fail } = answersOf(check, sample);
      expect(pass).toMatchObject({ outcome: 'pass' });
      expect(fail).toMatchObject({ outcome: 'fail', remedy: expect.any(String) });
      expect(pass.summary).not.toBe(fail.summary);
    });

    it('earn the point and lose it', () => {
      expect(judge(factsOfSample(check, sample.pass)).score.points[check.id]).toBe(1);
      expect(judge(factsOfSample(check, sample.fail)).score.points[check.id]).toBe(0);
    });

    it('are what `explain` shows: run `npm run generate` where they differ', () => {
      const { pass, fail } = answersOf(check, sample);
      expect(pass.summary).toContain(sampleAnswers[check.id]?.pass);
      expect(fail.summary).toContain(sampleAnswers[check.id]?.fail);
    });
  });
});

describe('findingInMarkdown', () => {
  it('escapes what it shows, and says how many rows are left out', () => {
    const rows = Array.from({ length: 9 }, (_, row) => [`a|b<i>${row}`, row]);
    const text = findingInMarkdown({
      outcome: 'fail',
      summary: '*stars* and `code`',
      measurements: [],
      evidence: [{ kind: 'table', title: 'Rows', columns: ['name', 'row'], rows }],
      remedy: 'mend it',
    }).join('\n\n');
    expect(text).toContain('❌ fail: \\*stars\\* and `code`');
    expect(text).toContain('| a\\|b\\<i\\>5 | 5 |');
    expect(text).not.toContain('| 6 |');
    expect(text).toContain('and 3 more');
    expect(text).toContain('Next step: mend it');
  });
});
