import { share } from '../../config/units.ts';
import type { TableConformance, Violation } from '../../facts/schema.ts';
import type { Evidence, Finding, Measurement } from '../../result.ts';
import { defineCheck } from '../check.ts';
import { evidenceTable } from '../evidence-table.ts';
import { tableWords } from '../fact-words.ts';
import { inconclusive } from '../inconclusive.ts';
import { expectNone } from '../measurements.ts';

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
      evidence: conformance.tables.flatMap((table) => evidenceOf(table, tolerance)),
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
      return table.state === 'failed' ? [`${tableWords[role]} could not be read: ${table.error}`] : [];
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

/** What is no number is no number below the tolerance. */
const isBroken = (one: Violation, tolerance: number): boolean => isAboutColumns(one) || !(one.share <= tolerance);

function judge(table: TableConformance, tolerance: number) {
  const broken = table.violations.filter((one) => isBroken(one, tolerance));
  const unmet = table.expectations.filter(({ met, observed }) => !met && observed !== null);
  const unknown = table.expectations.filter(({ observed }) => observed === null || !Number.isFinite(observed));
  const measurements: Measurement[] = [
    { name: `rows of the ${table.role} data`, observed: table.rows },
    expectNone(`broken constraints of the ${table.role} data`, broken.length),
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

function evidenceOf({ role, violations }: TableConformance, tolerance: number): Evidence[] {
  return [
    ...evidenceTable(
      `Violations in the ${role} data`,
      ['column', 'constraint', 'expected', 'count', 'share', 'first rows'],
      violations.map((one) => [
        one.column,
        one.constraint,
        one.expected,
        one.count,
        percent(one.share),
        one.rows.join(', '),
      ]),
      shown,
    ),
    ...violations
      .filter((one) => isBroken(one, tolerance))
      .slice(0, shown)
      .flatMap((one): Evidence[] => {
        if (one.first === null) return [];
        const { file, row, line } = one.first;
        const message = `row ${row}: ${inWords(one)}`;
        return [{ kind: 'position', file, message, ...(line === undefined ? {} : { line }) }];
      }),
  ];
}
