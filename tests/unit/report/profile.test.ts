import { describe, expect, it } from 'vitest';
import { openProfile, profileOf } from '../../../src/gather/tables/profile.ts';
import { renderProfile } from '../../../src/report/profile.ts';
import { type Cell, observeRows } from '../../support/batches.ts';

const rendered = (names: readonly string[], rows: readonly (readonly Cell[])[]): string[] =>
  renderProfile(
    profileOf(observeRows(openProfile(names), rows).finish(), {
      files: [{ path: 'data/train.csv', rows: rows.length }],
      format: 'csv',
      bytes: 2048,
    }),
  ).split('\n');

describe('the text of a profile', () => {
  const rows = Array.from({ length: 40 }, (_, row): Cell[] => [
    String(row * 1000),
    row % 4 === 0 ? '' : (['Dream', 'Biscoe'][row % 2] as string),
    row === 7 ? 'a' : String(row),
    row === 3 ? 'NaN' : '0.5',
    '',
  ]);
  const lines = rendered(['mass', 'island', 'odd', 'share', 'nothing'], rows);

  it('has one line for each column, with what it needs', () => {
    expect(lines[0]).toBe('data/train.csv · csv · 40 rows × 5 columns · 2.0 kB');
    expect(lines[3]).toMatch(/^mass +integer +0 % +40 +0 +19,500 +39,000 +██████████$/);
    expect(lines[4]).toMatch(/^island +text +25\.0 % +2 +Biscoe 66\.7 %, Dream 33\.3 %$/);
    expect(lines[6]).toMatch(/^share +number +0 % +2 +0\.5 +0\.5 +0\.5 +█/);
    expect(lines[7]).toMatch(/^nothing +empty +100\.0 % +0$/);
  });

  it('says below it what is odd', () => {
    const notes = lines.slice(9).join('\n');
    expect(notes).toContain('odd: has several types: 39 integer, 1 text');
    expect(notes).toContain('share: 1 cells are NaN or infinite');
    expect(notes).toContain('nothing: has no value');
  });

  it('cuts long names and keeps each column on its line', () => {
    const [, , , line, ...rest] = rendered([`first\nsecond \u001b[31m${'x'.repeat(100_000)}`], [['1'], ['2']]);
    expect(line).toMatch(/^first second .{0,5}x+… /);
    expect(line).not.toContain('\u001b');
    expect(rest).toEqual(['']);
  });
});
