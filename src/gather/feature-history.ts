import { agilityOptions } from '../config/options/agility.ts';
import { optionsOf } from '../config/options.ts';
import type { Configuration } from '../config/schema.ts';
import type { FeatureDelivery, FeatureHistory } from '../facts/feature-history.ts';
import { absent, type Fact, failed, gathered } from '../facts.ts';
import { inside } from '../support/files.ts';
import { type Git, GitError } from '../support/git.ts';
import { fieldNames } from './field-names.ts';

export interface FeatureHistoryRequest {
  /** Null outside a git repository. */
  readonly git: Git | null;
  readonly root: string;
  readonly configuration: Configuration;
  readonly model: string;
  /** Null where nobody knows it. */
  readonly defaultBranch: string | null;
}

const mostVersions = 500;
const mostBytes = 1024 * 1024;
const mostFeaturesOfChange = 20;
const nameLength = 200;

interface Change {
  readonly commit: string;
  readonly parents: readonly string[];
  /** Seconds since 1970. */
  readonly authored: number;
  readonly committed: number;
}

/**
 * The latest changes on the default branch that added fields to the catalog (else to the schema), along the first parents: when their work began, when they were merged, and
 * the first version tag `model@v…` that contains them. `failed` on a shallow clone, whose history would look quick.
 */
export async function gatherFeatureHistory(request: FeatureHistoryRequest): Promise<Fact<FeatureHistory>> {
  const { configuration, root, model } = request;
  const path = configuration.data.catalog ?? configuration.data.schema;
  if (path === undefined) return absent('no `data.catalog` or `data.schema` is configured');
  if (request.git === null) return absent('there is no git repository');
  if (request.defaultBranch === null) return absent('the default branch is not known');
  const git = below(request.git, root);
  const file = inside(root, path);
  try {
    const shallow = await git.try(['rev-parse', '--is-shallow-repository']);
    if (shallow.exitCode !== 0) return absent('there is no git repository');
    if (shallow.stdout.trim() === 'true')
      return failed(
        'the clone is shallow, so the history of the features is not there',
        'set `fetch-depth: 0` on actions/checkout',
      );
    const tip = await tipOf(git, request.defaultBranch);
    if (tip === null)
      return failed(
        `the default branch ${request.defaultBranch.slice(0, nameLength)} is not in this clone`,
        'set `fetch-depth: 0` on actions/checkout, which fetches all branches',
      );
    const tags = await versionTags(git, model);
    const { last } = optionsOf(configuration, 'data/agility', agilityOptions);
    const features = await deliveries(git, file, await changesOf(git, tip, file), tags, last);
    return gathered({ file, branch: request.defaultBranch.slice(0, nameLength), versions: tags.size, features });
  } catch (error) {
    if (error instanceof GitError) return failed(error.message.slice(0, 500), 'check that the clone is complete');
    throw error;
  }
}

/** The same git, in the working directory, so that paths are relative to it. */
const below = (git: Git, root: string): Git => ({
  directory: root,
  run: (args, options) => git.run(['-C', root, '--literal-pathspecs', ...args], options),
  try: (args, options) => git.try(['-C', root, '--literal-pathspecs', ...args], options),
});

