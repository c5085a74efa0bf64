import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { checkOf, checkOptions, checks } from '../src/checks/index.ts';
import { configurationJsonSchema, optionsJsonSchema, toJsonSchema } from '../src/config/json-schema.ts';
import { reportSchema } from '../src/report/report-schema.ts';
import { testIds } from '../src/rubric/sections.ts';
import { configurationPage } from './docs/configuration-page.ts';
import { testPage } from './docs/markdown.ts';
import { rubricPage } from './docs/rubric-page.ts';
import { pageOfTest } from './docs/test-page.ts';

/** Writes everything that is derived from the schemas and the rubric. CI runs it and compares. */

const root = new URL('../', import.meta.url);
const published = 'https://raw.githubusercontent.com/ml-test-score/ml-test-score/v1/';

const asJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const configuration = {
  $id: `${published}ml-test-score.schema.json`,
  title: 'Configuration of ML Test Score (ml-test-score.yml)',
  ...configurationJsonSchema(checkOptions),
};
const report = {
  $id: `${published}report.schema.json`,
  title: 'Report of ML Test Score (report.json, version 1)',
  ...toJsonSchema(reportSchema),
};

const files: Record<string, string> = {
  'ml-test-score.schema.json': asJson(configuration),
  'report.schema.json': asJson(report),
  'docs/configuration.md': configurationPage(configuration),
  'docs/rubric.md': rubricPage(checks.map((check) => check.id)),
};
for (const id of testIds) {
  const check = checkOf(id);
  files[`docs/tests/${testPage(id)}`] = pageOfTest(id, check && optionsJsonSchema(check.options), check?.example);
}

// A page of a test that was renamed must not stay behind.
await rm(new URL('docs/tests/', root), { recursive: true, force: true });
await mkdir(new URL('docs/tests/', root), { recursive: true });
for (const [path, text] of Object.entries(files)) await writeFile(fileURLToPath(new URL(path, root)), text);
console.log(`wrote ${Object.keys(files).length} files`);
