import { expect, test } from 'vitest';
import { badge, formatBadge } from '../../../src/history/badge.ts';

test.each([
  [0, '0 / 7', 'lightgrey'],
  [0.5, '0.5 / 7', 'red'],
  [1, '1 / 7', 'red'],
  [1.5, '1.5 / 7', 'orange'],
  [2.5, '2.5 / 7', 'yellow'],
  [5, '5 / 7', 'green'],
  [5.5, '5.5 / 7', 'brightgreen'],
  [7, '7 / 7', 'brightgreen'],
])('%d', (score, message, color) => {
  expect(badge(score, 'allow')).toEqual({ schemaVersion: 1, label: 'ML Test Score', message, color });
});

test('a blocked run says so in words', () => {
  expect(JSON.parse(formatBadge(2.5, 'block'))).toMatchObject({ message: '2.5 / 7, blocked', color: 'yellow' });
});
