import { join } from 'node:path';
import { sourceChanges } from '../checks/source-changes.ts';
import type { DataSource } from '../facts/sources.ts';
import { absent, type Facts, failedBy, gathered, presentValue } from '../facts.ts';
import { gatherSources } from '../gather/sources.ts';
import { openTable } from '../gather/tables/table.ts';
import { RecordError, type RunRecord } from '../history/record.ts';
import { isFull } from '../history/run-index.ts';
import { type ModelAmong, openProject, type Project } from '../project.ts';
import { ConfigurationError, messageOf } from '../support/errors.ts';
import { fingerprint } from '../support/files.ts';
import type { Log } from '../support/log.ts';
import { clipped, plainLine } from '../support/text.ts';
import type { Job, JobRequest } from './job.ts';
import { amongOf, inputsOf, namesModels, openModels } from './several-models.ts';

/** Corrupt records that are passed over before it is given up. */
const mostTries = 5;

/** Whether the declared data differ from those of the last record of the default branch: for a workflow that trains again only then. Nothing is trained, and no table is read. */
export const changed: Job = async (request) => {
  const { log } = request;
  const reasons = await changesOf(request);
  for (const reason of reasons) log.info(reason);
  return {
    outputs: { changed: String(reasons.length > 0) },
    failed: false,
    said: reasons.length > 0 ? 'the data changed' : 'the data are those of the last record',
  };
};

async function changesOf(request: JobRequest): Promise<string[]> {
  const { inputs, runner } = request;
  if (!(await namesModels(join(runner.workspace, inputs.workingDirectory), inputs))) return changesOfModel(request);
  const { project, models } = await openModels(request);
  try {
    const found: string[] = [];
    for (const model of models) {
      if (model.problems.length > 0) throw new ConfigurationError(model.problems);
      const among = amongOf(project, model, { root: project });
      const changes = await changesOfModel({ ...request, inputs: inputsOf(inputs, model) }, among);
      found.push(...changes.map((change) => `${model.name}: ${change}`));
    }
    return found;
  } finally {
    await project.close();
  }
}

async function changesOfModel(
  { inputs, runner, environment, log }: JobRequest,
  among?: ModelAmong | undefined,
): Promise<string[]> {
  const project = await openProject({ workspace: runner.workspace, inputs, runner, environment, among });
  try {
    const now = await sourcesOf(project, log);
    const last = await lastRecord(project, log);
    if (typeof last === 'string') return [last];
    const changes = await changesSince(project, last, now);
    return changes.map((change) => plainLine(change, 500));
  } finally {
    await project.close();
  }
}

/** What training and its evaluation read. Data that are served are no reason to train by themselves. */
const roles = ['training', 'testing'] as const;

/** A table costs a pass over its rows: here the digests say enough. */
const unread = absent('tables are not read here');

interface Sources {
  readonly sources: readonly DataSource[];
  /** Names of those that training has yet to make. */
  readonly made: ReadonlySet<string>;
}

async function sourcesOf({ root, configuration }: Project, log: Log): Promise<Sources> {
  const { serving: _, ...data } = configuration.data;
  const digests: Record<(typeof roles)[number], Facts['data']['training']> = { training: unread, testing: unread };
  for (const role of roles) {
    const patterns = data[role];
    if (patterns !== undefined) digests[role] = await digestOf(root, patterns);
  }
  const found = await gatherSources(
    root,
    { ...configuration, data },
    { ...digests, serving: unread },
    { training: unread, testing: unread, serving: unread, predictions: unread },
  );
  const sources = presentValue(found);
  if (sources === undefined)
    throw new ConfigurationError({
      message: 'no data are declared that could have changed',
      next: 'name them: `data: { training: … }`, or `tests: { monitor/dependencies: { sources: […] } }`',
    });
  const there = roles.filter((role) => digests[role].state === 'gathered').length;
  // Tables that training makes are not there yet; what it makes them from says whether they would be others.
  const hasUpstream = sources.sources.length > there;
  const made = new Set(
    roles.flatMap((role) => (digests[role].state === 'failed' ? [clipped((data[role] ?? []).join(', '))] : [])),
  );
  const missing = sources.unreadable.find(({ name }) => !hasUpstream || !made.has(name));
  if (missing !== undefined)
    throw new ConfigurationError({
      message: missing.error.startsWith(`${missing.name}: `) ? missing.error : `${missing.name}: ${missing.error}`,
      next: 'fetch the data in a step before this one (`dvc pull`), or mend the path; where training makes them, name what it makes them from: `tests: { monitor/dependencies: { sources: […] } }`',
    });
  for (const { name, error } of sources.unreadable) log.info(`${name} is left out: ${error}`);
  return { sources: sources.sources, made };
}

