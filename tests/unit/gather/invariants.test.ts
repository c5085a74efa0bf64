import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { invariantsOptions } from '../../../src/config/options/invariants.ts';
import { compileInvariants, openInvariants } from '../../../src/gather/invariants.ts';
import { ConfigurationError } from '../../../src/support/errors.ts';
import { type Cell, observeRows } from '../../support/batches.ts';

const options = z.object(invariantsOptions);
const configured = (rules: unknown) => options.parse({ rules }).rules;

async function results(rules: unknown, columns: readonly string[], rows: readonly (readonly Cell[])[]) {
  const compiled = await compileInvariants(configured(rules));
  return observeRows(openInvariants(compiled, { role: 'training', columns }), rows).finish().rules;
}

/** What one rule gives for each of the values of a column `x`: T, F or ? */
async function verdicts(rule: string, values: readonly Cell[]): Promise<string> {
  const found = await Promise.all(
    values.map(async (value) => {
      const [result] = await results([rule], ['x'], [[value]]);
      return result?.unknown === 1 ? '?' : result?.violations === 1 ? 'F' : 'T';
    }),
  );
  return found.join('');
}

const refusal = async (rule: string): Promise<string> => {
  const error = await compileInvariants(configured([rule])).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ConfigurationError);
  return (error as Error).message;
};

describe('options of the rules', () => {
  it('takes text or an object, and fills in what is left out', () => {
    expect(configured(['row.x > 1', { rule: 'row.x > 2', tolerance: '1%', tables: ['serving'], name: 'x' }])).toEqual([
      { rule: 'row.x > 1', name: 'row.x > 1', tolerance: 0, tables: ['training', 'serving'] },
      { rule: 'row.x > 2', name: 'x', tolerance: 0.01, tables: ['serving'] },
    ]);
    expect(options.parse({})).toEqual({ rules: [], 'max-age': 30 * 86_400 });
    expect(options.safeParse({ rules: [{ rule: 'row.x > 2', tolerance: 2 }] }).success).toBe(false);
  });
});

describe('rules about rows', () => {
  it('counts rows that break them and rows for which they cannot be told', async () => {
    const rows = [['20'], ['17'], [''], ['30'], ['3'], ['abc'], ['NaN']];
    expect(await results(['row.age >= 18'], ['age'], rows)).toEqual([
      {
        name: 'row.age >= 18',
        rule: 'row.age >= 18',
        kind: 'row',
        violations: 2,
        unknown: 3,
        problem: 'row 3: a missing value >= a number is not defined',
        rows: [2, 5],
        tolerance: 0,
        values: [],
      },
    ]);
  });

  it.each<[string, Cell[], string]>([
    ['row.x >= 18', ['18', '17.5', '', 'NaN', 'inf', 'a'], 'TF??T?'],
    ['18 <= row.x', ['18', '17.5', '', 'NaN', '-inf'], 'TF??F'],
    ['row.x == 2', ['2', '2.0', '3', '', 'two', 'NaN'], 'TTFFF?'],
    ['row.x != 2', ['2', '3', '', 'NaN'], 'FTT?'],
    ['!(row.x < 5)', ['NaN', '9', ''], '?T?'],
    ['row.x == null', ['', '1', 'a'], 'TFF'],
    ['has(row.x)', ['', '1', 'NaN'], 'FTT'],
    ['row.x == null || row.x > 3', ['', '4', '2', 'a'], 'TTF?'],
    ['row.x > 3 || true', ['', 'a'], 'TT'],
    ["row.x in ['a', 'b']", ['a', 'c', '', '1'], 'TFFF'],
    ["row.x in ['a', 1, null]", ['a', '1', '', '2', 'b'], 'TTTFF'],
    ['row.x in [1, 2.5]', ['1', '2.5', '3', '', 'NaN'], 'TTFF?'],
    ['row.x == "007"', ['007', '7', ''], 'TFF'],
    ['row.x == "7"', ['7', '7.0', '07'], 'TFF'],
    ["row.x.startsWith('4')", ['42', 'a4', ''], 'TF?'],
    ["row.x.matches('^[a-z]+$')", ['abc', 'Abc', '9', ''], 'TFF?'],
    ['row.x.size() == 2', ['é€', 'abc', '😀a', '12'], 'TFTT'],
    ['row.x / 2 == 1.5', ['3', '4'], 'TF'],
    ['int(row.x) / 2 == 1', ['3', '4', 'a'], 'TF?'],
    ['row.x % 2 == 0', ['4', '5'], 'TF'],
    ['row.x > 0 ? row.x < 10 : row.x > -10', ['5', '50', '-5', '-50', ''], 'TFTF?'],
    ["row.x >= timestamp('2026-01-01T00:00:00Z')", ['2026-01-01', '2025-12-31T23:59:59Z', '', '5'], 'TF??'],
    ["row.x - timestamp('2026-01-01T00:00:00Z') < duration('24h')", ['2026-01-01T05:00:00Z', '2026-01-05'], 'TF'],
    ['row.x.getFullYear() == 2026', ['2026-05-05', '2025-05-05', 'a'], 'TF?'],
    ['row.x', ['true', 'false', '1', ''], 'TF??'],
    ['row["x"] > 1', ['2', '1'], 'TF'],
    ['string(row.x) == "1e3"', ['1e3', '1000'], 'TF'],
    ['double(row.x) > 1.0', ['2', 'abc'], 'T?'],
    ['row.x == row.x', ['9007199254740993', '5', 'NaN', 'a'], '?T?T'],
  ])('%s', async (rule, values, expected) => {
    expect(await verdicts(rule, values)).toBe(expected);
  });

  it('gives the same over any size of batches, and asks each text once', async () => {
    const rows = Array.from({ length: 50 }, (_, index) => [['adelie', 'gentoo', 'emperor'][index % 3] as string]);
    const compiled = await compileInvariants(configured(["row.s in ['adelie', 'gentoo']"]));
    const found = [1, 7, 50].map((size) =>
      observeRows(openInvariants(compiled, { role: 'serving', columns: ['s'] }), rows, { size }).finish(),
    );
    expect(found[0]?.rules[0]).toMatchObject({ violations: 16, rows: [3, 6, 9, 12, 15] });
    expect(found[1]).toEqual(found[0]);
    expect(found[2]).toEqual(found[0]);
  });

  it('asks only the tables that a rule names', async () => {
    const compiled = await compileInvariants(configured([{ rule: 'row.label > 0', tables: ['training'] }]));
    expect(openInvariants(compiled, { role: 'serving', columns: ['x'] }).finish().rules).toEqual([]);
  });
});

