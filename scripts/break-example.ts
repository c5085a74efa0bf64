/**
 * Lays out an example as a git repository in which one test of the rubric fails:
 *   node scripts/break-example.ts --list
 *   node scripts/break-example.ts data/schema --to /tmp/broken
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type BrokenExample, brokenExamples, type Edit } from './broken-examples.ts';
import { loansExample } from './loans-example.ts';
import { playRuns, playVersions, usualVersions } from './played-example.ts';

const examples = join(import.meta.dirname, '..', 'examples');
const commandLine = join(import.meta.dirname, '..', 'dist', 'cli.js');
const day = 86_400_000;
const author = { name: 'Ana', email: 'ana@example.org' };

/** Git as on nobody's machine in particular, at a time in milliseconds since 1970. */
function git(folder: string, args: readonly string[], time = Date.now()): string {
  const date = `${Math.floor(time / 1000)} +0000`;
  return execFileSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ...process.env,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_AUTHOR_NAME: author.name,
      GIT_AUTHOR_EMAIL: author.email,
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_NAME: author.name,
      GIT_COMMITTER_EMAIL: author.email,
      GIT_COMMITTER_DATE: date,
    },
  }).trim();
}

function commitAll(folder: string, message: string, time?: number): string {
  git(folder, ['add', '--all'], time);
  // What is broken outside of the repository, in the registry say, is a commit without a change.
  git(folder, ['commit', '--quiet', '--allow-empty', '--message', message], time);
  return git(folder, ['rev-parse', 'HEAD']);
}

/** Work of some days on a branch, merged at `time`. */
function commitSlowly(folder: string, message: string, days: number, time: number): string {
  git(folder, ['switch', '--quiet', '--create', 'work']);
  commitAll(folder, message, time - days * day);
  git(folder, ['switch', '--quiet', 'main']);
  git(folder, ['merge', '--quiet', '--no-ff', '--message', `Merge: ${message}`, 'work'], time);
  git(folder, ['branch', '--quiet', '--delete', 'work']);
  return git(folder, ['rev-parse', 'HEAD']);
}

/** Throws where the text is not there exactly once: the example has changed, and the table of edits must follow. */
export function applyEdit(folder: string, edit: Edit): void {
  const path = join(folder, edit.file);
  if ('removed' in edit) {
    rmSync(path);
    return;
  }
  if ('ageDays' in edit) {
    const then = new Date(Date.now() - edit.ageDays * day);
    utimesSync(path, then, then);
    return;
  }
  const text = readFileSync(path, 'utf8');
  const places = text.split(edit.before).length - 1;
  if (places !== 1)
    throw new Error(`${edit.file}: expected ${JSON.stringify(edit.before)} once, found it ${places} times`);
  writeFileSync(
    path,
    text.replace(edit.before, () => edit.after),
  );
}

/**
 * The example with all its tests as they should be, in a new or empty folder: a repository with a short history, in which one feature came into the catalog by three days of
 * work, and with a folder in place of GitHub releases. Gives the commit.
 */
export function layOutExample(folder: string, example: BrokenExample['example']): string {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Error(`${folder}: expected a new or empty folder, found files in it`);
  mkdirSync(folder, { recursive: true });
  if (example === 'loans') return layOutLoans(folder);
  cpSync(join(examples, example), folder, {
    recursive: true,
    filter: (path) => !/[\\/](build|\.ml-test-score|node_modules)$/.test(path),
  });
  applyEdit(folder, {
    file: 'ml-test-score.yml',
    before: 'to: github-releases',
    after: 'to: directory\n  path: build/registry',
  });
  const catalog = join(folder, 'data/catalog.yml');
  const entries = readFileSync(catalog, 'utf8');
  const lastEntry = entries.search(/^ {2}[a-z_]+:\n(?: {4}.*\n)*$(?![\s\S])/m);
  if (lastEntry < 0) throw new Error('data/catalog.yml: the last entry was not found');
  writeFileSync(catalog, entries.slice(0, lastEntry));
  const now = Date.now();
  git(folder, ['init', '--quiet', '--initial-branch=main']);
  commitAll(folder, 'Tell penguins apart', now - 30 * day);
  writeFileSync(catalog, entries);
  return commitSlowly(folder, 'Add a feature to the catalog', 3, now - 10 * day);
}

function layOutLoans(folder: string): string {
  for (const [path, text] of Object.entries(loansExample)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  git(folder, ['init', '--quiet', '--initial-branch=main']);
  return commitAll(folder, 'Tell who repays a loan');
}

/**
 * Gives what `layOutExample` laid out a past, by `run`, which is `ml-test-score run` in the folder: a base to compare with and a version in production from real runs; older
 * versions and earlier costs from played ones.
 */
export async function settleExample(
  folder: string,
  example: BrokenExample['example'],
  run: () => Promise<void>,
): Promise<void> {
  await run();
  if (example !== 'penguins') return;
  await playVersions(folder, usualVersions);
  await playRuns(folder);
  commitAll(folder, 'Change nothing');
  await run();
}

/** Breaks what was settled, by one more change. Gives the commit. */
export async function breakExample(folder: string, { breaks, edits, days, versions }: BrokenExample): Promise<string> {
  for (const edit of edits) applyEdit(folder, edit);
  if (versions !== undefined) await playVersions(folder, versions);
  return days === undefined ? commitAll(folder, breaks) : commitSlowly(folder, breaks, days, Date.now());
}

/** `ml-test-score run`; its verdict is not asked for. */
async function runHere(folder: string): Promise<void> {
  const { error, status, stderr } = spawnSync(process.execPath, [commandLine, 'run'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (error !== undefined) throw error;
  if (status !== 0 && status !== 1) throw new Error(`ml-test-score run in ${folder} ended with ${status}: ${stderr}`);
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { list: { type: 'boolean', default: false }, to: { type: 'string' } },
  });
  const [test] = positionals;
  if (values.list) {
    const width = Math.max(...brokenExamples.map((broken) => broken.test.length));
    for (const broken of brokenExamples) console.log(`${broken.test.padEnd(width)}  ${broken.breaks}`);
    return;
  }
  const broken = brokenExamples.find((one) => one.test === test);
  if (broken === undefined || values.to === undefined)
    throw new Error(
      `${test === undefined || broken !== undefined ? '' : `no broken example for ${test}; `}usage: node scripts/break-example.ts --list | TEST --to FOLDER`,
    );
  const folder = resolve(values.to);
  layOutExample(folder, broken.example);
  console.log('The example as it should be is run first, so that there is something to compare with.\n');
  await settleExample(folder, broken.example, () => runHere(folder));
  await breakExample(folder, broken);
  console.log(`${broken.breaks}\n`);
  for (const [also, why] of Object.entries(broken.also ?? {})) console.log(`${also} sees it too: ${why}\n`);
  if (broken.needsGithub)
    console.log('Who approved a change is known to GitHub alone: push the folder there, and let the workflow run.\n');
  console.log(
    `cd ${folder}\ngit show --first-parent -m   # what was broken\nml-test-score run            # ${broken.test} fails`,
  );
}

if (resolve(process.argv[1] ?? '') === import.meta.filename) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}
