import type { TableConformance, Violation } from '../../facts/schema.ts';
import type { TableSummary } from '../../statistics/summary.ts';
import { clipped } from '../../support/text.ts';
import type { Batch, Cells, Observer } from '../tables/batch.ts';
import type { SchemaField } from './descriptor.ts';
import { judgeExpectations } from './expectations.ts';
import { count, type FieldObserver, observeField, type Tally, tallyOf } from './field-observer.ts';
import { rulesOf } from './field-rules.ts';
import { createAscendingNumbers, createKeySet, finish, type Hash, mixNumber } from './keys.ts';

/** A Frictionless Table Schema, read and validated. */
export interface TableSchema {
  readonly file: string;
  readonly fields: readonly SchemaField[];
  readonly missingValues: readonly string[];
  /** Empty without one. */
  readonly primaryKey: readonly string[];
}

export interface ConformanceObserver extends Observer {
  /** @param place where a row of the table is */
  finish(place: (row: number) => NonNullable<Violation['first']>, summary: TableSummary): TableConformance;
}

/** Each unknown column is a violation; a table of ten thousand needs no list of them. */
const mostColumns = 50;

/** Compares each row with the schema while the table is read. Keys need at most 22 bytes a row (34 while numbers that ascended are handed over to the set), all else is flat. */
export function openConformance(
  schema: TableSchema,
  table: {
    readonly role: TableConformance['role'];
    readonly columns: readonly string[];
    /** A serving table may do without it. */
    readonly label?: string | undefined;
    /** The time at which a row was served is no field of the training data. */
    readonly time?: string | undefined;
  },
): ConformanceObserver {
  const places = new Map(table.columns.map((name, column) => [name, column]));
  const observed = schema.fields.flatMap((field) => {
    const column = places.get(field.name);
    return column === undefined
      ? []
      : [{ field, column, observer: observeField(rulesOf(field), field.constraints.required) }];
  });
  const keys = [
    ...observed
      .filter(({ field }) => field.constraints.unique)
      .map((one) => keyObserver([one], tallyOf(one.field.name, 'unique', 'no value twice'), false)),
    ...primaryKey(schema, observed),
  ];
  let rows = 0;

  return {
    observe: (batch) => {
      rows += batch.rows;
      for (const { column, observer } of observed) observer.observe(batch.cells(column), batch.firstRow);
      for (const key of keys) key.observe(batch);
    },
    finish: (place, summary) => {
      const tallies = [...observed.flatMap(({ observer }) => observer.tallies), ...keys.map(({ tally }) => tally)];
      const columns = columnViolations(schema, table);
      const violations = tallies
        .filter(({ count }) => count > 0)
        .map(({ column, constraint, expected, count, rows: first }): Violation => {
          const [row] = first;
          const share = count / rows;
          return {
            column: clipped(column),
            constraint,
            expected,
            count,
            share,
            rows: first,
            first: row === undefined ? null : place(row),
          };
        })
        .sort((a, b) => b.count - a.count);
      return {
        role: table.role,
        rows,
        constraints: tallies.length + schema.fields.length,
        violations: [...columns, ...violations],
        expectations: judgeExpectations(
          schema.fields.filter(({ name }) => places.has(name) || !isServing(table, name, table.label)),
          summary,
        ),
      };
    },
  };
}

interface ObservedField {
  readonly field: SchemaField;
  readonly column: number;
  readonly observer: FieldObserver;
}

/** A key some of whose columns are not there cannot be looked at: the missing columns are the violation. */
function primaryKey({ primaryKey: names }: TableSchema, observed: readonly ObservedField[]) {
  const parts = names.flatMap((name) => observed.find(({ field }) => field.name === name) ?? []);
  if (parts.length === 0 || parts.length < names.length) return [];
  return [keyObserver(parts, tallyOf(names.join(', '), 'primaryKey', 'a key in each row, and none twice'), true)];
}

function keyObserver(parts: readonly ObservedField[], tally: Tally, needsKey: boolean) {
  const seen = createKeySet();
  const hash: Hash = { high: 0, low: 0 };
  /** Undefined once numbers do not ascend, or cells are no numbers: from then on keys are looked up. */
  let ascending = parts.length === 1 ? createAscendingNumbers() : undefined;
  const begin = (): void => {
    hash.high = 0x5bd1e995;
    hash.low = 0x1b873593;
  };
  const [first] = parts as readonly [ObservedField, ...ObservedField[]];
  return {
    tally,
    observe: (batch: Batch) => {
      const cells = parts.map(({ column }) => batch.cells(column));
      if (ascending !== undefined) {
        const [{ numbers, rows }] = cells as [Cells, ...Cells[]];
        if (first.observer.isNumeric(cells[0] as Cells) && ascending.add(numbers, rows)) return;
        ascending.drain((number) => {
          begin();
          mixNumber(hash, number);
          finish(hash);
          seen.add(hash);
        });
        ascending = undefined;
      }
      for (let row = 0; row < batch.rows; row += 1) {
        begin();
        let isThere = false;
        for (let at = 0; at < parts.length; at += 1)
          if (parts[at]?.observer.addToKey(hash, cells[at] as Cells, row)) isThere = true;
        finish(hash);
        if (isThere ? seen.add(hash) : needsKey) count(tally, batch.firstRow + row);
      }
    },
  };
}

/** The one column that serving data may lack, and the one that they may have beside the schema. */
const isServing = (table: { readonly role: string }, name: string, exempt: string | undefined): boolean =>
  table.role === 'serving' && name === exempt;

function columnViolations({ fields }: TableSchema, table: Parameters<typeof openConformance>[1]): Violation[] {
  const known = new Set(fields.map(({ name }) => name));
  const there = new Set(table.columns);
  const violation = (column: string, constraint: string, expected: string, count = 1): Violation => ({
    column: clipped(column),
    constraint,
    expected,
    count,
    share: 1,
    rows: [],
    first: null,
  });
  const some = (names: readonly string[], constraint: string, expected: string): Violation[] => [
    ...names.slice(0, mostColumns).map((name) => violation(name, constraint, expected)),
    ...(names.length > mostColumns
      ? [violation(`and ${names.length - mostColumns} more`, constraint, expected, names.length - mostColumns)]
      : []),
  ];
  const lacking = [...known].filter((name) => !there.has(name) && !isServing(table, name, table.label));
  return [
    ...some(lacking, 'missing-field', 'a column of this name'),
    ...some(
      table.columns.filter((name) => !known.has(name) && !isServing(table, name, table.time)),
      'extra-field',
      'a field of the schema for each column',
    ),
  ];
}
