import { Environment } from '@marcbachmann/cel-js';
import { describe, expect, it } from 'vitest';
import { compileInvariants, openInvariants } from '../../../src/gather/invariants.ts';
import { seededRandom } from '../../../src/statistics/random.ts';
import { type Cell, observeRows } from '../../support/batches.ts';

/**
 * Our closures against the library's own evaluation. A cell's number is a double for both; the mixed operators that we define beyond CEL (int beside double) are
 * defined for the library, too. Left out is what differs on purpose: NaN, `has` of a null, text beside a cell of another kind, `.` for one code point (as RE2).
 */
const library = new Environment({ unlistedVariablesAreDyn: true, homogeneousAggregateLiterals: false });
for (const [operator, calculate] of [
  ['+', (a: number, b: number) => a + b],
  ['-', (a: number, b: number) => a - b],
  ['*', (a: number, b: number) => a * b],
  ['/', (a: number, b: number) => a / b],
  ['%', (a: number, b: number) => a % b],
] as const) {
  const mixed = (left: number | bigint, right: number | bigint) => calculate(Number(left), Number(right));
  library.registerOperator(`double ${operator} int`, mixed);
  library.registerOperator(`int ${operator} double`, mixed);
  if (operator === '%') library.registerOperator('double % double', mixed);
}

const random = seededRandom(20261121);
const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;

const columns = ['a', 'b', 's', 't', 'f', 'd'];
const cells: Readonly<Record<string, () => Cell>> = {
  a: () => pick([null, -3, 0, 1, 2, 2.5, 7, 1e10]),
  b: () => pick([null, -1, 0, 1, 2, 3.25, 'text']),
  s: () => pick([null, 'adelie', 'gentoo', 'chinstrap', '', 'été', '😀']),
  t: () => pick(['adelie', 'gentoo', 'x', null]),
  f: () => pick([null, true, false]),
  d: () => pick([null, '2026-01-01', '2025-06-01T12:00:00Z', '2026-03-01T00:00:00Z']),
};
const rows = Array.from({ length: 40 }, () => columns.map((name) => (cells[name] as () => Cell)()));

/** Dates are told by their form; all other text of these rows stays text. */
const contexts = rows.map((row) => ({
  row: Object.fromEntries(
    columns.map((name, at) => {
      const cell = row[at] as Cell;
      return [name, name === 'd' && typeof cell === 'string' ? new Date(cell) : cell];
    }),
  ),
}));

const number = (depth: number): string =>
  depth <= 0 || random() < 0.4
    ? pick(['row.a', 'row.b', '1', '2', '2.5', '0', '-3', 'row.s.size()', 'int(row.a)', 'double(row.b)'])
    : random() < 0.2
      ? `(${condition(depth - 1)} ? row.a : row.b)`
      : `(${number(depth - 1)} ${pick(['+', '-', '*', '/', '%'])} ${number(depth - 1)})`;

const text = (): string =>
  pick(['row.s', 'row.t', "(row.s + 'x')", 'row.t.lowerAscii()', '(row.s + row.t)', 'row.s.trim()']);

const time = (): string => pick(['row.d', "timestamp('2026-01-01T00:00:00Z')", "(row.d + duration('36h'))"]);

const leaf = (depth: number): string =>
  pick([
    () => `${number(depth)} ${pick(['<', '<=', '>', '>='])} ${number(depth)}`,
    () => `row.${pick(['a', 'b'])} ${pick(['==', '!='])} ${pick(['1', '2.5', 'row.b', 'null', '0.0'])}`,
    () => `${text()} ${pick(['==', '!=', '<', '>='])} ${pick(["'adelie'", "''", 'row.t', "'gentoo'"])}`,
    () => `${pick(['row.s', 'row.t'])} in ['adelie', 'x', '']`,
    () => `row.${pick(['a', 'b'])} in [1, 2.5, 7.0]`,
    () => `${text()}.${pick(['startsWith', 'endsWith', 'contains'])}(${pick(["'a'", "'e'", 'row.t', "''"])})`,
    () => `${pick(['row.s', 'row.t'])}.matches('${pick(['^a', 'o+$', '[a-f]{2}', '^.+$'])}')`,
    () => pick(['row.f', '!row.f', 'row.f == true', 'row.f != null', 'row.a == null', 'row.b']),
    () => `${time()} ${pick(['<', '<=', '>', '>='])} ${pick(['row.d', "timestamp('2026-02-01T00:00:00Z')"])}`,
    () => "row.d - timestamp('2026-01-01T00:00:00Z') < duration('24h')",
    () => 'row.d.getFullYear() == 2026',
  ])();

function condition(depth: number): string {
  if (depth <= 0 || random() < 0.3) return leaf(depth);
  return pick([
    () => `(${condition(depth - 1)} && ${condition(depth - 1)})`,
    () => `(${condition(depth - 1)} || ${condition(depth - 1)})`,
    () => `!(${condition(depth - 1)})`,
    () => `(${condition(depth - 1)} ? ${condition(depth - 1)} : ${condition(depth - 1)})`,
  ])();
}

function expected(ask: (context: (typeof contexts)[number]) => unknown, context: (typeof contexts)[number]): string {
  try {
    const value = ask(context);
    return value === true ? 'T' : value === false ? 'F' : '?';
  } catch {
    return '?';
  }
}

async function ours(rule: string): Promise<string> {
  const compiled = await compileInvariants([{ rule, name: rule, tolerance: 0, tables: ['training'] }]);
  return rows
    .map((row) => {
      const observer = openInvariants(compiled, { role: 'training', columns });
      const found = observeRows(observer, [row], { missing: [] }).finish().rules[0];
      return found?.unknown === 1 ? '?' : found?.violations === 1 ? 'F' : 'T';
    })
    .join('');
}

describe('rules, against the evaluation of the CEL library', () => {
  it('gives the same for thousands of expressions and rows', async () => {
    const counted = { compared: 0, refused: 0, T: 0, F: 0, '?': 0 };
    const different: string[] = [];
    for (let index = 0; index < 500; index++) {
      const rule = condition(3);
      const mine = await ours(rule).catch(() => null);
      if (mine === null) {
        counted.refused++;
        continue;
      }
      const ask = library.parse(rule);
      // What only the library refuses before it has seen a row.
      if (!ask.check().valid) {
        counted.refused++;
        continue;
      }
      const theirs = contexts.map((context) => expected(ask, context)).join('');
      counted.compared++;
      for (const verdict of mine) counted[verdict as 'T' | 'F' | '?']++;
      // 0.0 / 0.0 and 1.0 % 0.0 are NaN: a comparison with it cannot be told here, and is false in CEL.
      const division = /[/%]/.test(rule);
      const same = [...mine].every((verdict, at) => verdict === theirs[at] || (division && verdict === '?'));
      if (!same) different.push(`${rule}\n  ours   ${mine}\n  theirs ${theirs}`);
    }
    expect(different.slice(0, 5)).toEqual([]);
    expect(counted.compared).toBeGreaterThan(350);
    expect(Math.min(counted.T, counted.F, counted['?'])).toBeGreaterThan(2000);
  });
});
