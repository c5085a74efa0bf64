import {
  type Facts,
  type Fingerprint,
  presentValue,
  type RecordedDataset,
  type RecordedInputs,
  type RecordedOutput,
} from '../facts.ts';
import { formatBytes } from '../support/files.ts';
import { code, escapeMarkdown, table } from './markdown.ts';
import type { Report } from './report-schema.ts';

/** What the model was made from, where it is not what the base was made from: data, what DVC keeps, datasets of the tracking server, parameters. */
export type Change = NonNullable<Report['changes']>[number];
type Kind = Change['kind'];

const roles = ['training', 'testing', 'serving'] as const;

/** As records bound them. */
const mostRecorded = { parameters: 200, dvc: 200, datasets: 50 } as const;
const longestValue = 500;
const mostChanges = 500;

/** Nothing where there is no record to compare with. */
export function changesOf(facts: Facts): readonly Change[] {
  const before = presentValue(facts.baseline)?.inputs;
  if (before === undefined) return [];
  return [
    ...dataChanges(facts, before),
    ...dvcChanges(facts, before),
    ...datasetChanges(facts, before),
    ...parameterChanges(facts, before),
  ].slice(0, mostChanges);
}

const change = (kind: Kind, name: string, before: Side | null, after: Side | null): Change => ({
  kind,
  name,
  before: before?.value ?? null,
  after: after?.value ?? null,
  ...(before?.bytes == null ? {} : { bytesBefore: before.bytes }),
  ...(after?.bytes == null ? {} : { bytesAfter: after.bytes }),
});

interface Side {
  readonly value: string;
  readonly bytes?: number | null;
}

function dataChanges({ data, baseline }: Facts, before: RecordedInputs): Change[] {
  const sources = presentValue(baseline)?.sources ?? [];
  const sizeOf = (digest: string): number | null => sources.find(({ sha256 }) => sha256 === digest)?.bytes ?? null;
  return roles.flatMap((role) => {
    const [was, fact] = [before.data[role], data[role]];
    // What could not be read is told of where it was read.
    if (fact.state === 'failed') return [];
    const is = presentValue(fact);
    if ((is?.sha256 ?? null) === was) return [];
    return [
      change(
        'data',
        role,
        was === null ? null : { value: `sha256 ${was}`, bytes: sizeOf(was) },
        is === undefined ? null : { value: `sha256 ${is.sha256}`, bytes: sizeOfFiles(is) },
      ),
    ];
  });
}

const sizeOfFiles = ({ files }: Fingerprint): number => files.reduce((sum, { bytes }) => sum + bytes, 0);

function dvcChanges({ dvc }: Facts, { dvc: before }: RecordedInputs): Change[] {
  // A base of an earlier release, or one without DVC, says nothing of each file.
  if (before === undefined || dvc.state !== 'gathered') return [];
  const after = Object.fromEntries(
    dvc.value.outputs.map(({ path, digest, bytes }): [string, RecordedOutput] => [path, { digest, bytes }]),
  );
  const side = ({ digest, bytes }: RecordedOutput): Side => ({ value: digest, bytes });
  return differences(before, after, mostRecorded.dvc, (a, b) => a.digest === b.digest).map(([path, was, is]) =>
    change('dvc', path, was === null ? null : side(was), is === null ? null : side(is)),
  );
}

