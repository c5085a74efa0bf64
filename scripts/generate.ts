import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';
import { checkOptions, checks } from '../src/checks/index.ts';
import { configurationJsonSchema, toJsonSchema } from '../src/config/json-schema.ts';
import { reportSchema } from '../src/report/report-schema.ts';
import { configurationPage } from './docs/configuration-page.ts';
import { testPage } from './docs/markdown.ts';
import { rubricPage } from './docs/rubric-page.ts';
import { sampleAnswersModule } from './docs/sample-answers.ts';
import { answersOf } from './docs/samples/answers.ts';
import { samples } from './docs/samples/index.ts';
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

/** The types of facts, for facts that another run claims; one definition a line, so that a change of a type is seen. */
function savedFactsSchema(): string {
  const schema = createGenerator({
    path: fileURLToPath(new URL('src/facts.ts', root)),
    tsconfig: fileURLToPath(new URL('tsconfig.json', root)),
    type: 'SavedFacts',
    skipTypeCheck: true,
    jsDoc: 'none',
    encodeRefs: false,
  }).createSchema('SavedFacts');
  const definitions = Object.entries(schema.definitions ?? {})
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, definition]) => `    ${JSON.stringify(name)}: ${JSON.stringify(definition)}`);
  return `{
  "$schema": ${JSON.stringify(schema.$schema)},
  "title": "Facts that another run saved (facts.json, version 1), without configuration and policy",
  "$ref": ${JSON.stringify(schema.$ref)},
  "definitions": {
${definitions.join(',\n')}
  }
}
`;
}

const answers = Object.fromEntries(
  checks.map((check) => {
    const sample = samples[check.id];
    if (sample === undefined) throw new Error(`expected a sample for ${check.id} in scripts/docs/samples, found none`);
    return [check.id, answersOf(check, sample)];
  }),
);

/** The reusable workflows name an Action of their own commit as `$/path`, which cannot be the root: the same Action again, in a folder. */
async function nestedAction(): Promise<string> {
  const action = await readFile(new URL('action.yml', root), 'utf8');
  const head =
    '# action.yml of this repository, for its reusable workflows: `uses: $/` takes a path and cannot name the root. `npm run generate` writes it.\n';
  return head + action.replace('main: dist/index.js', 'main: ../../../dist/index.js');
}

const files: Record<string, string> = {
  '.github/actions/ml-test-score/action.yml': await nestedAction(),
  'ml-test-score.schema.json': asJson(configuration),
  'report.schema.json': asJson(report),
  'src/facts/saved-facts.schema.json': savedFactsSchema(),
  'docs/configuration.md': configurationPage(configuration),
  'docs/rubric.md': rubricPage(checks.filter((check) => check.cost !== undefined).map((check) => check.id)),
  'src/report/sample-answers.ts': sampleAnswersModule(answers),
};
for (const check of checks)
  files[`docs/tests/${testPage(check.id)}`] = pageOfTest(check, answers[check.id] as (typeof answers)[string]);

// A page of a test that was renamed must not stay behind.
await rm(new URL('docs/tests/', root), { recursive: true, force: true });
await mkdir(new URL('docs/tests/', root), { recursive: true });
for (const [path, text] of Object.entries(files)) await writeFile(fileURLToPath(new URL(path, root)), text);
const biome = fileURLToPath(new URL('node_modules/.bin/biome', root));
execFileSync(biome, ['format', '--write', 'src/report/sample-answers.ts'], { cwd: root, stdio: 'ignore' });
console.log(`wrote ${Object.keys(files).length} files`);
