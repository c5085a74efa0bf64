import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseYamlAs } from '../../../../src/config/load.ts';
import { descriptor } from '../../../../src/gather/schema/descriptor.ts';
import { openConformance, readingHints } from '../../../../src/gather/schema.ts';
import { cellsByHints, emptySummary } from './table.ts';

interface Case {
  readonly name: string;
  readonly schema: object;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly violations: readonly { column: string; constraint: string; rows: readonly number[] }[];
}
const golden = JSON.parse(readFileSync(new URL('../../../golden/schema/schema.json', import.meta.url), 'utf8')) as {
  readonly cases: readonly Case[];
};

describe('the constraints, against frictionless-py', () => {
  it.each(golden.cases.map((one) => [one.name, one] as const))(
    '%s',
    (_, { schema: written, columns, rows, violations }) => {
      const schema = { file: 'schema.json', ...parseYamlAs(descriptor, 'schema.json', JSON.stringify(written)).value };
      for (const size of [1, 3, 100]) {
        const observer = openConformance(schema, { role: 'training', columns });
        for (const batch of cellsByHints(columns, rows, readingHints(schema), size)) observer.observe(batch);
        const found = observer.finish((row) => ({ file: 'a.csv', row }), emptySummary);
        const key = ({ column, constraint }: { column: string; constraint: string }) => `${column} ${constraint}`;
        expect(
          Object.fromEntries(found.violations.map((one) => [key(one), { count: one.count, rows: one.rows }])),
        ).toEqual(
          Object.fromEntries(
            violations.map((one) => [key(one), { count: one.rows.length, rows: one.rows.slice(0, 5) }]),
          ),
        );
      }
    },
  );
});
