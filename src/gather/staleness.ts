import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { stalenessOptions } from '../config/options/staleness.ts';
import { optionsOf } from '../config/options.ts';
import type { Configuration } from '../config/schema.ts';
import { formatDuration } from '../config/units.ts';
import type { AgedModel, Staleness } from '../facts/staleness.ts';
import { absent, type Direction, type Fact, failed, gathered, whyMissing } from '../facts.ts';
import { ConfigurationError, formatProblem } from '../support/errors.ts';
import { tellingLine } from '../support/output-tail.ts';
import { clipped } from '../support/text.ts';
import type { CommandExercise, ExerciseContext } from './exercises.ts';
import { directionOf } from './metrics/directions.ts';
import type { Entry } from './metrics/entries.ts';
import { readMetricsFile } from './metrics/file.ts';
import { firstArtifact, modelEnvironment, modelPaths } from './model-files.ts';
import { pullVersion } from './pulled-version.ts';
import { withFolder } from './scratch-folder.ts';
import { guardedRun } from './training.ts';
import { asked, type PromotedVersion, type VersionSource } from './versions.ts';

export type StalenessRequest = CommandExercise & Pick<ExerciseContext, 'scratch' | 'run' | 'artifacts' | 'registry'>;

const metricsName = 'metrics.json';
const secondsOfDay = 86_400;
/** With the model of this run three points: fewer are no line. */
const leastVersions = 2;

/**
 * Evaluates the model of this run and the last promoted versions with the team's command, one after the other, on the data as they are today. A version with the same files as a
 * newer one is the same model, and is passed over. Throws `ConfigurationError` where the registry cannot be read or no metric can be followed; a version that cannot be
 * fetched or evaluated is gathered with the reason.
 */
export async function gatherStaleness(request: StalenessRequest): Promise<Fact<Staleness>> {
  const { configuration, problem, registry, artifacts, run, root } = request;
  const {
    evaluate: command,
    versions: most,
    budget,
    ...options
  } = optionsOf(configuration, 'model/staleness', stalenessOptions);
  if (command === undefined) return absent('no `evaluate` is configured below `model/staleness`');
  if (problem !== null) return absent(problem);
  if (registry === null)
    return failed('older versions come from a registry, and no `promote` is configured', 'configure `promote`');
  if (artifacts.state !== 'gathered')
    return failed(
      `this run has no model to compare with: ${whyMissing(artifacts)}`,
      'name the files of the model below `artifacts`',
    );
  const followed = metricOf(configuration, options.metric);
  const started = performance.now();
  const source = await asked(registry);
  const others = otherModels(await asked(() => source.versions(run.model)), artifacts.value.sha256);
  const report = (models: readonly AgedModel[], texts: readonly string[] = []): Fact<Staleness> =>
    gathered({
      command,
      ...followed,
      models,
      different: others.length,
      identical: texts.length > 1 && new Set(texts).size === 1,
      seconds: (performance.now() - started) / 1000,
    });
  // They would be evaluated for nothing.
  if (others.length < leastVersions) return report([]);

  return withFolder(request, 'staleness', async (folder) => {
    const evaluation: Evaluation = {
      ...request,
      command,
      metric: followed.metric,
      budget,
      secondsLeft: () => budget - (performance.now() - started) / 1000,
    };
    const own = await evaluateModel(evaluation, {
      version: 'candidate',
      model: firstArtifact(root, modelPaths(artifacts, configuration.artifacts)),
      modelRoot: root,
      folder: join(folder, 'candidate'),
    });
    const models: AgedModel[] = [{ version: null, ageDays: 0, value: own.value, problem: own.problem }];
    const texts = own.value === null ? [] : [own.text];
    if (own.value === null) return report(models);
    for (const version of others.slice(0, most)) {
      const found = await evaluateVersion(evaluation, source, version, folder);
      const age = (Date.parse(run.startedAt) - Date.parse(version.date)) / 1000 / secondsOfDay;
      if (found.value !== null) texts.push(found.text);
      models.push({
        version: clipped(version.version),
        ageDays: Math.max(0, Number.isFinite(age) ? age : 0),
        value: Number.isFinite(age) ? found.value : null,
        problem: Number.isFinite(age)
          ? found.problem
          : `its date ${JSON.stringify(clipped(version.date, 40))} is no time`,
      });
    }
    return report(models, texts);
  });
}

/** The last promoted first, each model once; what was tagged by hand has no files. */
function otherModels(versions: readonly PromotedVersion[], own: string): PromotedVersion[] {
  const known = new Set<string>([own]);
  return versions
    .toSorted((a, b) => Date.parse(b.date) - Date.parse(a.date))
    .filter(({ digest }) => {
      if (digest === null || known.has(digest)) return false;
      known.add(digest);
      return true;
    });
}

