import type { SavedFacts } from '../facts.ts';
import { modelName } from '../history/record.ts';
import { ConfigurationError, refuse } from '../support/errors.ts';
import { formatBytes, megabyte } from '../support/files.ts';
import type { Log } from '../support/log.ts';
import {
  type Archive,
  type ArtifactSource,
  artifactProblem,
  type ListedArtifact,
  listArtifacts,
  readEntry,
  withArtifact,
} from './artifact-archive.ts';
import { largestFacts, parseFacts } from './saved-facts.ts';
import { withFolder } from './scratch-folder.ts';

/** Fetches what runs left on GitHub: a request for each hundred artifacts of the run, and one for each model. */

export interface RunArtifactsRequest extends ArtifactSource {
  readonly runId: number | string;
  /** Artifacts of later attempts are not looked at. */
  readonly attempt?: number | undefined;
  /** An absolute folder for archives, each of which is removed when it has been read. */
  readonly scratch: string;
  readonly log?: Pick<Log, 'warning'>;
}

export interface SavedFactsRequest extends RunArtifactsRequest {
  /** The largest archive that is downloaded, in bytes; more where the run left the bundle that is promoted. */
  readonly largestArchive?: number;
}

export interface RunArtifact {
  readonly artifact: ListedArtifact;
  readonly model: string;
  readonly attempt: number;
}

/** What one artifact says of its model, or why it says nothing. */
export type SavedArtifact =
  | { readonly name: string; readonly model: string; readonly attempt: number; readonly facts: SavedFacts }
  | { readonly name: string; readonly model: string; readonly attempt: number; readonly problem: string };

const mostPages = 10;
/** As many as a matrix has jobs, and some. */
const mostModels = 300;
const atOnce = 4;
/** Report and predictions. */
const usualArchive = 500 * megabyte;
/** Of the facts of all models of a run. */
const largestTotal = 100 * megabyte;
const factsFile = 'facts.json';

/**
 * The artifacts of a run that hold a model's report, the newest attempt of each model, by model. Throws `ConfigurationError` where the run cannot be read: what is
 * missing then, and what to do.
 */
export async function listRunArtifacts(request: RunArtifactsRequest): Promise<RunArtifact[]> {
  const { runId, attempt: last = Number.POSITIVE_INFINITY } = request;
  const found = new Map<string, RunArtifact>();
  try {
    for (const artifact of await listArtifacts(request, Number(runId), { pages: mostPages })) {
      const [, name, digits] = /^ml-test-score-(.+)-([1-9]\d{0,5})$/.exec(artifact.name) ?? [];
      const model = modelName.safeParse(name).data;
      const attempt = Number(digits);
      if (model === undefined || attempt > last) continue;
      const other = found.get(model);
      if (
        other === undefined ||
        attempt > other.attempt ||
        (attempt === other.attempt && artifact.id > other.artifact.id)
      )
        found.set(model, { artifact, model, attempt });
    }
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    const message = `the artifacts of the run ${runId} cannot be listed: ${artifactProblem(error)}`;
    const next = error.problems[0]?.next ?? 'check the permissions of the job, then run it again';
    throw new ConfigurationError({ message, next }, { cause: error });
  }
  if (found.size > mostModels)
    throw new ConfigurationError({
      message: `the run ${runId} left the reports of ${found.size} models; at most ${mostModels} are read`,
      next: 'score them in several workflows',
    });
  return [...found.values()].sort((a, b) => (a.model < b.model ? -1 : 1));
}

/** Downloads one of them, for as long as `use` takes. Throws `ConfigurationError` with the reason alone. */
export const withRunArtifact = <T>(
  request: RunArtifactsRequest,
  { artifact }: RunArtifact,
  largestArchive: number,
  use: (archive: Archive) => Promise<T>,
): Promise<T> =>
  withFolder({ scratch: request.scratch, log: request.log ?? { warning: () => {} } }, 'artifact', (folder) =>
    withArtifact(request, artifact, { folder, most: largestArchive }, use),
  );

/** What an artifact must say of itself. */
interface Identity {
  readonly model: string;
  readonly attempt: number;
  readonly runId: number | string;
}

/** The facts in an opened archive of a run. They must name that very model, run and attempt. Throws `ConfigurationError`. */
export const factsIn = async (archive: Archive, identity: Identity): Promise<SavedFacts> =>
  factsOf(await readEntry(archive, factsFile, largestFacts), identity);

async function factsOf(bytes: Buffer, { model, attempt, runId }: Identity): Promise<SavedFacts> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse(factsFile, 'is not UTF-8 text', 'let the run that trains upload the facts.json that it wrote');
  }
  const facts = await parseFacts(text, factsFile);
  const claims = [
    ['run.model', facts.run.model, model],
    ['run.id', facts.run.id, String(runId)],
    ['run.attempt', facts.run.attempt, attempt],
  ] as const;
  for (const [path, found, expected] of claims)
    if (found !== expected)
      refuse(
        factsFile,
        `${path}: expected ${expected}, as the artifact's own, found ${found}`,
        'let each run upload the facts that it gathered itself',
      );
  return facts;
}

/** What each artifact of a run says: one that cannot be read is a problem in words. Throws `ConfigurationError` where the run itself cannot be read. */
export async function fetchSavedFacts(request: SavedFactsRequest): Promise<SavedArtifact[]> {
  const listed = await listRunArtifacts(request);
  const largest = request.largestArchive ?? usualArchive;
  const budget = { left: largestTotal };
  const answers: SavedArtifact[] = [];
  let next = 0;
  async function readNext(): Promise<void> {
    for (let index = next++; index < listed.length; index = next++)
      answers[index] = await readOne(request, listed[index] as RunArtifact, largest, budget);
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, listed.length) }, readNext));
  return answers;
}

async function readOne(
  request: RunArtifactsRequest,
  one: RunArtifact,
  largest: number,
  budget: { left: number },
): Promise<SavedArtifact> {
  const { model, attempt, artifact } = one;
  const about = { name: artifact.name, model, attempt };
  try {
    const bytes = await withRunArtifact(request, one, largest, (archive) =>
      readEntry(archive, factsFile, largestFacts),
    );
    budget.left -= bytes.length;
    if (budget.left < 0)
      throw new ConfigurationError({
        message: `the facts of all models of the run are larger than ${formatBytes(largestTotal)}`,
      });
    return { ...about, facts: await factsOf(bytes, { model, attempt, runId: request.runId }) };
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return { ...about, problem: artifactProblem(error) };
  }
}
