import { performance } from 'node:perf_hooks';
import { canaryOptions } from '../config/options/canary.ts';
import { rollbackOptions, wantsDrill } from '../config/options/rollback.ts';
import { optionsOf } from '../config/options.ts';
import { formatDuration } from '../config/units.ts';
import type { DrillProblem, FetchedVersion, RollbackDrill, ServedVersion } from '../facts/rollback.ts';
import { absent, type Fact, failed, gathered, whyMissing } from '../facts.ts';
import { ConfigurationError } from '../support/errors.ts';
import { clipped } from '../support/text.ts';
import { type CanaryRequest, serveRows } from './canary.ts';
import type { SentRows } from './canary-rows.ts';
import { type PulledVersion, pullVersion } from './pulled-version.ts';
import { withFolder } from './scratch-folder.ts';
import { servedText } from './served-prediction.ts';
import { servingPlan } from './serving.ts';
import { testingRows } from './testing-rows.ts';
import { asked, type VersionSource, versionsBefore } from './versions.ts';

export type RollbackRequest = CanaryRequest;

/**
 * Practises going back: finds the version before the one in the last stage as `ml-test-score rollback` does, fetches it, verifies its digest and, with `serve`, lets it answer
 * a row of the testing data. No stage is changed. `absent` unless it is asked for. Throws `ConfigurationError` where the registry cannot be read.
 */
export async function gatherRollback(request: RollbackRequest): Promise<Fact<RollbackDrill>> {
  const { configuration, registry, run } = request;
  if (!wantsDrill(configuration)) return absent('a drill has to be asked for: `drill: true`');
  const stage = configuration.promote?.stage.at(-1)?.name;
  if (registry === null || stage === undefined)
    return failed('there is no registry to go back in: no `promote` is configured', 'configure `promote`');
  const source = await asked(registry);
  const previous = await previousVersion(source, run.model, stage);
  if (previous.to === null) return gathered(previous);
  return gathered(await drill(request, source, { stage, ...previous }));
}

type Previous = { readonly from: string; readonly to: string } | Extract<RollbackDrill, { to: null }>;

async function previousVersion(source: VersionSource, model: string, stage: string): Promise<Previous> {
  const history = await asked(() => source.assignments(model, stage));
  const current = history.find((assignment) => assignment.current);
  if (current === undefined)
    return {
      to: null,
      summary: `no version of ${clipped(model)} is in ${clipped(stage)}, expected one and another before it`,
      next: 'promote a first version, then a second one: the drill goes back from the second',
    };
  const known = new Set((await asked(() => source.versions(model))).map(({ version }) => version));
  const to = versionsBefore(history, current).findLast((version) => known.has(version));
  if (to !== undefined) return { from: clipped(current.version), to };
  return {
    to: null,
    summary: `${clipped(model)} v${clipped(current.version)} is the first version in ${clipped(stage)}, expected one before it to go back to`,
    next: 'promote a second version: from then on the drill can go back',
  };
}

async function drill(
  request: RollbackRequest,
  source: VersionSource,
  plan: { readonly stage: string; readonly from: string; readonly to: string },
): Promise<RollbackDrill> {
  const { configuration, run, log } = request;
  const { limit } = optionsOf(configuration, 'infra/rollback', rollbackOptions);
  // Before the clock starts: whoever goes back has rows at hand.
  const rows = configuration.serve === undefined ? null : await rowToAsk(request);
  return withFolder(request, 'rollback', async (folder) => {
    const started = performance.now();
    const seconds = (): number => (performance.now() - started) / 1000;
    const report = (
      fetched: FetchedVersion | DrillProblem,
      served: ServedVersion | DrillProblem | null,
    ): RollbackDrill => ({
      ...plan,
      to: clipped(plan.to),
      fetched,
      served,
      seconds: seconds(),
    });
    const wanted = {
      model: run.model,
      version: plan.to,
      artifacts: configuration.artifacts ?? [],
      seconds: limit,
      signal: request.signal,
    };
    let pulled: PulledVersion;
    try {
      pulled = await pullVersion(source, wanted, folder);
    } catch (error) {
      if (error instanceof ConfigurationError)
        return report({ ...asProblem(error), kind: request.signal?.aborted ? 'unknown' : 'broken' }, null);
      throw error;
    }
    const { files } = pulled;
    const bytes = files.files.reduce((sum, file) => sum + file.bytes, 0);
    const fetched: FetchedVersion = { digest: files.sha256, bytes, seconds: seconds() };
    log.info(`v${clipped(plan.to)} fetched after ${formatDuration(fetched.seconds)}, SHA-256 ${fetched.digest}`);
    if (rows === null) return report(fetched, null);
    if ('summary' in rows) return report(fetched, rows);
    const left = limit - seconds();
    if (left <= 0) return report(fetched, late(limit, []));
    return report(fetched, await serve(request, pulled, rows, { left, limit }));
  });
}