describe('rules about the table', () => {
  const columns = ['label', 'x', 'day'];
  const rows = [
    ['1', '1', '2026-01-01'],
    ['0', '2', '2026-01-03'],
    ['0', '', ''],
    ['1', '6', '2026-01-02'],
  ];

  it.each<[string, number | string]>([
    ['share(label == 1)', 0.5],
    ['share(x == null)', 0.25],
    ['count()', 4],
    ['count(x > 1)', Number.NaN],
    ['count(x != null && x > 1)', 2],
    ['mean(x)', 3],
    ['sum(x)', 9],
    ['min(x)', 1],
    ['max(x)', 6],
    ['max(day)', '2026-01-03T00:00:00.000Z'],
    ['stddev(x)', Math.sqrt(7)],
    ['missing(x)', 1],
    ['distinct(label)', 2],
    ['mean(row["x"] * 2)', Number.NaN],
  ])('%s is %s', async (expression, expected) => {
    const other = typeof expected === 'string' ? "timestamp('2000-01-01')" : '-1';
    const [result] = await results([`${expression} > ${other}`], columns, rows);
    expect(result?.kind).toBe('aggregate');
    expect(result?.values[0]?.expression).toBe(expression);
    if (Number.isNaN(expected)) {
      expect(result?.values[0]?.value).toBeNull();
      expect(result).toMatchObject({ violations: 0, unknown: 1 });
    } else {
      if (typeof expected === 'string') expect(result?.values[0]?.value).toBe(expected);
      else expect(result?.values[0]?.value).toBeCloseTo(expected, 12);
      expect(result).toMatchObject({ violations: 0, unknown: 0 });
    }
  });

  it('does not divide counts as integers, and says what a part was', async () => {
    const [result] = await results(['count(label == 1) / count() > 0.6'], columns, rows);
    expect(result).toMatchObject({ violations: 1, unknown: 0 });
    expect(result?.values).toEqual([
      { expression: 'count(label == 1)', value: 2 },
      { expression: 'count()', value: 4 },
    ]);
  });

  it('is unknown over no values and over values that are not finite', async () => {
    expect(await results(['mean(x) > 0'], ['x'], [['']])).toMatchObject([
      { violations: 0, unknown: 1, problem: 'mean(x): there is no value' },
    ]);
    for (const cell of ['NaN', 'inf', 'abc'])
      expect(await results(['sum(x) > 0'], ['x'], [['1'], [cell]])).toMatchObject([{ violations: 0, unknown: 1 }]);
  });
});

describe('mistakes in a rule', () => {
  it.each([
    ['row.x >=', 'column 9'],
    ['row.x ~ 3', 'column 7'],
    ['row.x > 1 && foo(row.x)', 'unknown function `foo` at column 14'],
    ['row.x.foo()', 'unknown function `foo`'],
    ['age > 1', 'unknown name `age` at column 1'],
    ['row.x + 1', 'a rule must be true or false, found number at column 1'],
    ['1 < 2', 'the rule looks at no data'],
    ["row.x > 1 && 'a' < 1", 'column 14'],
    ["row.x.size() == 'a'", 'int and string are never equal'],
    ['row.x < null', 'any < null is not defined'],
    ["row.x.matches('[')", 'not a regular expression'],
    ["row.x > timestamp('soon')", 'column 9'],
    ['!row.x.size()', 'expected true or false, found int at column 2'],
    ['row.x > mean(x)', 'a cell beside an aggregate at column 5'],
    ['mean(sum(x)) > 1', 'an aggregate within an aggregate at column 6'],
    ['mean(x, y) > 1', '`mean` takes one value, found 2'],
    ['share(x + 1) > 0.5', '`share` asks for true or false, found number'],
    ['row.x == 9007199254740993', 'an integer beyond ±2^53'],
    ['row.x.all(y, y > 1)', 'unknown function `all`'],
    ['row.x > 1 &&\n  row.y ~ 1', 'line 2, column 9'],
  ])('%s', async (rule, expected) => {
    const message = await refusal(rule);
    expect(message).toContain(expected);
    expect(message).toContain('tests.monitor/invariants.rules[0]');
  });

  it('names all of them at once', async () => {
    const error = (await compileInvariants(configured(['row.x >', 'row.y > 1', 'y'])).catch(
      (thrown: unknown) => thrown,
    )) as ConfigurationError;
    expect(error.problems.map(({ message }) => message.slice(0, 33))).toEqual([
      'tests.monitor/invariants.rules[0]',
      'tests.monitor/invariants.rules[2]',
    ]);
  });

  it('names a column that the table does not have, and those that it has', async () => {
    const compiled = await compileInvariants(configured(['row.x > 1 && row.agee > 2']));
    expect(() => openInvariants(compiled, { role: 'serving', columns: ['x', 'age'] })).toThrow(
      /the serving data has no column `agee` at column 18 .*\n.*its columns are `x`, `age`/,
    );
  });
});
