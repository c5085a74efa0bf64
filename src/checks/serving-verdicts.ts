import { formatDuration } from '../config/units.ts';
import type { Canary } from '../facts/canary.ts';
import type { Evidence, Finding, Measurement } from '../result.ts';
import { verdictOf } from '../statistics/interval-verdict.ts';
import { wilsonInterval } from '../statistics/proportion.ts';
import { formatBytes } from '../support/files.ts';
import { evidenceTable } from './evidence-table.ts';
import { clipped } from './names.ts';

/** What each side of a model that was tried in what serves it answers. */

export interface ServingVerdict {
  readonly outcome: Finding['outcome'];
  readonly summary: string;
  readonly measurements: readonly Measurement[];
  readonly evidence: readonly Evidence[];
  readonly remedy?: string;
}

const confidence = 0.95;
const percent = (share: number): string => `${Number((100 * share).toFixed(1))}%`;
const verdict = (
  outcome: ServingVerdict['outcome'],
  summary: string,
  more: Partial<Omit<ServingVerdict, 'outcome' | 'summary'>> = {},
): ServingVerdict => ({ outcome, summary, measurements: [], evidence: [], ...more });

/** Every row that was sent has to get a prediction that can be read and is finite. */
export function judgeAnswers({ rows, answered, faults, problem, tail, command }: Canary): ServingVerdict {
  const measurements: Measurement[] = [
    { name: 'rows answered', observed: answered, expected: String(rows), met: rows > 0 && answered === rows },
  ];
  const evidence: Evidence[] = [
    ...evidenceTable(
      `Rows without a usable answer (${faults.count})`,
      ['Row', 'Status', 'Found', 'Answer'],
      faults.first.map(({ row, status, what, excerpt }) => [row, status ?? '–', clipped(what), clipped(excerpt)]),
    ),
    ...(problem === null
      ? []
      : [{ kind: 'command', command: clipped(command, 500), exitCode: problem.exitCode, tail } as const]),
  ];
  const [first] = faults.first;
  if (problem?.kind === 'broken')
    return verdict('fail', clipped(problem.summary, 600), { measurements, evidence, remedy: problem.next });
  if (faults.count > 0) {
    const said = first === undefined || first.excerpt === '' ? '' : `: ${JSON.stringify(clipped(first.excerpt, 120))}`;
    return verdict(
      'fail',
      `${faults.count} of ${rows} rows got no usable answer${first === undefined ? '' : `; row ${first.row}: ${clipped(first.what, 300)}${said}`}`,
      { measurements, evidence, remedy: remedyOf(first?.status ?? null) },
    );
  }
  if (problem !== null)
    return verdict('inconclusive', clipped(problem.summary, 600), { measurements, evidence, remedy: problem.next });
  if (!(rows > 0 && answered === rows))
    return verdict('inconclusive', `${answered} of ${rows} rows were answered`, {
      measurements,
      remedy: 'send at least one row, and run it again',
    });
  return verdict('pass', `${answered} rows answered`, { measurements });
}

const remedyOf = (status: number | null): string =>
  status === null || status < 200 || status >= 300
    ? 'send such a row by hand, and look at the last lines of its output; `serve.request` and `columns` tell in what form rows are sent'
    : 'answer with JSON that holds a finite prediction, and name where it is as `serve.response`';

/** Whether it predicts what was predicted offline. */
export function judgeAgreement({ comparison, answered }: Canary, limit: number, tolerance: number): ServingVerdict {
  const { compared, agreed, differing, largestDifference, uncompared } = comparison;
  if (compared === 0)
    return verdict(
      'inconclusive',
      `nothing was compared with offline predictions: ${uncompared ?? 'no row was answered'}`,
      {
        remedy: 'write `predictions` for the testing data, with `data.key` or in the same order',
      },
    );
  const { outcome, rowsNeeded, estimate } = judgeShare(agreed, compared, limit, 'minimum');
  const measurements: Measurement[] = [
    {
      name: 'agreement with offline predictions',
      observed: estimate,
      expected: `at least ${percent(limit)}`,
      met: estimate >= limit,
    },
    ...(largestDifference === null
      ? []
      : [{ name: 'largest difference', observed: largestDifference, expected: `at most ${tolerance}` }]),
  ];
  const evidence = evidenceTable(
    'Rows that are served differently',
    ['Row', 'Offline', 'Served'],
    differing.map(({ row, offline, served }) => [row, clipped(offline), clipped(served)]),
  );
  const [first] = differing;
  const words = `${agreed} of ${compared} rows (${percent(estimate)}) are served as predicted offline`;
  if (outcome !== 'pass')
    return verdict(
      outcome,
      `${words}, expected at least ${percent(limit)}${first === undefined ? '' : `; row ${first.row}: ${clipped(first.offline, 100)} offline, ${clipped(first.served, 100)} served`}${neededInWords(rowsNeeded)}`,
      {
        measurements,
        evidence,
        remedy:
          'follow one of these rows through both: features made differently, another version of a library or of the model, rounding (`tolerance`)',
      },
    );
  if (uncompared !== null || compared < answered)
    return verdict(
      'inconclusive',
      `${words}, and ${answered - compared} were not compared: ${uncompared ?? 'no reason is known'}`,
      {
        measurements,
        evidence,
        remedy: 'answer with the class, or with the probability of each class',
      },
    );
  return verdict('pass', words, { measurements, evidence });
}

