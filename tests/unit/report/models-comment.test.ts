import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { gathered } from '../../../src/facts.ts';
import type { OtherModel } from '../../../src/gather/other-models.ts';
import { maximumComment } from '../../../src/github/comment.ts';
import { maximumSummary } from '../../../src/github/summary.ts';
import { entryOf } from '../../../src/history/run-index.ts';
import { judge, reportOf } from '../../../src/judgement.ts';
import { decisionOf, leastScore, renderModels } from '../../../src/report/models-comment.ts';
import type { Report } from '../../../src/report/report-schema.ts';
import { baseline, factsWith, metrics } from '../../support/facts.ts';
import { makeRecord } from '../history/records.ts';

const same = reportOf(
  judge(factsWith({ baseline: gathered(baseline({ accuracy: 0.5 })), metrics: gathered(metrics({ accuracy: 0.5 })) })),
);
/** Nothing of it differs from the base. */
const allowed: Report = {
  ...same,
  changedTests: [],
  baseline: { ...same.baseline, score: same.score.total },
  metrics: same.metrics.filter(({ trend }) => trend === 'unchanged'),
};
const moved: Report = reportOf(
  judge(factsWith({ baseline: gathered(baseline({ accuracy: 0.4 })), metrics: gathered(metrics({ accuracy: 0.5 })) })),
);
const blocked = reportOf(
  judge(
    factsWith({
      metrics: gathered(metrics({ accuracy: 0.5 })),
      configuration: { gate: { metrics: { accuracy: { minimum: 0.9 } } } },
    }),
  ),
);
const named = (report: Report, model: string): Report => ({ ...report, model });
const last = entryOf(
  makeRecord({ score: { total: 2.5, sections: { data: 3, model: 3, infra: 3, monitor: 2.5 } } }),
  'a'.repeat(40),
);
const untouched = (name: string): OtherModel => ({ name, why: 'not touched by this change', last });
const lost: OtherModel = {
  name: 'bears',
  why: 'training code: models/bears/train.js',
  last: null,
  problems: [
    { message: 'unknown key `trian`', file: 'models/bears/ml-test-score.yml', line: 3, next: 'did you mean `train`?' },
  ],
};
const comment = { run: 'https://github.com/o/r/actions/runs/1', place: 'comment' } as const;
const summary = { ...comment, place: 'summary' } as const;
const rowsOf = (text: string): string[] => text.split('\n').filter((line) => /^\| `/.test(line));

describe('the comment of several models', () => {
  it('has a line and a fold for each, those that block first', () => {
    const text = renderModels(
      [named(allowed, 'seals'), named(moved, 'whales'), named(blocked, 'foxes')],
      [lost, untouched('owls')],
      comment,
    );
    expect(text).toMatch(/^### ❌ Blocked: 2 of 4 models block, the least ML Test Score is \S+ of 7\n/);
    const table = text.slice(text.indexOf('| Model'), text.indexOf('<details>'));
    expect(rowsOf(table).map((row) => row.split(' | ').slice(0, 2))).toEqual([
      ['| `bears`', '❌ not judged'],
      ['| `foxes`', '❌ blocked'],
      ['| `whales`', '✅ allowed'],
      ['| `seals`', '✅ allowed'],
    ]);
    expect(table).toContain('| `models/bears/ml-test-score.yml:3` unknown key `trian` → did you mean `train`? |');
    expect(table).toContain('`accuracy`: expected at least 0.9, found 0.5');
    expect(table).toContain('`accuracy` 0.5 (base 0.4)');
    expect(text).toContain('- `models/bears/ml-test-score.yml:3` unknown key `trian` → did you mean `train`?');
    expect(text).toContain('1 model not trained for this change, with the last record');
    expect(text).toContain('- `owls`: 2.5 of 7, allowed, 2026-11-21,');
    expect(text).toContain('#### Why it blocks');
    expect(text.match(/<details/g)).toHaveLength(text.match(/<\/details>/g)?.length ?? 0);
    expect(text).not.toContain('did not fit');
    expect(decisionOf([allowed], [lost])).toBe('block');
    expect(decisionOf([allowed], [untouched('owls')])).toBe('allow');
    expect(decisionOf([allowed, blocked], [])).toBe('block');
    expect(leastScore([])).toBeNull();
  });

  it('says so where nothing is touched', () => {
    const text = renderModels(
      [],
      [untouched('owls'), { ...untouched('seals'), why: 'application code changed: web/a.js', last: null }],
      comment,
    );
    expect(text).toMatch(/^### ✅ Allowed: this change touches none of 2 models\n/);
    expect(text).toContain('- `seals`: no record yet · application code changed: web/a.js');
    expect(text).not.toContain('| Model');
  });

  it('of 300 models stays within the limits, with every model that blocks, and says what was left out and where it is', () => {
    const reports = Array.from({ length: 300 }, (_, index) =>
      named(
        index % 30 === 29 ? blocked : index % 2 === 0 ? moved : allowed,
        `model-with-a-rather-long-name-of-its-very-own-${'x'.repeat(10)}${index}`,
      ),
    );
    const others = Array.from({ length: 300 }, (_, index) => untouched(`another-model-with-a-long-name-${index}`));
    const text = renderModels(reports, others, comment);
    expect(text.length).toBeLessThan(maximumComment - 500);
    expect(text.length).toBeGreaterThan(50_000);
    expect(text.match(/\| ❌ blocked \|/g)).toHaveLength(10);
    expect(text).toContain('<summary>❌ model-with-a-rather-long-name-of-its-very-own-xxxxxxxxxx299: ');
    expect(rowsOf(text.slice(0, text.indexOf('<details>')))).toHaveLength(300);
    expect(text).toMatch(/\d+ more folds did not fit here: they are in the job summary/);
    const listed = text.match(/^- `another-model/gm)?.length ?? 0;
    expect(listed).toBeGreaterThan(20);
    expect(text).toContain(`${300 - listed} more models did not fit here: they are in the job summary.`);
    expect(text.match(/<details/g)).toHaveLength(text.match(/<\/details>/g)?.length ?? 0);

    const long = renderModels(reports, others, summary);
    expect(Buffer.byteLength(long)).toBeLessThan(maximumSummary);
    expect(rowsOf(long.slice(0, long.indexOf('<details>')))).toHaveLength(300);
    expect(long.match(/^- `another-model/gm)).toHaveLength(300);
  });

  it('of 1,000 models leaves out lines of those that are allowed, and counts them', () => {
    const reports = Array.from({ length: 1000 }, (_, index) =>
      named(index < 990 ? moved : blocked, `a-model-of-many-${index}`),
    );
    const text = renderModels(reports, [], comment);
    expect(text.length).toBeLessThan(maximumComment - 500);
    expect(text.match(/\| ❌ blocked \|/g)).toHaveLength(10);
    const shown = rowsOf(text.slice(0, text.indexOf('<details>'))).length;
    expect(shown).toBeLessThan(1000);
    expect(text).toContain(
      `${1000 - shown} more models did not fit here: they are in the job summary, and in each model's artifact.`,
    );
  });

  it('links each run where there are several', () => {
    const other = { ...named(allowed, 'b'), run: 'https://github.com/o/r/actions/runs/2' };
    const text = renderModels([{ ...named(allowed, 'a'), run: comment.run }, other], [], comment);
    expect(text).toContain('[run](https://github.com/o/r/actions/runs/2) |');
    const same = renderModels(
      [
        { ...named(allowed, 'a'), run: comment.run },
        { ...other, run: comment.run },
      ],
      [],
      comment,
    );
    expect(same.slice(0, same.indexOf('<details>'))).not.toContain('[run]');
    expect(same.trimEnd().split('\n').at(-1)).toContain('[run](https://github.com/o/r/actions/runs/1)');
  });

  it.each(['</summary><img src=x>', '@octocat', '#1', 'a|b', '<b>', '`x`', '![x](https://evil.example)', '\u202egnp'])(
    'makes a hostile name or message harmless: %s',
    (hostile) => {
      const other = {
        ...lost,
        name: hostile,
        why: hostile,
        problems: [{ message: hostile, file: hostile, next: hostile }],
      };
      const text = renderModels(
        [named(blocked, hostile), named(allowed, hostile)],
        [other, untouched(hostile)],
        comment,
      );
      const html = marked.parse(text, { async: false });
      expect(html).not.toMatch(/<img|<b>|<a href="https:\/\/evil/);
      expect(text.replace(/(`+)[^`].*?\1/g, '')).not.toMatch(/@octocat|(?<![\\&])#1\b|\u202e/);
      expect(html.match(/<\/details>/g)).toHaveLength(html.match(/<details/g)?.length ?? 0);
      expect(html.match(/<tr>/g)?.length).toBeGreaterThan(3);
    },
  );
});

it('names what a change takes off the list, as text, and counts what it leaves out', () => {
  const loosened = Array.from({ length: 23 }, (_, index) => `the model m${index} (<img src=x>@acme) is dropped`);
  const text = renderModels([named(allowed, 'seals')], [], { run: null, place: 'comment', loosened });
  expect(text).toMatch(/^### ✅ Allowed.*\n\n#### ⚠️ This pull request loosens the policy\n\n- the model m0 /);
  expect(marked.parse(text)).not.toContain('<img');
  expect(text).not.toContain('@acme');
  expect(text).not.toContain('m20 ');
  expect(text).toContain('3 more models are dropped.');
  expect(renderModels([named(allowed, 'seals')], [], { run: null, place: 'comment' })).not.toContain('loosens');
});
