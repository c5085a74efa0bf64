import { share } from '../../config/units.ts';
import type { TableConformance, Violation } from '../../facts/schema.ts';
import type { Evidence, Finding, Measurement } from '../../result.ts';
import { defineCheck } from '../check.ts';
import { inconclusive } from '../inconclusive.ts';

/** Data 1: what each feature may look like is written down, and every row of the training and serving data keeps to it. */
export const schema = defineCheck({
  id: 'data/schema',
  needs: ['conformance'],
  uses: ['tables'],
  options: {
    tolerance: share
      .default(0)
      .describe(
        'The share of rows that may break each constraint, such as `0.1%`; a missing or unknown column is never tolerated.',
      ),
  },
  example: `data:
  training: data/train.csv
  serving: data/serving.csv
  schema: data/schema.yml
tests:
  data/schema:
    tolerance: 0.1%
`,
  evaluate: ({ conformance, tables }, { tolerance }) => {
    const training = conformance.tables.find(({ role }) => role === 'training');
    if (training === undefined)
      return inconclusive('the training data were not compared with the schema', 'name them with `data.training`');
    const judged = conformance.tables.map((table) => judge(table, tolerance));
    const broken = judged.flatMap(({ broken }) => broken);
    const unmet = judged.flatMap(({ unmet }) => unmet);
    const unknown = judged.flatMap(({ unknown }) => unknown);
    const answer = (outcome: Finding['outcome'], summary: string, remedy?: string): Finding => ({
      outcome,
      summary,
      measurements: judged.flatMap(({ measurements }) => measurements).slice(0, 200),
      evidence: conformance.tables.flatMap(evidenceOf),
      ...(remedy === undefined ? {} : { remedy }),
    });
    if (broken.length + unmet.length > 0)
      return answer(
        'fail',
        `${counted(broken.length, 'constraint')} of ${conformance.schema} broken${unmet.length > 0 ? `, ${counted(unmet.length, 'expectation')} not met` : ''}: ${broken[0] ?? unmet[0]}`,
        `mend the data at its source, or change ${conformance.schema} if the new values are right`,
      );
    const empty = conformance.tables.filter(({ rows }) => !(rows > 0));
    if (empty.length > 0)
      return answer('inconclusive', `the ${empty[0]?.role} data have no rows`, 'check what writes the data');
    const unread = (['testing', 'serving'] as const).flatMap((role) => {
      const table = tables[role];
      return table.state === 'failed' ? [`the ${role} data could not be read: ${table.error}`] : [];
    });
    if (unread.length > 0) return answer('inconclusive', unread.join('; '), 'mend what could not be read');
    if (unknown.length > 0)
      return answer('inconclusive', `cannot be told: ${unknown[0]}`, 'remove NaN and infinities, or the expectation');
    const constraints = conformance.tables.reduce(
      (sum, table) => sum + table.constraints + table.expectations.length,
      0,
    );
    if (!(constraints > 0))
      return answer('inconclusive', `${conformance.schema} asks for nothing`, 'write constraints');
    return answer(
      'pass',
      `${conformance.tables.map(({ role, rows }) => `${rows} ${role} rows`).join(', ')} keep to the ${constraints} constraints and expectations of ${conformance.schema}`,
    );
  },
});

const shown = 20;
const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
const isAboutColumns = ({ constraint }: Violation): boolean => /^(missing|extra)-field$/.test(constraint);
const percent = (found: number): string => `${Number((found * 100).toPrecision(3))}%`;

function judge(table: TableConformance, tolerance: number) {
  // What is no number is no number below the tolerance.
  const broken = table.violations.filter((one) => isAboutColumns(one) || !(one.share <= tolerance));
  const unmet = table.expectations.filter(({ met, observed }) => !met && observed !== null);
  const unknown = table.expectations.filter(({ observed }) => observed === null || !Number.isFinite(observed));
  const measurements: Measurement[] = [
    { name: `rows of the ${table.role} data`, observed: table.rows },
    {
      name: `broken constraints of the ${table.role} data`,
      observed: broken.length,
      expected: '0',
      met: broken.length === 0,
    },
    ...table.expectations.map(({ column, expectation, observed, expected, met }) => ({
      name: `${expectation} of ${column} (${table.role})`,
      observed: observed ?? 'not known',
      expected,
      met: met && observed !== null,
    })),
  ];
  return {
    measurements,
    broken: broken.map((one) => `${table.role} ${inWords(one)}`),
    unmet: unmet.map(
      (one) => `${table.role} ${one.column}: ${one.expectation} expected ${one.expected}, found ${one.observed}`,
    ),
    unknown: unknown.map((one) => `${table.role} ${one.column}: ${one.expectation} expected ${one.expected}`),
  };
}

function inWords(one: Violation): string {
  const what = `${one.column}: ${one.constraint} expected ${one.expected}`;
  if (isAboutColumns(one))
    return `${what}, found ${one.constraint === 'missing-field' ? 'none' : 'none for this column'}`;
  const first = one.first === null ? '' : `, first in ${one.first.file} row ${one.first.row}`;
  return `${what}, found ${counted(one.count, 'row')} (${percent(one.share)}) that do not hold${first}`;
}

function evidenceOf({ role, violations }: TableConformance): Evidence[] {
  if (violations.length === 0) return [];
  const more = violations.length > shown ? ` (and ${violations.length - shown} more)` : '';
  return [
    {
      kind: 'table',
      title: `Violations in the ${role} data${more}`,
      columns: ['column', 'constraint', 'expected', 'count', 'share', 'first rows'],
      rows: violations
        .slice(0, shown)
        .map((one) => [one.column, one.constraint, one.expected, one.count, percent(one.share), one.rows.join(', ')]),
    },
    ...violations.slice(0, shown).flatMap((one): Evidence[] =>
      // The row is no line: a quoted field may hold line breaks, and Parquet has none.
      one.first === null
        ? []
        : [{ kind: 'position', file: one.first.file, message: `row ${one.first.row}: ${inWords(one)}` }],
    ),
  ];
}
