import { formatFields, readFields } from './marker.ts';

/** What the hidden first line of an issue tells the next run. */
export interface IssueMarker {
  readonly model: string;
  readonly test: string;
  /** ISO 8601 UTC: the first failure since the test last passed. */
  readonly since: string;
  /** The last failure. */
  readonly seen: string;
  /** How many runs saw it fail. */
  readonly times: number;
  /** The run that wrote it. */
  readonly run: string;
  readonly attempt: number;
  /** When we closed it; null where it is open, or somebody else closed it. */
  readonly closed: string | null;
  /** When a retraining of the model was last asked for. */
  readonly retrained: string | null;
}

const opening = '<!-- ml-test-score-issue ';

export const formatIssueMarker = (marker: IssueMarker): string =>
  formatFields(opening, {
    model: marker.model,
    test: marker.test,
    since: marker.since,
    seen: marker.seen,
    times: String(marker.times),
    run: marker.run,
    attempt: String(marker.attempt),
    ...(marker.closed === null ? {} : { closed: marker.closed }),
    ...(marker.retrained === null ? {} : { retrained: marker.retrained }),
  });

/** Undefined where the first line is no marker. People can edit it: what is no time or number reads as never. */
export function readIssueMarker(body: string): IssueMarker | undefined {
  const fields = readFields(opening, body);
  const model = fields?.get('model');
  const test = fields?.get('test');
  if (fields === undefined || model === undefined || test === undefined) return undefined;
  const time = (name: string): string | null => {
    const value = Date.parse(fields.get(name) ?? '');
    return Number.isNaN(value) ? null : new Date(value).toISOString();
  };
  const count = (name: string): number => {
    const value = Number(fields.get(name));
    return Number.isSafeInteger(value) && value > 0 ? value : 1;
  };
  const seen = time('seen') ?? new Date(0).toISOString();
  return {
    model,
    test,
    since: time('since') ?? seen,
    seen,
    times: count('times'),
    run: fields.get('run') ?? '',
    attempt: count('attempt'),
    closed: time('closed'),
    retrained: time('retrained'),
  };
}