async function digestOf(root: string, patterns: readonly string[]): Promise<Facts['data']['training']> {
  try {
    return gathered(await fingerprint(root, patterns));
  } catch (error) {
    if (error instanceof ConfigurationError) return failedBy(error);
    throw error;
  }
}

/** In words, source by source. A record of an earlier release knows the digests alone. */
async function changesSince(project: Project, record: RunRecord, { sources: now, made }: Sources): Promise<string[]> {
  const { configuration } = project;
  const names = new Set(now.map(({ name }) => name));
  const served = configuration.data.serving?.join(', ');
  const before = record.sources?.filter(
    ({ name, sha256 }) => names.has(name) || (sha256 !== record.data.serving && name !== served && !made.has(name)),
  );
  if (before === undefined)
    return now
      .filter(({ sha256 }) => sha256 !== record.data.training && sha256 !== record.data.testing)
      .map(({ name }) => `${name}: not in the last record, or of other content`);
  const known = new Map(before.map((source) => [source.name, source]));
  const told: DataSource[] = [];
  for (const source of now) {
    const earlier = known.get(source.name);
    const differs = earlier !== undefined && earlier.sha256 !== source.sha256;
    told.push({ ...source, columns: differs ? await columnsNow(project, source, earlier) : null });
  }
  return sourceChanges(before, told).map(([name, change]) => `${name}: ${change}`);
}

/** The names of the columns of a table that changed: its head tells them. Types would take a pass over the rows, and stand as they were. */
async function columnsNow(
  { root, configuration }: Project,
  { name }: DataSource,
  earlier: DataSource,
): Promise<DataSource['columns']> {
  const patterns = roles.map((role) => configuration.data[role]).find((candidate) => candidate?.join(', ') === name);
  if (earlier.columns === null || patterns === undefined) return null;
  const types = new Map(earlier.columns.map((column) => [column.name, column.type]));
  try {
    const { columns } = await openTable({ root, patterns });
    return columns.slice(0, 200).map((column) => ({ name: column, type: types.get(column) ?? 'unknown' }));
  } catch (error) {
    if (error instanceof ConfigurationError) return null;
    throw error;
  }
}

/** The newest record of a full run of the default branch, or why there is none. */
async function lastRecord({ history, model, trigger, repository }: Project, log: Log): Promise<RunRecord | string> {
  if (history === null) return 'there is no repository, and so no record yet: taken as changed';
  const branch = trigger.defaultBranch ?? presentValue(repository)?.defaultBranch ?? null;
  try {
    const entries = (await history.index(model)).filter(
      (entry) => isFull(entry) && (branch === null || entry.branch === branch),
    );
    for (const entry of entries.slice(0, mostTries)) {
      try {
        const record = await history.read(entry);
        log.info(`compared with the record of ${record.startedAt} (commit ${record.commit.slice(0, 7)})`);
        return record;
      } catch (error) {
        if (!(error instanceof RecordError)) throw error;
        log.warning(`${error.message}; an older record is used`);
      }
    }
    return entries.length === 0
      ? `there is no record of ${model} yet: taken as changed`
      : `no record of ${model} can be read: taken as changed`;
  } catch (error) {
    log.warning(`the history could not be read: ${messageOf(error)}`);
    return 'the last record is not known: taken as changed';
  }
}