async function tipOf(git: Git, branch: string): Promise<string | null> {
  for (const ref of [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`]) {
    const found = await git.try(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
    if (found.exitCode === 0) return found.stdout.trim();
  }
  return null;
}

/** What changed the file on the branch, seen from the first parents, latest first. */
async function changesOf(git: Git, tip: string, file: string): Promise<Change[]> {
  const log = await git.run([
    'log',
    '--first-parent',
    `--max-count=${mostVersions}`,
    '--no-show-signature',
    '--format=%H %at %ct %P',
    tip,
    '--',
    file,
  ]);
  return log.split('\n').flatMap((line) => {
    const [commit = '', authored, committed, ...parents] = line.trim().split(' ');
    return commit === '' ? [] : [{ commit, parents, authored: Number(authored), committed: Number(committed) }];
  });
}

async function deliveries(
  git: Git,
  file: string,
  changes: readonly Change[],
  tags: ReadonlyMap<string, string>,
  last: number,
): Promise<FeatureDelivery[]> {
  const found: FeatureDelivery[] = [];
  let counted = 0;
  for (const change of changes) {
    if (counted >= last) break;
    const [parent] = change.parents;
    const before = parent === undefined ? null : await fieldsAt(git, parent, file);
    const after = before === null ? null : await fieldsAt(git, change.commit, file);
    if (before === null || after === null) continue;
    const added = [...after].filter((name) => !before.has(name));
    if (added.length === 0) continue;
    counted += 1;
    const started = await startOf(git, change);
    const promoted = await firstVersion(git, change.commit, tags);
    for (const name of added.slice(0, mostFeaturesOfChange))
      found.push({
        feature: name.slice(0, nameLength),
        started,
        merged: { commit: change.commit, date: iso(change.committed) },
        promoted,
      });
  }
  return found;
}

/** Null where the file is not there, is too large, or cannot be read: nothing can be said about what was added then. */
async function fieldsAt(git: Git, commit: string, file: string): Promise<ReadonlySet<string> | null> {
  const object = await git.try(['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}:./${file}`]);
  if (object.exitCode !== 0) return null;
  const blob = object.stdout.trim();
  const size = await git.try(['cat-file', '-s', blob]);
  if (size.exitCode !== 0 || Number(size.stdout) > mostBytes) return null;
  const content = await git.try(['cat-file', 'blob', blob]);
  return content.exitCode === 0 ? fieldNames(file, content.stdout) : null;
}

/** Of a merge the oldest commit that it brought; of a single commit the time at which it was first written. Never later than the merge, whatever clocks say. */
async function startOf(git: Git, change: Change): Promise<FeatureDelivery['started']> {
  const own = { commit: change.commit, authored: change.authored };
  const [parent, ...others] = change.parents;
  let first = own;
  if (parent !== undefined && others.length > 0) {
    const brought = await git.run(['log', '--no-show-signature', '--format=%H %at', `^${parent}`, ...others]);
    for (const line of brought.split('\n')) {
      const [commit = '', time] = line.split(' ');
      if (commit !== '' && Number(time) < first.authored) first = { commit, authored: Number(time) };
    }
  }
  return { commit: first.commit, date: iso(Math.min(first.authored, change.committed)) };
}

/** Version tags as GTO writes them, annotated, with their dates; oldest first. */
async function versionTags(git: Git, model: string): Promise<Map<string, string>> {
  const prefix = `${model.replace(':', '=')}@v`;
  const listing = await git.run([
    'for-each-ref',
    '--sort=taggerdate',
    '--format=%(refname:strip=2) %(objecttype) %(taggerdate:unix)',
    `refs/tags/${prefix}*`,
  ]);
  return new Map(
    listing.split('\n').flatMap((line): [string, string][] => {
      const [name = '', type, date] = line.split(' ');
      const isVersion =
        name.startsWith(prefix) && /^\d+\.\d+\.\d+[0-9A-Za-z.+-]*(#\d+)?$/.test(name.slice(prefix.length));
      return isVersion && type === 'tag' && Number(date) > 0 ? [[name, iso(Number(date))]] : [];
    }),
  );
}

async function firstVersion(
  git: Git,
  commit: string,
  tags: ReadonlyMap<string, string>,
): Promise<FeatureDelivery['promoted']> {
  if (tags.size === 0) return null;
  const listing = await git.run(['for-each-ref', '--format=%(refname:strip=2)', `--contains=${commit}`, 'refs/tags']);
  const containing = new Set(listing.split('\n'));
  for (const [name, date] of tags)
    if (containing.has(name)) return { version: name.replace(/^.*@v/, '').slice(0, nameLength), date };
  return null;
}

const iso = (seconds: number): string => new Date(Math.max(0, Math.min(seconds, 253_402_300_799)) * 1000).toISOString();
