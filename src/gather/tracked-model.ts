import { createHash } from 'node:crypto';
import { lstat, mkdir, open, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { LoggedModel, Tracking } from '../facts/tracking.ts';
import { absent, type Fact, type Fingerprint, failedBy, gathered } from '../facts.ts';
import { mlflowCalls, mlflowServer } from '../platforms/mlflow.ts';
import { type ArtifactFile, type MlflowArtifacts, mlflowArtifacts } from '../platforms/mlflow-artifacts.ts';
import { getRun, locationOfModel } from '../platforms/mlflow-runs.ts';
import { ConfigurationError } from '../support/errors.ts';
import { fingerprintDigest, formatBytes } from '../support/files.ts';
import { openHttp, type Send } from '../support/http.ts';
import { clipped } from '../support/text.ts';
import { mlflowRetries } from './tracking.ts';
import type { CommandContext } from './training.ts';

/** The model that training logged, where it writes none to a file: it is fetched, and is the artifact of this run. */

export interface TrackedModelRequest extends Pick<CommandContext, 'root' | 'environment' | 'log' | 'signal'> {
  readonly uri: string;
  readonly tracking: Tracking;
  readonly send?: Send;
  /** Other bounds for tests. */
  readonly bounds?: Partial<Bounds>;
}

interface Bounds {
  readonly bytes: number;
  readonly files: number;
}

/** Below the project's folder. The name is part of the digest, and of what registries store: it never changes. */
export const trackedModelFolder = 'mlflow-model';

const usualBounds: Bounds = { bytes: 50 * 1024 ** 3, files: 10_000 };

/** First line of the .gitignore by which a folder that was fetched is known. */
const mark = '# Fetched by ml-test-score from the tracking server; made anew by each run.';

/** `absent` where the run logged no model, or several; `failed` where the one cannot be fetched. */
export async function gatherTrackedModel(request: TrackedModelRequest): Promise<Fact<Fingerprint>> {
  const { tracking, log } = request;
  const { id, models } = tracking.run;
  const [model, ...others] = models;
  if (model === undefined) return absent(`no \`artifacts\` is configured, and the run ${id} logged no model`);
  if (others.length > 0)
    return absent(
      `no \`artifacts\` is configured, and the run ${id} logged several models (${models.map(({ name }) => clipped(name, 60)).join(', ')}): let training save the one that counts to a file, and name it below \`artifacts\``,
    );
  try {
    const found = await fetchModel(request, model);
    const bytes = found.files.reduce((sum, file) => sum + file.bytes, 0);
    log.info(
      `MLflow: ${trackedModelFolder}: the model ${clipped(model.name, 100)} of the run ${id} (${found.files.length} files, ${formatBytes(bytes)})`,
    );
    return gathered(found);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    log.warning(`MLflow: the model ${clipped(model.name, 100)} of the run ${id} was not fetched: ${error.message}`);
    return failedBy(error);
  }
}

async function fetchModel(request: TrackedModelRequest, model: LoggedModel): Promise<Fingerprint> {
  const { root, uri, environment, log, signal } = request;
  const server = mlflowServer(uri, environment);
  const send = request.send ?? openHttp({ retries: mlflowRetries, onWait: (message) => log.info(message) });
  const location = await locationOf(request, mlflowCalls(server, send), model);
  const place = `${server.place}: ${model.uri}`;
  const store = mlflowArtifacts(server, send, location);
  const listed = await filesOf(store, place, { ...usualBounds, ...request.bounds });
  const folder = join(root, trackedModelFolder);
  await makeFolder(folder);
  const files: Fingerprint['files'][number][] = [];
  for (const [path, bytes] of [...listed].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (signal?.aborted) throw new ConfigurationError({ message: 'the run was cancelled', next: 'run it again' });
    const content = await store.download(path);
    if (content === null) throw changed(place, path, 'it is not there any more');
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    const sha256 = await written(content, target, bytes, (found) =>
      changed(place, path, `expected ${bytes} bytes, found ${found > bytes ? 'more' : found}`),
    );
    files.push({ path: `${trackedModelFolder}/${path}`, bytes, sha256 });
  }
  return { files, sha256: fingerprintDigest(files) };
}

/** Of MLflow 3 the model's own place, of MLflow 2 a folder of the run. */
async function locationOf(
  { tracking }: TrackedModelRequest,
  call: ReturnType<typeof mlflowCalls>,
  { id, uri }: LoggedModel,
): Promise<string> {
  const gone = new ConfigurationError({
    message: `the server has no ${clipped(uri, 200)} any more`,
    next: 'let nothing delete it, and train again',
  });
  if (id !== null) {
    const location = await locationOfModel(call, id);
    if (location === null) throw gone;
    return location;
  }
  const run = await getRun(call, tracking.run.id);
  const path = uri.slice(`runs:/${tracking.run.id}/`.length);
  if (run === null || path.split('/').some((part) => !isName(part))) throw gone;
  return `${run.artifactUri.replace(/\/+$/, '')}/${path}`;
}

/** Path → bytes of all files, within bounds. What a server lists is hostile: a name is one part of a path. */
async function filesOf(store: MlflowArtifacts, place: string, bounds: Bounds): Promise<ReadonlyMap<string, number>> {
  const files = new Map<string, number>();
  const folders = [''];
  let [seen, total] = [0, 0];
  const refuse = (message: string): never => {
    throw new ConfigurationError({
      message: `${place} ${message}`,
      next: 'let training save the model to a file, and name it below `artifacts`',
    });
  };
  const take = (folder: string, { name, folder: isFolder, bytes }: ArtifactFile): void => {
    seen += 1;
    if (seen > bounds.files) refuse(`has more than ${bounds.files} files and folders`);
    if (!isName(name)) refuse(`has a file of the name ${JSON.stringify(clipped(name, 100))}, which is not fetched`);
    const path = folder === '' ? name : `${folder}/${name}`;
    if (isFolder) {
      folders.push(path);
      return;
    }
    if (path === '.gitignore') refuse('has a .gitignore, which is not fetched');
    const size = bytes ?? 0;
    if (!Number.isSafeInteger(size) || size < 0) refuse(`tells no size of ${clipped(path, 200)}`);
    total += size;
    if (total > bounds.bytes) refuse(`has more than ${formatBytes(bounds.bytes)}`);
    files.set(path, size);
  };
  for (let next = folders.pop(); next !== undefined; next = folders.pop())
    for (const file of await store.list(next)) take(next, file);
  if (files.size === 0) refuse('holds no file');
  return files;
}

const isName = (name: string): boolean =>
  name !== '' && name !== '.' && name !== '..' && name.length <= 255 && !/[/\\\p{Cc}]/u.test(name);

/** Anew. A folder that somebody else made is left alone. */
async function makeFolder(folder: string): Promise<void> {
  const found = await lstat(folder).catch(() => null);
  if (found !== null) {
    const ignored = found.isDirectory() ? await readFile(join(folder, '.gitignore'), 'utf8').catch(() => '') : '';
    if (!ignored.startsWith(mark))
      throw new ConfigurationError({
        file: trackedModelFolder,
        message: 'is there already, and the model that training logged would be fetched to it',
        next: 'name it below `artifacts` where it is the model, else move it away',
      });
    await rm(folder, { recursive: true, force: true });
  }
  await mkdir(folder);
  await writeFile(join(folder, '.gitignore'), `${mark}\n*\n`);
}

/** SHA-256 of what came. */
async function written(
  content: AsyncIterable<Uint8Array>,
  target: string,
  bytes: number,
  differs: (found: number) => ConfigurationError,
): Promise<string> {
  const hash = createHash('sha256');
  let found = 0;
  const handle = await open(target, 'wx');
  try {
    for await (const chunk of content) {
      found += chunk.byteLength;
      if (found > bytes) break;
      hash.update(chunk);
      await handle.appendFile(chunk);
    }
  } finally {
    await handle.close();
  }
  if (found !== bytes) throw differs(found);
  return hash.digest('hex');
}

const changed = (place: string, path: string, what: string): ConfigurationError =>
  new ConfigurationError({
    message: `${place}: ${clipped(path, 200)}: ${what}`,
    next: 'let nothing write the model after training has ended, and check the network',
  });
