import { describe, expect, it } from 'vitest';
import { evidenceTable } from '../../../src/checks/evidence-table.ts';

const rows = (count: number): string[][] => Array.from({ length: count }, (_, row) => [`row ${row}`]);

describe('a table of evidence', () => {
  it('is left out where there is nothing to show', () => {
    expect(evidenceTable('Leaks', ['found'], [])).toEqual([]);
  });

  it('shows all rows, or the first and how many there are', () => {
    expect(evidenceTable('Leaks', ['found'], rows(2), 2)).toEqual([
      { kind: 'table', title: 'Leaks', columns: ['found'], rows: rows(2) },
    ]);
    expect(evidenceTable('Leaks', ['found'], rows(3), 2)).toEqual([
      { kind: 'table', title: 'Leaks (first 2 of 3)', columns: ['found'], rows: rows(2) },
    ]);
  });
});
