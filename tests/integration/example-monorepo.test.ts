import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pullRequest, push } from './support/events.ts';
import { root } from './support/runner.ts';
import { createWorld } from './support/world.ts';

/** The example as a repository of its own. */
const example = join(root, 'examples', 'monorepo');
const files: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(example, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(example.length + 1))
    .filter((path) => !/(^|\/)(build|\.ml-test-score)\//.test(path))
    .map((path) => [path, readFileSync(join(example, path), 'utf8')]),
);

/** The text of a file of the example with a change in it, which must apply. */
function edited(path: string, from: string | RegExp, to: string): Record<string, string> {
  const before = files[path] ?? '';
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  return { [path]: after };
}

/** The folders whose metrics a job wrote. */
const trained = (log: string): string[] =>
  ['accuracy', 'root_mean_squared_error'].filter((metric) => new RegExp(`^${metric} \\d`, 'm').test(log));

test('the example with several models does what its README says', async () => {
  const { repository, github, run } = await createWorld(files);
  const first = await run(push(repository, 'main', null));
  expect(first.messages('error')).toBe('');
  expect(first.status).toBe(0);
  expect(trained(first.log)).toEqual(['accuracy', 'root_mean_squared_error']);
  expect(
    repository
      .records()
      .map(({ model, decision }) => `${model}: ${decision.outcome}`)
      .sort(),
  ).toEqual(['species: allow', 'weight: allow']);

  const pull = github.addPullRequest({ number: 12, headBranch: 'change' });
  const propose = async (changes: Readonly<Record<string, string>>) => {
    const head = repository.push('change', { ...files, ...changes });
    pull.headSha = head;
    const done = await run(pullRequest(repository, repository.openPullRequest(12, 'change')));
    const [comment, ...more] = github.comments(12);
    expect(more).toEqual([]);
    return { ...done, comment: comment?.body ?? '' };
  };

  const words = await propose({ 'README.md': 'Two models\n' });
  expect(words.status).toBe(0);
  expect(words.comment).toBe('');

  const application = await propose(edited('web/weight.js', 'the model did not answer', 'no answer'));
  expect(trained(application.log)).toEqual([]);
  expect(application.status).toBe(0);
  expect(application.comment).toBe('');
  expect(application.summary).toContain('touches none of 2 models');
  expect(application.summary).toContain('application code changed: web/weight.js');

  const worse = await propose(edited('models/species/params.json', '"bill_length_mm", ', ''));
  expect(trained(worse.log)).toEqual(['accuracy']);
  expect(worse.status).toBe(1);
  expect(worse.comment).toContain('### ❌ Blocked: 1 of 1 model blocks');
  expect(worse.comment).toMatch(/\| `species` \| ❌ blocked \| .*`accuracy`: expected at least 0\.95/);
  expect(worse.comment).toMatch(/- `weight`: \S+ of 7, allowed/);

  const heavier = await propose(edited('models/weight/params.json', '"sex", ', ''));
  expect(trained(heavier.log)).toEqual(['root_mean_squared_error']);
  expect(heavier.status).toBe(1);
  expect(heavier.comment).toContain('on the same 100 rows');

  const shared = await propose(edited('shared/table.js', '[2, 5, 9]', '[2, 5, 8]'));
  expect(trained(shared.log)).toEqual(['accuracy', 'root_mean_squared_error']);

  const data = await propose(edited('data/penguins.csv', /^P344.*\n/m, ''));
  expect(trained(data.log)).toEqual(['accuracy', 'root_mean_squared_error']);
  expect(github.violations).toEqual([]);
});
