import type { Overlap } from '../facts/overlap.ts';
import { type Fact, type Facts, whyMissing } from '../facts.ts';
import type { Finding, Measurement } from '../result.ts';
import { verdictOf } from '../statistics/interval-verdict.ts';
import { formatShare } from '../statistics/metric-limits.ts';
import { wilsonInterval } from '../statistics/proportion.ts';
import { clipped } from './names.ts';

export interface OverlapVerdict {
  /** `not-there`: there are not two tables to compare. */
  readonly outcome: Finding['outcome'] | 'not-there';
  readonly summary: string;
  readonly measurements: readonly Measurement[];
  readonly remedy?: string;
}

export interface OverlapLimit {
  /** Rows, or a share of them. */
  readonly value: number;
  readonly isShare: boolean;
}

/** An entity is in one of the two. */
const byKeyLimit: OverlapLimit = { value: 0, isShare: false };
/** Measured to few digits, different things are equal now and then: of the 150 irises two are, of 6497 wines nearly a fifth. */
const byRowsLimit: OverlapLimit = { value: 0.01, isShare: true };
const confidence = 0.95;

/**
 * Whether few enough rows of the testing data are in training. A key says so for certain; by whole rows a share is an estimate, and fails where its whole interval misses.
 */
export function judgeOverlap(fact: Fact<Overlap>, wanted: OverlapLimit | undefined): OverlapVerdict {
  if (fact.state !== 'gathered') {
    const summary = `whether rows of the testing data are in training is not known: ${clipped(whyMissing(fact), 300)}`;
    const outcome = fact.state === 'absent' ? 'not-there' : 'inconclusive';
    return {
      outcome,
      summary,
      measurements: [],
      ...(fact.state === 'failed' && fact.next ? { remedy: fact.next } : {}),
    };
  }
  const { by, columns, columnCount, rows, shared, leftOut, firstRows, equal } = fact.value;
  const limit = wanted ?? (by === 'key' ? byKeyLimit : byRowsLimit);
  const expected = limit.isShare ? `at most ${formatShare(limit.value)}` : `at most ${limit.value}`;
  const named = columns.slice(0, 5).map((name) => clipped(name, 60));
  const how =
    by === 'key'
      ? `by ${named.join(', ')}`
      : `by ${named.join(', ')}${columnCount > named.length ? ` and ${columnCount - named.length} more columns` : ''}`;
  const isCounted = [rows, shared, leftOut].every((count) => Number.isFinite(count) && count >= 0);
  const outcome = !isCounted || rows === 0 ? 'inconclusive' : outcomeOf(shared, rows, limit, by);
  const measurements: Measurement[] = [
    {
      name: `rows of the testing data that are in training, ${how}`,
      observed: shared,
      expected,
      met: outcome === 'pass',
    },
    { name: 'rows of the testing data that were looked up', observed: rows },
    ...(leftOut === 0
      ? []
      : [
          {
            name: `rows of the testing data ${by === 'key' ? 'without a key' : 'that occur there more than once'}, left out`,
            observed: leftOut,
          },
        ]),
    ...(equal === null
      ? []
      : [
          {
            name: 'rows of the testing data with an equal row in training, whatever their keys',
            observed: equal.shared,
          },
        ]),
  ];
  if (!isCounted || rows === 0)
    return {
      outcome,
      summary: `no row of the testing data ${by === 'key' ? 'has a key' : 'occurs once'}, so none could be looked up in training, ${how}`,
      measurements,
      remedy: 'name the columns that tell one row from another as `data.key`',
    };
  const share = `${shared} of ${rows} rows of the testing data ${shared === 1 ? 'is' : 'are'} in training, ${how}`;
  const beside =
    equal === null || equal.shared === 0 || equal.shared === shared
      ? ''
      : ` (${equal.shared} with an equal row there, whatever their keys)`;
  if (outcome === 'pass') return { outcome, summary: `${share}${beside}`, measurements };
  return {
    outcome,
    summary: `${share}, expected ${expected}: ${firstRows.length === 1 ? 'row' : 'rows'} ${firstRows.join(', ')}${shared > firstRows.length ? ' …' : ''} of the training data${beside}`,
    measurements,
    remedy:
      by === 'key'
        ? 'hold out rows that training never sees, split by the key; where the key starts anew in each file, set `overlap-by: rows`'
        : 'hold out rows that training never sees, and name `data.key` to tell copies from rows that are equal by chance; or set `overlap` to what is honest in these data',
  };
}

function outcomeOf(shared: number, rows: number, limit: OverlapLimit, by: Overlap['by']): Finding['outcome'] {
  if (by === 'key' || !limit.isShare) return (limit.isShare ? shared / rows : shared) <= limit.value ? 'pass' : 'fail';
  const estimate = { estimate: shared / rows, ...wilsonInterval(shared, rows, confidence), rows };
  return verdictOf(estimate, limit.value, 'maximum').outcome;
}

/** Files that are in the training and in the testing data, by content. */
export function sharedFiles(data: Facts['data']): string[] {
  if (data.training.state !== 'gathered' || data.testing.state !== 'gathered') return [];
  const training = new Map(data.training.value.files.map((file) => [file.sha256, file.path]));
  return data.testing.value.files
    .filter((file) => training.has(file.sha256))
    .map((file) =>
      training.get(file.sha256) === file.path ? file.path : `${training.get(file.sha256)} = ${file.path}`,
    );
}
