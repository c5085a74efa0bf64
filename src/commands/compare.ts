import type { RecordedMetric } from '../facts.ts';
import type { RunRecord } from '../history/record.ts';
import type { Project } from '../project.ts';
import { resolveReference } from '../promote/promotion.ts';
import type { Registry } from '../promote/registry.ts';
import { datasetDigests, sideText } from '../report/changes.ts';
import { alignColumns } from '../report/console.ts';
import { notCompared } from '../stage-change.ts';
import { formatNumber } from '../statistics/metric-limits.ts';
import { ConfigurationError } from '../support/errors.ts';
import { terminalText } from '../support/terminal.ts';
import { plainLine } from '../support/text.ts';
import { disagreementOf } from './disagreement.ts';
import { print } from './output.ts';
import { isVersion, type ProjectOptions, qualified, withProject } from './project.ts';

/** One side of a comparison: a version of the registry or a commit of the history. */
export interface Side {
  readonly name: string;
  readonly commit: string;
  readonly score: number | null;
  readonly metrics: Readonly<Record<string, RecordedMetric>>;
  /** Null where the history has no record of it: parameters and data are then unknown. */
  readonly record: RunRecord | null;
}

export interface Row {
  readonly kind: 'score' | 'metric' | 'parameter' | 'data' | 'dvc' | 'dataset';
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly change: string;
}

/** Shows what differs between two versions or commits: score, metrics, parameters, data. */
export const compare = (
  first: string,
  second: string,
  options: ProjectOptions & { readonly json?: boolean; readonly all?: boolean },
): Promise<number> =>
  withProject(options, async (project) => {
    const [before, after] = [await sideOf(first, project), await sideOf(second, project)];
    const rows = rowsOf(before, after).filter((row) => options.all || row.before !== row.after);
    const unknown = [before, after].filter((side) => side.record === null).map((side) => side.name);
    if (options.json) print({ before: summaryOf(before), after: summaryOf(after), differences: rows });
    else
      print(
        [
          ...alignColumns([
            ['', before.name, after.name, 'Change'],
            ...rows.map((row) => [
              `${row.kind === 'metric' ? '' : `${row.kind} `}${plainLine(row.name, 60)}`,
              plainLine(row.before, 60),
              plainLine(row.after, 60),
              row.change,
            ]),
          ]),
          ...(rows.length === 0 ? ['  no difference'] : []),
          ...(unknown.length === 0
            ? []
            : [`  parameters and data of ${unknown.join(' and ')} are not known: the history has no record`]),
        ].join('\n'),
      );
    return 0;
  });

const summaryOf = ({ name, commit, score }: Side) => ({ name, commit, score });

async function sideOf(reference: string, project: Project): Promise<Side> {
  const commit = await commitOf(reference, project);
  if (commit !== null) {
    const record = await recordOf(project, project.model, commit, null);
    if (record !== null)
      return { name: commit.slice(0, 7), commit, score: record.score.total, metrics: record.metrics, record };
    throw new ConfigurationError({
      message: `the history has no record of ${project.model} at the commit ${commit.slice(0, 7)}`,
      next: 'compare commits of the default branch, or versions: `ml-test-score versions`',
    });
  }
  const registry = await project.registry();
  const name = qualified(reference, project.model);
  await warnOfPointer(registry, name);
  const version = await resolveReference(registry, name);
  const record = await recordOf(project, version.model, version.commit, version.digest);
  return {
    name: `v${version.version}`,
    commit: version.commit,
    score: version.score,
    metrics: version.metrics,
    record,
  };
}

/** What is compared is what the tags have in the stage, whatever the registry itself has there, or if it cannot tell. */
async function warnOfPointer(registry: Registry, reference: string): Promise<void> {
  const found = await disagreementOf(registry, reference).catch((error: unknown) => {
    if (!(error instanceof ConfigurationError)) throw error;
    return { message: notCompared(registry, error) };
  });
  if (found !== null) process.stderr.write(`${terminalText(`warning: ${found.message}`)}\n`);
}

/** The commit that a hexadecimal name, branch or `HEAD~1` means; null for a name of the registry. */
async function commitOf(reference: string, { git }: Project): Promise<string | null> {
  if (git === null || reference.includes('@') || reference.startsWith('-') || isVersion(reference)) return null;
  const { exitCode, stdout } = await git.try([
    'rev-parse',
    '--quiet',
    '--verify',
    '--end-of-options',
    `${reference}^{commit}`,
  ]);
  return exitCode === 0 ? stdout.trim() : null;
}

async function recordOf(
  { history }: Project,
  model: string,
  commit: string,
  digest: string | null,
): Promise<RunRecord | null> {
  if (history === null) return null;
  for (const stored of await history.recordsOf(model, commit)) {
    const record = await history.read(stored).catch(() => null);
    if (record !== null && (digest === null || record.artifacts === digest)) return record;
  }
  return null;
}

export function rowsOf(before: Side, after: Side): Row[] {
  const number = (value: number | null | undefined): string =>
    value === null || value === undefined ? 'none' : formatNumber(value);
  const change = (from: number | null | undefined, to: number | null | undefined): string => {
    if (typeof from !== 'number' || typeof to !== 'number') return '';
    return `${to > from ? '+' : ''}${formatNumber(to - from)}`;
  };
  const names = (a: object | undefined, b: object | undefined): string[] =>
    [...new Set([...Object.keys(a ?? {}), ...Object.keys(b ?? {})])].sort();
  const output = ({ record }: Side, name: string): string => {
    const found = record?.dvc?.[name];
    return found === undefined ? 'none' : sideText({ kind: 'dvc' }, found.digest, found.bytes ?? undefined);
  };
  return [
    {
      kind: 'score',
      name: 'total',
      before: number(before.score),
      after: number(after.score),
      change: change(before.score, after.score),
    },
    ...names(before.metrics, after.metrics).map((name): Row => {
      const [from, to] = [before.metrics[name], after.metrics[name]];
      const better =
        from === undefined || to === undefined || to.direction === null || from.value === to.value
          ? ''
          : to.value > from.value === (to.direction === 'higher')
            ? ' better'
            : ' worse';
      return {
        kind: 'metric',
        name,
        before: number(from?.value),
        after: number(to?.value),
        change: `${change(from?.value, to?.value)}${better}`,
      };
    }),
    ...names(before.record?.parameters, after.record?.parameters).map(
      (name): Row => ({
        kind: 'parameter',
        name,
        before: before.record?.parameters[name] ?? 'none',
        after: after.record?.parameters[name] ?? 'none',
        change: '',
      }),
    ),
    ...(['training', 'testing', 'serving'] as const).map(
      (name): Row => ({
        kind: 'data',
        name,
        before: before.record?.data[name]?.slice(0, 12) ?? 'none',
        after: after.record?.data[name]?.slice(0, 12) ?? 'none',
        change: '',
      }),
    ),
    ...names(datasetsOf(before), datasetsOf(after)).map(
      (name): Row => ({
        kind: 'dataset',
        name,
        before: datasetsOf(before)[name] ?? 'none',
        after: datasetsOf(after)[name] ?? 'none',
        change: '',
      }),
    ),
    ...names(before.record?.dvc, after.record?.dvc).map(
      (name): Row => ({
        kind: 'dvc',
        name,
        before: output(before, name),
        after: output(after, name),
        change: '',
      }),
    ),
  ];
}

/** Those that were logged to a tracking server, by name and context. */
const datasetsOf = ({ record }: Side): Readonly<Record<string, string>> => datasetDigests(record?.datasets ?? []);
