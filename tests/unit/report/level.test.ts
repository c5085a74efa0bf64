import { describe, expect, it } from 'vitest';
import { gathered } from '../../../src/facts.ts';
import { noOperations } from '../../../src/gather/operations.ts';
import { judge, reportOf } from '../../../src/judgement.ts';
import { standingsOf } from '../../../src/level/level.ts';
import { renderComment, summaryBounds } from '../../../src/report/comment.ts';
import { renderHtml } from '../../../src/report/html.ts';
import { levelLine } from '../../../src/report/level.ts';
import { explainLevel, levelJson } from '../../../src/report/level-explanation.ts';
import { reportSchema } from '../../../src/report/report-schema.ts';
import { testIds } from '../../../src/rubric/sections.ts';
import { factsWith } from '../../support/facts.ts';
import { operationsWith } from '../level/operations.ts';

const operations = operationsWith({
  steps: ['testing', 'integration', 'training', 'tracking', 'delivery'],
  tests: testIds,
});
const facts = factsWith({ operations: gathered(operations) });
const report = reportOf(judge(facts));

describe('the level in the reports', () => {
  it('is in report.json with what is missing to the next', () => {
    expect(reportSchema.parse(report).level).toEqual({
      google: 0,
      azure: 1,
      runs: 12,
      since: '2026-09-01T08:00:00.000Z',
      missing: [
        expect.objectContaining({ model: 'google', level: 1, criterion: 'retraining' }),
        expect.objectContaining({
          model: 'azure',
          level: 2,
          criterion: 'retraining',
          next: 'copy `workflows/retrain.yml`',
        }),
      ],
    });
  });

  it('is a fold of the summary and a section of the HTML report, and not in the comment', () => {
    const summary = renderComment(report, summaryBounds);
    expect(summary).toContain('<summary>MLOps level: Google 0 of 2, Azure 1 of 4</summary>');
    expect(summary).toContain('Missing to Azure 2 (automated training)');
    expect(summary).toContain('Next: copy `workflows/retrain.yml`.');
    const html = renderHtml(report, facts);
    expect(html).toContain('<p>MLOps level: Google 0 of 2, Azure 1 of 4.</p>');
    expect(html).toContain('<code>workflows/retrain.yml</code>');
    expect(renderComment(report)).not.toContain('MLOps');
  });

  it('is nowhere where nothing is known', () => {
    const unknown = reportOf(judge(factsWith()));
    expect(unknown).not.toHaveProperty('level');
    expect(renderComment(unknown, summaryBounds)).not.toContain('MLOps');
    expect(renderHtml(unknown, factsWith())).not.toContain('MLOps');
  });

  it('changes neither decision nor score', () => {
    const { level: _, ...others } = report;
    expect(others).toEqual(reportOf(judge(factsWith())));
  });

  it('says at the highest level that nothing is missing, by having no list', () => {
    const all = operationsWith({ steps: Object.keys(noOperations.steps) as never, tests: testIds });
    const summary = renderComment(reportOf(judge(factsWith({ operations: gathered(all) }))), summaryBounds);
    expect(summary).toContain('Google 2 of 2, Azure 4 of 4');
    expect(summary).not.toContain('Missing to');
  });
});

describe('explain level', () => {
  it('shows every criterion, whether it holds, and what would earn it', () => {
    const text = explainLevel(standingsOf(operations), operations, null);
    expect(text).toContain(levelLine({ google: 0, azure: 1 }));
    expect(text).toContain('Read from 12 recorded runs since 2026-09-01');
    expect(text).toMatch(/push 9, schedule 3/);
    expect(text).toContain('yes The code has unit tests');
    expect(text).toContain('no  Training starts by itself');
    expect(text).toContain('next: copy `workflows/retrain.yml`');
    for (const line of text.split('\n').filter((one) => !one.includes('https:')))
      expect(line.length).toBeLessThanOrEqual(88);
  });

  it('claims nothing without a history', () => {
    const text = explainLevel(standingsOf(noOperations), null, 'there is no repository');
    expect(text).toContain('MLOps level: not known here');
    expect(text).toContain('there is no repository');
    expect(text).not.toMatch(/level 0 of|\bno {2}[A-Z]/);
    expect(levelJson('penguins', standingsOf(noOperations), null, 'there is no repository')).toMatchObject({
      known: false,
      reason: 'there is no repository',
      levels: { google: { highest: 2 } },
    });
    expect(JSON.stringify(levelJson('penguins', standingsOf(noOperations), null, ''))).not.toMatch(
      /"(level":0,"highest|holds|missing)/,
    );
  });

  it('is data with --json', () => {
    const json = levelJson('penguins', standingsOf(operations), operations, null);
    expect(json).toMatchObject({ known: true, levels: { azure: { level: 1, missing: ['retraining'] } } });
  });
});