/** The first row of the testing data, or why there is none. */
async function rowToAsk(request: RollbackRequest): Promise<SentRows | DrillProblem> {
  const { configuration, tables } = request;
  const missing = (summary: string): DrillProblem => ({
    kind: 'unknown',
    summary: `there is no row that it could answer: ${summary}`,
    next: 'name testing data with rows as `data.testing`',
    tail: [],
  });
  if (configuration.data.testing === undefined) return missing('no `data.testing` is configured');
  if (tables.testing.state !== 'gathered') return missing(whyMissing(tables.testing));
  if (tables.testing.value.rows === 0) return missing('the testing data are empty');
  try {
    return await testingRows(
      request,
      'infra/canary',
      [0],
      optionsOf(configuration, 'infra/canary', canaryOptions).columns,
    );
  } catch (error) {
    if (error instanceof ConfigurationError) return { ...asProblem(error), kind: 'unknown' };
    throw error;
  }
}

async function serve(
  request: RollbackRequest,
  { modelRoot, paths }: PulledVersion,
  rows: SentRows,
  { left, limit }: { readonly left: number; readonly limit: number },
): Promise<ServedVersion | DrillProblem> {
  const settings = request.configuration.serve;
  if (settings === undefined) throw new Error('only what is configured is served');
  const title = 'Serve the previous version (a drill)';
  const replay = await serveRows(request, settings, modelRoot, paths, rows, { budget: left, title });
  const { problem, faults, tail } = replay;
  if (request.signal?.aborted) return { kind: 'unknown', summary: 'the run was cancelled', next: 'run it again', tail };
  if (problem?.kind === 'unfinished') return late(limit, tail);
  if (problem !== null) return { kind: 'broken', summary: clipped(problem.summary, 500), next: problem.next, tail };
  const [answer] = replay.served;
  const [fault] = faults.first;
  if (answer === undefined)
    return {
      kind: 'broken',
      summary: `row ${fault?.row ?? 1} got no prediction: ${clipped(fault?.what ?? 'nothing was answered', 300)}`,
      next: 'let what serves the model serve the version before, too: `$MODEL` names its first file',
      tail,
    };
  return {
    command: clipped(settings.batch ?? servingPlan(settings, modelRoot, paths)?.command ?? '', 500),
    readySeconds: replay.readySeconds,
    row: answer[0] + 1,
    answer: servedText(answer[1]),
  };
}

const late = (limit: number, tail: readonly string[]): DrillProblem => ({
  kind: 'late',
  summary: `it had not answered a row after ${formatDuration(limit)}, the limit`,
  next: 'make fetching and starting faster, or raise `limit`',
  tail,
});

function asProblem({ problems }: ConfigurationError): DrillProblem {
  const [first] = problems;
  const place = first?.file === undefined ? '' : `${first.file}: `;
  return {
    kind: 'broken',
    summary: clipped(`${place}${first?.message ?? 'it could not be fetched'}`, 500),
    next: first?.next ?? 'look at the registry',
    tail: [],
  };
}