/** One name may be logged for training and for evaluation. */
export const datasetDigests = (datasets: readonly RecordedDataset[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    datasets.map(({ name, digest, context }) => [context === null ? name : `${name} (${context})`, digest]),
  );

function datasetChanges({ tracking }: Facts, { datasets: before }: RecordedInputs): Change[] {
  if (before === undefined || tracking.state !== 'gathered') return [];
  const after = datasetDigests(tracking.value.run.datasets);
  return differences(datasetDigests(before), after, mostRecorded.datasets, (a, b) => a === b).map(([name, was, is]) =>
    change('dataset', name, was === null ? null : { value: was }, is === null ? null : { value: is }),
  );
}

function parameterChanges({ metrics, tracking, baseline }: Facts, { parameters: before }: RecordedInputs): Change[] {
  if (metrics.state !== 'gathered') return [];
  // A base that is trained here logs to no tracking server: what this run has from there is not new.
  const isOneSided = presentValue(baseline)?.trainedHere === true && tracking.state === 'gathered';
  // Records cut long values: only what both have can differ.
  const same = (a: string, b: string): boolean =>
    a === b || (a.length === longestValue && a.endsWith('…') && b.startsWith(a.slice(0, -1)));
  return differences(before, metrics.value.parameters, mostRecorded.parameters, same)
    .filter(([, was, is]) => !isOneSided || (was !== null && is !== null))
    .map(([name, was, is]) =>
      change('parameter', name, was === null ? null : { value: was }, is === null ? null : { value: is }),
    );
}

/** What is not the same on both sides, by name. Beyond what a full record holds nothing is new or gone: it may have been left out. */
function differences<T>(
  before: Readonly<Record<string, T>>,
  after: Readonly<Record<string, T>>,
  mostBefore: number,
  isSame: (before: T, after: T) => boolean,
): [name: string, before: T | null, after: T | null][] {
  const found = (side: Readonly<Record<string, T>>, name: string): T | null =>
    Object.hasOwn(side, name) ? (side[name] as T) : null;
  const isWhole = Object.keys(before).length < mostBefore;
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].sort().flatMap((name) => {
    const [was, is] = [found(before, name), found(after, name)];
    if (was === null || is === null) return isWhole ? [[name, was, is] as [string, T | null, T | null]] : [];
    return isSame(was, is) ? [] : [[name, was, is] as [string, T | null, T | null]];
  });
}

export const kindWords: Readonly<Record<Kind, string>> = {
  data: 'data',
  dvc: 'DVC',
  dataset: 'dataset',
  parameter: 'parameter',
};

/** A digest by its first digits, with its size where that is known; a parameter as it is. */
export function sideText({ kind }: Pick<Change, 'kind'>, value: string | null, bytes: number | undefined): string {
  if (value === null) return kind === 'parameter' ? 'none' : 'not there';
  if (kind === 'parameter') return value;
  const digest = value.replace(
    /^(\S+ )?(\S+)$/,
    (_, algorithm: string = '', digits: string) =>
      `${algorithm === 'sha256 ' ? '' : algorithm}${digits.replace(/^([0-9a-f]{12})[0-9a-f]+/, '$1')}`,
  );
  return bytes === undefined ? digest : `${digest} (${formatBytes(bytes)})`;
}

/** Which kinds and how many: "2 data, 1 parameter". */
export function changesLine(changes: readonly Change[]): string {
  const counted = (Object.keys(kindWords) as Kind[]).flatMap((kind) => {
    const count = changes.filter((one) => one.kind === kind).length;
    return count === 0 ? [] : [`${count} ${plural(kind, count)}`];
  });
  return counted.join(', ');
}

const plural = (kind: Kind, count: number): string =>
  ({
    data: count === 1 ? 'data set' : 'data sets',
    dvc: count === 1 ? 'file of DVC' : 'files of DVC',
    dataset: count === 1 ? 'tracked dataset' : 'tracked datasets',
    parameter: count === 1 ? 'parameter' : 'parameters',
  })[kind];

/** A fold for the comment; empty where nothing differs. */
export function changesFold({ changes = [] }: Report, most: number): string {
  if (changes.length === 0) return '';
  const rows = changes
    .slice(0, most)
    .map((one) => [
      escapeMarkdown(kindWords[one.kind]),
      code(one.name),
      code(sideText(one, one.before, one.bytesBefore), 60),
      code(sideText(one, one.after, one.bytesAfter), 60),
    ]);
  const more = changes.length > most ? `\n\n${changes.length - most} more are in report.json.` : '';
  return `<details><summary>What changed: ${changesLine(changes)}</summary>\n\n${table(['', 'Name', 'Base', 'This run'], rows)}${more}\n\n</details>`;
}
