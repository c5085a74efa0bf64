/**
 * Reads a table once with everything that the data tests look at in that pass: profile, schema, rules, personal values and a sample of rows, through the same
 * observers as a run. Arguments: folder, table and schema within it. Prints a profile as `profile --json` does.
 */
import { invariantsOptions } from '../src/config/options/invariants.ts';
import { privacyOptions } from '../src/config/options/privacy.ts';
import { compileInvariants, openInvariants } from '../src/gather/invariants.ts';
import { openPrivacyScan } from '../src/gather/privacy.ts';
import { loadTableSchema, openConformance, readingHints } from '../src/gather/schema.ts';
import { openProfile, profileOf } from '../src/gather/tables/profile.ts';
import { openSample } from '../src/gather/tables/sample.ts';
import { openTable } from '../src/gather/tables/table.ts';

const rules = [
  'row.age >= 0 && row.age < 90',
  'row.price <= 1000.0',
  "row.city != '' && row.latitude >= -90.0 && row.latitude <= 90.0",
  'share(active == true) > 0.3',
  'mean(temperature) > 10.0 && mean(temperature) < 20.0',
];

const [root, path, schemaPath] = process.argv.slice(2) as [string, string, string];
const schema = await loadTableSchema(root, schemaPath);
const table = await openTable({ root, patterns: [path], ...readingHints(schema) });
const { columns, format, files } = table;
const role = 'training' as const;
const profile = openProfile(columns);
const conformance = openConformance(schema, { role, columns });
const invariants = openInvariants(await compileInvariants(invariantsOptions.rules.parse(rules)), { role, columns });
const privacy = openPrivacyScan(
  { patterns: privacyOptions.patterns.parse(undefined), allow: [], k: 5 },
  { role, path, columns, key: undefined },
);
const sample = openSample(columns, columns);
const reading = await table.read([profile, conformance, invariants, privacy, sample]);
const summary = profile.finish();
const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
const { violations } = conformance.finish(reading.place, summary);
console.log(
  JSON.stringify({
    ...profileOf(summary, { files: reading.files, format, bytes }),
    violations,
    invariants: invariants.finish(),
    privacy: privacy.finish(),
    sample: sample.finish().rows,
  }),
);
