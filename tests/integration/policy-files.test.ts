import { expect, test } from 'vitest';
import type { Report } from '../../src/report/report-schema.ts';
import { mergeGroup, pullRequest, push } from './support/events.ts';
import { configuration, gate, project } from './support/project.ts';
import { factsOf, forge, forkScored, reporting } from './support/scored.ts';
import { createWorld } from './support/world.ts';

/** Schema and catalog are policy: on a pull request those of the base count. */

const field = (name: string, maximum?: number): object =>
  maximum === undefined ? { name } : { name, type: 'number', constraints: { maximum } };

/** The training data have values up to 3. */
const schema = (most: number): string =>
  JSON.stringify({ fields: [field('x', most), field('y', most), field('label')] });

const catalog = (owner: string): string => `features:
  x: { owner: ${owner}, source: the lab }
  'y': { owner: ben, source: the lab }
`;

const policy = (more = ''): string =>
  `${configuration(`  label: label
  schema: data/schema.json
  catalog: data/catalog.yml
${more}`)}${gate}  require: [data/schema]\n`;

/** Main asks for values up to 2, which the data break; a pull request asks for less. */
const strict = project({
  'ml-test-score.yml': policy(),
  'data/schema.json': schema(2),
  'data/catalog.yml': catalog('ana'),
});

const outcomeOf = (report: Report | null, id: string) => report?.tests.find((one) => one.id === id);

async function proposed(files: Readonly<Record<string, string>>, base: Readonly<Record<string, string>> = strict) {
  const world = await createWorld(base);
  const { repository, github, run } = world;
  github.addPullRequest({ number: 12, headBranch: 'change', headSha: repository.push('change', files) });
  const refs = repository.openPullRequest(12, 'change');
  const judged = await run(pullRequest(repository, refs));
  return { ...world, refs, judged, comment: github.comments(12)[0]?.body ?? '' };
}

test('a schema that the pull request loosens does not judge it, and is named in the comment', async () => {
  const { judged, comment, repository, run, refs } = await proposed({ 'data/schema.json': schema(99) });
  expect(judged.status).toBe(1);
  expect(outcomeOf(judged.report, 'data/schema')).toMatchObject({ outcome: 'fail' });
  expect(judged.report?.policy.loosened).toEqual(['`data/schema.json` is changed']);
  expect(comment).toMatch(/This pull request loosens the policy[\s\S]*data\/schema\.json.* is changed/);

  // In the queue it is no other.
  const queued = await run(mergeGroup(repository, refs, repository.commitOf('main')));
  expect(queued.status).toBe(1);
  expect(outcomeOf(queued.report, 'data/schema')).toMatchObject({ outcome: 'fail' });

  // Merged, it holds.
  repository.merge('change');
  const merged = await run(push(repository, 'main', null));
  expect(outcomeOf(merged.report, 'data/schema')).toMatchObject({ outcome: 'pass' });
  expect(merged.report?.policy.loosened).toEqual([]);
});

test('nor does one that training writes, or another file, or none', async () => {
  const train = "import { writeFileSync } from 'node:fs';\nimport './train.js';\n";
  const written = await proposed({
    'sly.js': `${train}writeFileSync('data/schema.json', ${JSON.stringify(schema(99))});\n`,
    'ml-test-score.yml': policy().replace('node train.js', 'node sly.js'),
  });
  expect(outcomeOf(written.judged.report, 'data/schema')).toMatchObject({ outcome: 'fail' });

  const moved = await proposed({
    'data/loose.json': schema(99),
    'ml-test-score.yml': policy().replace('schema.json', 'loose.json'),
  });
  expect(outcomeOf(moved.judged.report, 'data/schema')).toMatchObject({ outcome: 'fail' });
  expect(moved.judged.report?.policy.loosened).toEqual(['`data.schema`: data/schema.json → data/loose.json']);

  const left = await proposed({
    'ml-test-score.yml': policy().replace('  schema: data/schema.json\n', ''),
  });
  expect(outcomeOf(left.judged.report, 'data/schema')).toMatchObject({ outcome: 'fail' });
  expect(left.judged.report?.policy.loosened).toEqual(['`data.schema`: data/schema.json is removed']);
});

test('a catalog without an owner on main has none in a pull request that writes one', async () => {
  const base = { ...strict, 'data/catalog.yml': catalog("''") };
  const { judged } = await proposed({ 'data/catalog.yml': catalog('ana') }, base);
  expect(outcomeOf(judged.report, 'data/policy')?.outcome).toBe('fail');
  expect(judged.report?.policy.loosened).toEqual(['`data/catalog.yml` is changed']);
});

test('what is not in git on main is that of the work tree', async () => {
  const { 'data/schema.json': _, ...base } = strict;
  const { judged } = await proposed({ 'data/schema.json': schema(4) }, base);
  expect(judged.status).toBe(0);
  expect(outcomeOf(judged.report, 'data/schema')).toMatchObject({ outcome: 'pass' });
});

test('a broken schema on main is told as that of main', async () => {
  const base = { ...strict, 'data/schema.json': '{ "fields": [{ "nam": "x" }] }' };
  const { judged } = await proposed({ 'data/schema.json': schema(4) }, base);
  expect(judged.status).toBe(1);
  expect(outcomeOf(judged.report, 'data/schema')?.summary).toMatch(/data\/schema\.json:1.*in the base commit/);
});

test('limits that stand beside what they are of are told where they go, and repeats that are fewer', async () => {
  const base = project({
    'ml-test-score.yml': configuration(`  protected: [label]\n${gate}`).replace(
      'node train.js',
      '{ run: node train.js, repeats: 2 }',
    ),
  });
  const { judged } = await proposed({ 'ml-test-score.yml': configuration() }, base);
  expect(judged.report?.policy.loosened).toEqual(['`train.repeats`: 2 → 1', '`data.protected`: label is removed']);
});

test('for a fork the catalog is read by git, whatever its facts claim, and a changed schema is named', async () => {
  const base = { ...strict, 'data/catalog.yml': catalog("''") };
  const { github, scored, report } = await forkScored(
    { 'data/schema.json': schema(99), 'data/catalog.yml': catalog('ana') },
    base,
  );
  expect(outcomeOf(scored.report, 'data/schema')).toMatchObject({ outcome: 'fail' });
  const { catalog: claimed } = factsOf(scored);
  if (claimed.state !== 'gathered') throw new Error('no catalog');
  const features = claimed.value.features.map((feature) => ({ ...feature, owner: 'mallory' }));
  forge(github, scored, { catalog: { value: { features } } });
  const reported = await report({ inputs: reporting });
  expect(reported.status).toBe(1);
  expect(outcomeOf(reported.report, 'data/policy')?.outcome).toBe('fail');
  expect(reported.report?.policy.loosened).toEqual(['`data/schema.json` is changed', '`data/catalog.yml` is changed']);
});