/** The 95th percentile of the latency; without a limit it is only measured. */
export function judgeLatency(
  { latencySeconds, rowsPerSecond, peakMemoryBytes, way }: Canary,
  limit: number | undefined,
): ServingVerdict {
  const rest: Measurement[] = [
    ...(rowsPerSecond === null ? [] : [{ name: 'rows a second', observed: rowsPerSecond }]),
    ...(peakMemoryBytes === null ? [] : [{ name: 'peak memory in bytes', observed: peakMemoryBytes }]),
  ];
  if (latencySeconds === null) {
    if (limit === undefined) return verdict('pass', '', { measurements: rest });
    return verdict('inconclusive', 'no latency was measured', {
      measurements: rest,
      remedy:
        way === 'batch'
          ? 'leave `latency` out: it is of single requests, and a batch command has none'
          : 'mend what keeps it from answering',
    });
  }
  const { median, p95 } = latencySeconds;
  const isMeasured = Number.isFinite(median) && Number.isFinite(p95);
  const expected = limit === undefined ? {} : { expected: `at most ${limit}`, met: p95 <= limit };
  const measurements: Measurement[] = [
    { name: 'median latency in seconds', observed: median },
    { name: '95th percentile of the latency in seconds', observed: p95, ...expected },
    ...rest,
  ];
  if (!isMeasured)
    return verdict('inconclusive', 'the latency is no finite number', { measurements, remedy: 'run it again' });
  const words = `latency ${formatDuration(median)} in the median, ${formatDuration(p95)} at the 95th percentile`;
  if (limit !== undefined && p95 > limit)
    return verdict('fail', `${words}, expected at most ${formatDuration(limit)}`, {
      measurements,
      remedy: 'find what a request waits for: loading at each request, features fetched one by one, a model that grew',
    });
  return verdict('pass', words, { measurements });
}

/** How often it predicts something else than the version in production. */
export function judgeProduction({ production, answered }: Canary, limit: number): ServingVerdict {
  if (production === null) return verdict('pass', '');
  if ('missing' in production)
    return verdict('inconclusive', `not compared with the version in production: ${clipped(production.missing, 400)}`, {
      remedy: production.next,
    });
  const { version, compared, disagreed, differing } = production;
  const { outcome, rowsNeeded, estimate } = judgeShare(disagreed, compared, limit, 'maximum');
  const words = `${disagreed} of ${compared} rows (${percent(estimate)}) are predicted otherwise than by version ${clipped(version)} in production`;
  const more = {
    measurements: [
      {
        name: 'disagreement with production',
        observed: estimate,
        expected: `at most ${percent(limit)}`,
        met: estimate <= limit,
      },
    ],
    evidence: evidenceTable(
      `Rows that version ${clipped(version)} in production predicts otherwise`,
      ['Row', 'Production', 'Served'],
      differing.map(({ row, production: before, served }) => [row, clipped(before), clipped(served)]),
    ),
  };
  // A server of the old version that stopped early says nothing about the other rows.
  if (outcome === 'pass' && !(compared >= answered))
    return verdict(
      'inconclusive',
      `${words}, and ${answered - compared} were not compared: it gave them no usable answer`,
      {
        ...more,
        remedy: 'look whether what serves the model still serves the version in production',
      },
    );
  if (outcome === 'pass') return verdict('pass', words, more);
  return verdict(outcome, `${words}, expected at most ${percent(limit)}${neededInWords(rowsNeeded)}`, {
    ...more,
    remedy: 'look at these rows; where the change is wanted, raise `max-disagreement` for this release',
  });
}

function judgeShare(successes: number, trials: number, limit: number, direction: 'minimum' | 'maximum') {
  const isCount = trials > 0 && successes >= 0 && successes <= trials;
  if (!isCount) return { outcome: 'inconclusive', rowsNeeded: null, estimate: Number.NaN } as const;
  const estimate = successes / trials;
  return {
    ...verdictOf({ estimate, ...wilsonInterval(successes, trials, confidence), rows: trials }, limit, direction),
    estimate,
  };
}

const neededInWords = (rows: number | null): string => (rows === null ? '' : `; about ${rows} rows needed to tell`);

/** All of them together: the first that fails speaks, then the first that cannot tell. */
export function canaryFinding({ readySeconds, peakMemoryBytes }: Canary, verdicts: readonly ServingVerdict[]): Finding {
  const worst =
    verdicts.find(({ outcome }) => outcome === 'fail') ?? verdicts.find(({ outcome }) => outcome !== 'pass');
  const started = readySeconds === null ? [] : [`ready after ${formatDuration(readySeconds)}`];
  const memory = peakMemoryBytes === null ? [] : [`peak memory ${formatBytes(peakMemoryBytes)}`];
  const all = [...verdicts.map(({ summary }) => summary).filter((summary) => summary !== ''), ...started, ...memory];
  return {
    outcome: worst?.outcome ?? 'pass',
    summary: worst?.summary ?? all.join('; '),
    measurements: verdicts.flatMap(({ measurements }) => measurements),
    evidence: verdicts.flatMap(({ evidence }) => evidence),
    ...(worst?.remedy === undefined ? {} : { remedy: worst.remedy }),
  };
}
