/**
 * Plays the main job on a real example in a temporary repository: a first run on main, a change that makes the model worse, the mended change,
 * promotion, rollback. Needs Node and git; no Python, no token, no server.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { page } from './page.js';

const here = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'ml-test-score-demo-'));
const repository = join(folder, 'penguins');
const color = process.stdout.isTTY && !process.env.NO_COLOR;
const bold = (text) => (color ? `\u001b[1m${text}\u001b[0m` : text);

let step = 0;
const tell = (title, text) => console.log(`\n${bold(`${++step}. ${title}`)}\n   ${text}\n`);

function call(program, args, accepted = [0]) {
  const done = spawnSync(program, args, {
    cwd: repository,
    encoding: 'utf8',
    env: { ...process.env, ...(color ? { FORCE_COLOR: '1' } : {}), GITHUB_ACTIONS: '' },
  });
  if (done.error) throw done.error;
  if (!accepted.includes(done.status)) {
    console.error(done.stdout, done.stderr);
    throw new Error(`${program} ${args.join(' ')} ended with ${done.status}`);
  }
  return done;
}

const git = (...args) => call('git', ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.org', ...args]);

const everything = (lines) => lines;
/** What somebody looks at who has seen the whole report before: the verdict, the metrics and where the model went. */
const briefly = (lines) => {
  const parts = lines.join('\n').split('\n\n');
  return [parts[0], parts.find((part) => part.includes('  Metric ')), parts.at(-1)].join('\n\n').split('\n');
};

/** Shows the command and what it printed; fails where it did not end as the story says. */
function score(expected, args, shown = everything) {
  console.log(`   $ ml-test-score ${args.join(' ')}`);
  const started = performance.now();
  const { stdout } = call(process.execPath, [join(here, 'dist/cli.js'), ...args], [expected]);
  console.log(
    shown(stdout.replace(/^\n+|\s+$/g, '').split('\n'))
      .map((line) => `     ${line}`)
      .join('\n'),
  );
  console.log(`   exit status ${expected}, ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

function edit(file, change) {
  const path = join(repository, file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`${file}: the edit of the demo no longer applies`);
  writeFileSync(path, after);
}

const report = () => JSON.parse(readFileSync(join(repository, '.ml-test-score/report.json'), 'utf8'));
const comment = () => readFileSync(join(repository, '.ml-test-score/comment.md'), 'utf8');
const started = performance.now();

cpSync(join(here, 'examples/penguins'), repository, {
  recursive: true,
  filter: (path) => !/[\\/](build|\.ml-test-score|node_modules)$/.test(path),
});
git('init', '--quiet', '--initial-branch=main');
// The example promotes to GitHub releases; here a folder on this machine takes their place.
edit('ml-test-score.yml', (text) => text.replace('to: github-releases', 'to: directory\n  path: ../registry'));
git('add', '--all');
git('commit', '--quiet', '--message', 'Tell penguins apart');

tell(
  'A first run on main',
  'The team’s own command trains on the Palmer penguins. There is nothing to compare with yet; what passes is promoted.',
);
score(0, ['run']);

tell('A change that makes the model worse', 'A branch leaves the length of the bill out of the features.');
git('switch', '--quiet', '--create', 'smaller-model');
edit('params.json', (text) => text.replace(/\s*"bill_length_mm",/, ''));
git('commit', '--quiet', '--all', '--message', 'Measure one thing less');
score(1, ['run']);
const blocked = comment();

tell(
  'The change, mended',
  'The bill comes back, the flipper goes, and training gets more epochs: one measurement less after all, and a better model. Only data/cost finds that the sex, a blood sample, is now dear for what it adds.',
);
edit('params.json', (text) =>
  text
    .replace('"features": [', '"features": [\n    "bill_length_mm",')
    .replace(/\s*"flipper_length_mm",/, '')
    .replace(/"epochs": \d+/, '"epochs": 200'),
);
edit('ml-test-score.yml', (text) => text.replace('bill_depth_mm, flipper_length_mm, ', 'bill_depth_mm, '));
git('commit', '--quiet', '--all', '--message', 'Leave the flipper out, train longer');
score(0, ['run'], briefly);
const allowed = comment();

tell(
  'Merged: promoted',
  'On main the same decision is made anew, and the model becomes the next version in production.',
);
git('switch', '--quiet', 'main');
git('merge', '--quiet', '--no-ff', '--message', 'Merge smaller-model', 'smaller-model');
score(0, ['run'], briefly);
const promoted = report().promotion;
score(0, ['versions']);

tell('What changed between the two versions', 'Metrics, parameters and data, from the history branch.');
score(0, ['compare', '1.0.0', promoted.version]);

tell('Rolled back', 'One command puts the version before back into production. Nothing is moved or deleted.');
score(0, ['rollback']);
score(0, ['versions']);

const html = join(folder, 'comment.html');
writeFileSync(
  html,
  page('What a pull request shows', [
    ['The worse model', blocked],
    ['The mended one', allowed],
  ]),
);
console.log(
  `\n${bold('Done')} in ${((performance.now() - started) / 1000).toFixed(1)} s. The comments as a pull request shows them: ${html}`,
);
console.log(
  `The whole report of the last run, with charts of the history, as one page without scripts: ${join(repository, '.ml-test-score/report.html')}`,
);
console.log(`The repository, its history branch and tags, and the registry stay in ${folder} to look at.`);