function metricOf(
  { gate, directions }: Configuration,
  wanted: string | undefined,
): { readonly metric: string; readonly direction: Direction } {
  const candidates = wanted === undefined ? Object.keys(gate.metrics) : [wanted];
  for (const metric of candidates) {
    const direction = directionOf(metric, directions);
    if (direction !== null) return { metric, direction };
  }
  throw wanted === undefined
    ? new ConfigurationError({
        message: 'no metric below `gate.metrics` tells what is followed over the age of a model',
        next: 'name one as `metric` below `tests` → `model/staleness`',
      })
    : new ConfigurationError({
        message: `nobody knows whether higher or lower is better for ${clipped(wanted)}`,
        next: 'declare it below `directions`',
      });
}

interface Evaluation extends StalenessRequest {
  readonly command: string;
  readonly metric: string;
  readonly budget: number;
  readonly secondsLeft: () => number;
}

/** `text` tells two sets of metrics apart. */
type Evaluated =
  | { readonly value: number; readonly text: string; readonly problem: null }
  | { readonly value: null; readonly problem: string };

const without = (problem: string): Evaluated => ({ value: null, problem });
const outOfTime = ({ budget }: Evaluation): Evaluated =>
  without(`the budget of ${formatDuration(budget)} was used up before`);

async function evaluateVersion(
  evaluation: Evaluation,
  source: VersionSource,
  { version }: PromotedVersion,
  scratch: string,
): Promise<Evaluated> {
  if (evaluation.secondsLeft() <= 0) return outOfTime(evaluation);
  return withFolder({ ...evaluation, scratch }, 'version', async (folder) => {
    try {
      const { configuration, run } = evaluation;
      const wanted = {
        model: run.model,
        version,
        artifacts: configuration.artifacts ?? [],
        seconds: evaluation.secondsLeft(),
        signal: evaluation.signal,
      };
      const { modelRoot, paths } = await pullVersion(source, wanted, folder);
      return await evaluateModel(evaluation, {
        version,
        model: firstArtifact(modelRoot, paths),
        modelRoot,
        folder: join(folder, 'metrics'),
      });
    } catch (error) {
      if (error instanceof ConfigurationError && evaluation.signal?.aborted !== true) return without(inOneLine(error));
      throw error;
    }
  });
}

async function evaluateModel(
  evaluation: Evaluation,
  subject: {
    readonly version: string;
    readonly model: string | null;
    readonly modelRoot: string;
    /** For what the command writes; made here. */
    readonly folder: string;
  },
): Promise<Evaluated> {
  const { command, log, root, budget } = evaluation;
  const timeoutSeconds = evaluation.secondsLeft();
  if (timeoutSeconds <= 0) return outOfTime(evaluation);
  await mkdir(subject.folder, { recursive: true });
  const environment = {
    ...modelEnvironment(subject.modelRoot, subject.model),
    METRICS: join(subject.folder, metricsName),
    VERSION: subject.version,
  };
  const title = `Evaluate ${subject.version === 'candidate' ? 'the model of this run' : `v${clipped(subject.version, 80)}`}`;
  const result = await log.group(title, () =>
    guardedRun(command, { directory: root, environment, timeoutSeconds }, evaluation),
  );
  if (result.outcome === 'cancelled')
    throw new ConfigurationError({ message: 'the run was cancelled', next: 'run it again' });
  if (result.outcome === 'timed-out')
    return without(`\`evaluate\` was stopped when the budget of ${formatDuration(budget)} was used up`);
  if (result.outcome === 'failed') {
    const line = tellingLine(result.tail);
    const status = result.exitCode === null ? 'could not be started' : `ended with exit status ${result.exitCode}`;
    return without(`\`evaluate\` ${status}${line === undefined ? ' and no output' : `: ${clipped(line, 300)}`}`);
  }
  try {
    const { entries } = await readMetricsFile(subject.folder, metricsName);
    return valueIn(entries, evaluation.metric);
  } catch (error) {
    if (error instanceof ConfigurationError)
      return without(`what \`evaluate\` wrote to \`$METRICS\`: ${inOneLine(error)}`);
    throw error;
  }
}

function valueIn(entries: readonly Entry[], metric: string): Evaluated {
  const found = entries.find(({ name }) => name === metric);
  const name = clipped(metric);
  if (found === undefined) {
    const others = entries.slice(0, 10).map((entry) => clipped(entry.name, 40));
    return without(
      `${name} is not in \`$METRICS\`, which holds ${others.length === 0 ? 'nothing' : others.join(', ')}`,
    );
  }
  if (!('value' in found)) return without(`${name} is no finite number in \`$METRICS\` (${found.kind})`);
  const text = JSON.stringify(entries.map((entry) => ['value' in entry ? entry.value : entry.kind, entry.name]).sort());
  return { value: found.value, text, problem: null };
}

const inOneLine = ({ problems }: ConfigurationError): string =>
  clipped(problems.map(({ next: _, ...problem }) => formatProblem(problem)).join('; '), 500);
