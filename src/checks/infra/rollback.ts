import { rollbackOptions } from '../../config/options/rollback.ts';
import { formatDuration } from '../../config/units.ts';
import type { DrillProblem, FetchedVersion, PractisedRollback } from '../../facts/rollback.ts';
import type { Evidence, Finding, Measurement } from '../../result.ts';
import { defineCheck } from '../check.ts';
import { inconclusive } from '../inconclusive.ts';
import { clipped } from '../names.ts';

const isProblem = (found: object | null): found is DrillProblem => found !== null && 'summary' in found;

/** Infra 7: serving can go back to the version before, fast. A drill: it is fetched, its digest verified, and it answers a row; no stage is changed. */
export const rollback = defineCheck({
  id: 'infra/rollback',
  needs: ['rollback'],
  uses: [],
  options: rollbackOptions,
  example: `artifacts: build/model.joblib
data:
  testing: data/test.csv
  label: species
serve: uvicorn serve:app --host $HOST --port $PORT
promote:
  to: github-releases
  stage: production
tests:
  infra/rollback:
    drill: true
    limit: 3m
`,
  cost: ({ configuration }) =>
    configuration.serve === undefined
      ? 'a download of the previous version'
      : 'a download of the previous version and one start of what serves it',
  evaluate: ({ rollback: drill }, { limit }) =>
    drill.to === null ? inconclusive(drill.summary, drill.next) : judge(drill, limit),
});

function judge(drill: PractisedRollback, limit: number): Finding {
  const { stage, from, to, fetched, served, seconds } = drill;
  const going = `going back from v${clipped(from)} to v${clipped(to)} in ${clipped(stage)}`;
  const found = { measurements: measured(drill, limit), evidence: shown(drill) };
  const problem = isProblem(fetched) ? fetched : isProblem(served) ? served : null;
  if (problem !== null) {
    const what = isProblem(fetched) ? 'it could not be fetched and verified' : 'it did not serve';
    return {
      ...found,
      outcome: problem.kind === 'unknown' ? 'inconclusive' : 'fail',
      summary: `${going}: expected a version that is there, is what was promoted and serves; ${what}: ${clipped(problem.summary, 500)}`,
      remedy: clipped(problem.next, 500),
    };
  }
  if (!Number.isFinite(seconds) || seconds < 0)
    return {
      ...found,
      outcome: 'inconclusive',
      summary: `${going}: how long it took is not known`,
      remedy: 'run it again',
    };
  if (seconds > limit)
    return {
      ...found,
      outcome: 'fail',
      summary: `${going} took ${formatDuration(seconds)}, expected at most ${formatDuration(limit)}`,
      remedy:
        'keep the model smaller or nearer, start what serves it faster, or raise `limit` to what an outage may last',
    };
  const how =
    served === null || isProblem(served)
      ? 'fetched, SHA-256 verified; not started, as no `serve` is configured'
      : `fetched, SHA-256 verified, served, row ${served.row} answered`;
  return {
    ...found,
    outcome: 'pass',
    summary: `${going} took ${formatDuration(seconds)} of ${formatDuration(limit)}: ${how}`,
  };
}

function measured({ fetched, served, seconds }: PractisedRollback, limit: number): Measurement[] {
  const rounded = (value: number): number | string =>
    Number.isFinite(value) ? Number(value.toPrecision(4)) : 'unknown';
  const download = (found: FetchedVersion): Measurement[] => [
    { name: 'size of the model in bytes', observed: rounded(found.bytes) },
    { name: 'fetching and verifying in seconds', observed: rounded(found.seconds) },
  ];
  const isDone = !isProblem(fetched) && !isProblem(served);
  return [
    ...(isProblem(fetched) ? [] : download(fetched)),
    ...(served === null || isProblem(served) || served.readySeconds === null
      ? []
      : [{ name: 'start until healthy in seconds', observed: rounded(served.readySeconds) }]),
    {
      name: isDone ? 'going back in seconds' : 'seconds until it failed',
      observed: rounded(seconds),
      expected: `at most ${limit}`,
      met: isDone && seconds <= limit,
    },
  ];
}

function shown({ to, fetched, served }: PractisedRollback): Evidence[] {
  const rows: [string, string][] = [
    ['version', `v${clipped(to)}`],
    ...(isProblem(fetched) ? [] : ([['SHA-256 of its files', fetched.digest]] satisfies [string, string][])),
    ...(served === null || isProblem(served)
      ? []
      : ([
          ['command', clipped(served.command, 500)],
          [`answer to row ${served.row}`, clipped(served.answer)],
        ] satisfies [string, string][])),
    ...(isProblem(served) && served.tail.length > 0
      ? ([['last lines of its output', clipped(served.tail.slice(-5).join(' ⏎ '), 1000)]] satisfies [string, string][])
      : []),
  ];
  return [{ kind: 'table', title: 'The drill', columns: ['what', 'found'], rows }];
}
