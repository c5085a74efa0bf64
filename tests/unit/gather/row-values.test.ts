import { expect, test } from 'vitest';
import { hiddenLines, openHiding } from '../../../src/gather/row-values.ts';

const hide = openHiding([
  { place: 0, values: ['Ana "Rö"', 12.75, null, true, 7], texts: ['Ana "Rö"', '12.750', '', 'true', '7'] },
  { place: 1, values: ['Ana "Rö" Smith-Jones'], texts: ['Ana "Rö" Smith-Jones'] },
]);

test('values of sent rows are taken out as they are written in a table, in JSON, and in JSON of ASCII alone', () => {
  expect(hide('got Ana "Rö", "Ana \\"Rö\\"" and "Ana \\"R\\u00f6\\"" of 12.75 (12.750), 7, true')).toBe(
    'got …, "…" and "…" of … (…0), 7, true'.replace('…0', '…'),
  );
  expect(hide('the longest first: Ana "Rö" Smith-Jones')).toBe('the longest first: …');
});

test('what a line was cut in is taken out too', () => {
  expect(hide('cannot take Ana "Rö" Smith…')).toBe('cannot take … Smith…');
  expect(hide('cannot take Ana…')).toBe('cannot take …');
  expect(hide('cannot take An…')).toBe('cannot take An…');
});

test('the last lines are kept, cut', () => {
  const lines = hiddenLines([...Array.from({ length: 40 }, (_, line) => `line ${line}`), 'x'.repeat(500)], hide);
  expect(lines).toHaveLength(20);
  expect(lines[0]).toBe('line 21');
  expect(lines.at(-1)).toHaveLength(300);
});
