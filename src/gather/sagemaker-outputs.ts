import { randomUUID } from 'node:crypto';
import { lstat, mkdir, open, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, posix, relative, sep } from 'node:path';
import type { S3Client } from '@aws-sdk/client-s3';
import { listObjects, parseS3Uri, readObject, type S3Object, type S3Place, s3Uri } from '../platforms/s3.ts';
import type { Sagemaker } from '../platforms/sagemaker.ts';
import {
  bestTrainingJob,
  type PipelineExecutionStep,
  processingOutputs,
  trainingJob,
} from '../platforms/sagemaker-pipelines.ts';
import { ConfigurationError } from '../support/errors.ts';
import { formatBytes } from '../support/files.ts';
import type { Log } from '../support/log.ts';

/** Brings what a pipeline made to where training would have written it. */

/** No larger file is fetched. */
const largestOutput = 50 * 1024 ** 3;

export interface OutputsRequest {
  readonly sagemaker: Sagemaker;
  readonly s3: S3Client;
  /** Absolute. */
  readonly root: string;
  /** Path below the root → what is fetched to it. */
  readonly outputs: Readonly<Record<string, string>>;
  /** The steps of the execution; null where they could not be listed. */
  readonly steps: readonly PipelineExecutionStep[] | null;
  readonly log: Log;
}

/** Throws `ConfigurationError` for a path that leads out of the project, before anything is trained. */
export function checkOutputs(outputs: Readonly<Record<string, string>>): void {
  for (const [path, source] of Object.entries(outputs)) {
    const normal = posix.normalize(path);
    if (
      isAbsolute(path) ||
      /[\\\p{Cc}]/u.test(path) ||
      normal === '.' ||
      normal.startsWith('..') ||
      /(^|\/)\.git(\/|$)/i.test(normal) ||
      path.endsWith('/')
    )
      throw new ConfigurationError({
        message: `train.sagemaker.outputs: ${path.slice(0, 200)} is no path of a file below the project's folder`,
        next: 'name one such as build/model.tar.gz',
      });
    if (
      /^s3:/.test(source)
        ? (parseS3Uri(source)?.key ?? '') === ''
        : !/^[A-Za-z0-9][A-Za-z0-9-]{0,63}(\/[^/\s]+){0,8}$/.test(source)
    )
      throw new ConfigurationError({
        message: `train.sagemaker.outputs: ${path.slice(0, 200)}: found ${source.slice(0, 200)}`,
        next: 'write `s3://bucket/key`, `STEP`, `STEP/metrics`, `STEP/OUTPUT` or `STEP/OUTPUT/FILE`',
      });
  }
}

export async function fetchOutputs(request: OutputsRequest): Promise<void> {
  for (const [path, source] of Object.entries(request.outputs)) await fetchOutput(request, path, source);
}

async function fetchOutput(request: OutputsRequest, path: string, source: string): Promise<void> {
  const { root, log } = request;
  const found = await locate(request, source);
  if ('metrics' in found) {
    await replace(root, path, (file) => writeFile(file, `${JSON.stringify(found.metrics, null, 2)}\n`, { flag: 'wx' }));
    log.info(`${path}: the final metrics of ${source.split('/')[0]}`);
    return;
  }
  const object = await theOneFile(request.s3, found, source);
  if (object.bytes > largestOutput)
    throw new ConfigurationError({
      message: `${s3Uri(object)}: has ${formatBytes(object.bytes)}, and at most ${formatBytes(largestOutput)} are fetched`,
      next: 'let the pipeline write less',
    });
  await replace(root, path, (file) => download(request.s3, object, file));
  log.info(`${path}: ${s3Uri(object)} (${formatBytes(object.bytes)})`);
}

type Located = { readonly metrics: Readonly<Record<string, number>> } | (S3Place & { readonly exact: boolean });

/** Where the source of an output is. */
async function locate({ sagemaker, steps }: OutputsRequest, source: string): Promise<Located> {
  const written = parseS3Uri(source);
  if (written !== null) return { ...written, exact: true };
  const [name = '', output, ...file] = source.split('/');
  if (steps === null)
    throw new ConfigurationError({
      message: `${sagemaker.place}: ${source}: the steps of the execution could not be listed`,
      next: 'allow sagemaker:ListPipelineExecutionSteps, or name the output as `s3://bucket/key`',
    });
  const step = steps.find(({ StepName }) => StepName === name);
  if (step === undefined)
    throw new ConfigurationError({
      message: `${sagemaker.place}: ${source}: the execution had no step ${name}`,
      next: `name one of ${
        steps
          .map(({ StepName }) => StepName)
          .slice(0, 20)
          .join(', ') || 'its steps: it had none'
      }`,
    });
  const tuning = step.Metadata?.TuningJob?.Arn;
  const training = step.Metadata?.TrainingJob?.Arn;
  const processing = step.Metadata?.ProcessingJob?.Arn;
  if (
    (training !== undefined || tuning !== undefined) &&
    (output === undefined || (output === 'metrics' && file.length === 0))
  ) {
    const job = tuning === undefined ? training : await bestTrainingJob(sagemaker, tuning);
    if (job == null)
      throw new ConfigurationError({
        message: `${sagemaker.place}: the tuning step ${name} has no best training job: none of its jobs told the objective`,
        next: 'look at the execution in SageMaker Studio',
      });
    const { model, metrics } = await trainingJob(sagemaker, job);
    if (output === 'metrics') return { metrics };
    return { ...placeOf(model, `${sagemaker.place}: the training step ${name} made no model`), exact: true };
  }
  if (processing !== undefined && output !== undefined) {
    const outputs = await processingOutputs(sagemaker, processing);
    const place = placeOf(
      outputs.get(output) ?? null,
      `${sagemaker.place}: the processing step ${name} has no output ${output}; it has ${[...outputs.keys()].join(', ') || 'none'}`,
    );
    if (file.length === 0) return { ...place, exact: false };
    return { bucket: place.bucket, key: `${place.key.replace(/\/$/, '')}/${file.join('/')}`, exact: true };
  }
  throw new ConfigurationError({
    message: `${sagemaker.place}: ${source}: the step ${name} is ${training !== undefined ? 'a training step' : tuning !== undefined ? 'a tuning step' : processing !== undefined ? 'a processing step' : 'neither a training, nor a tuning, nor a processing step'}`,
    next: 'write `STEP` or `STEP/metrics` for a training or tuning step, `STEP/OUTPUT` for a processing step, else `s3://bucket/key`',
  });
}

function placeOf(uri: string | null, missing: string): S3Place {
  const place = uri === null ? null : parseS3Uri(uri);
  if (place === null)
    throw new ConfigurationError({ message: missing, next: 'look at the execution in SageMaker Studio' });
  return place;
}

/** The file that lies there, or the only one of a folder. */
async function theOneFile(
  s3: S3Client,
  place: S3Place & { readonly exact: boolean },
  source: string,
): Promise<S3Object> {
  const folder = place.key === '' || place.key.endsWith('/') ? place.key : `${place.key}/`;
  const listed = await listObjects(s3, { bucket: place.bucket, key: place.key });
  const exact = listed.find(({ key }) => key === place.key);
  if (exact !== undefined && !place.key.endsWith('/')) return exact;
  const below = place.exact ? [] : listed.filter(({ key }) => key.startsWith(folder) && !key.endsWith('/'));
  if (below.length === 1) return below[0] as S3Object;
  throw new ConfigurationError({
    message: `${s3Uri(place)}: ${below.length === 0 ? 'no such file' : `${below.length} files lie there`} (${source})`,
    next:
      below.length === 0
        ? 'check that the pipeline wrote it, and the address'
        : `name one: ${source}/${basename((below[0] as S3Object).key)}`,
  });
}

/** Fetches a file as it was listed, and verifies that all of it came. (What S3 keeps of its checksum is verified by the SDK.) */
async function download(s3: S3Client, object: S3Object, file: string): Promise<void> {
  const content = await readObject(s3, object, object.etag);
  if (content === null)
    throw new ConfigurationError({ message: `${s3Uri(object)}: is gone`, next: 'run the pipeline again' });
  const handle = await open(file, 'wx');
  let bytes = 0;
  try {
    for await (const chunk of content.chunks) {
      bytes += chunk.byteLength;
      if (bytes > object.bytes) break;
      await handle.appendFile(chunk);
    }
  } finally {
    await handle.close();
  }
  if (bytes !== object.bytes)
    throw new ConfigurationError({
      message: `${s3Uri(object)}: expected ${object.bytes} bytes, found ${bytes > object.bytes ? 'more' : bytes}`,
      next: 'check the network, then run it again',
    });
}

/** Writes beside and renames: never half a file, never through a link that leads out of the project. */
async function replace(root: string, path: string, write: (file: string) => Promise<void>): Promise<void> {
  const target = join(root, path);
  const refuse = (message: string, next: string): never => {
    throw new ConfigurationError({ file: path, message, next });
  };
  await makeInside(root, dirname(target), refuse);
  const found = await lstat(target).catch(() => null);
  if (found !== null && !found.isFile() && !found.isSymbolicLink()) refuse('is no regular file', 'move it away');
  const beside = join(dirname(target), `.${basename(target)}.${randomUUID()}`);
  try {
    await write(beside);
    await rename(beside, target);
  } finally {
    await rm(beside, { force: true }).catch(() => {});
  }
}

/** The folder is made where the part of it that is there lies inside the project. */
async function makeInside(
  root: string,
  folder: string,
  refuse: (message: string, next: string) => never,
): Promise<void> {
  let there = folder;
  let real = await realpath(there).catch(() => null);
  while (real === null && there !== dirname(there)) {
    there = dirname(there);
    real = await realpath(there).catch(() => null);
  }
  const inside = relative(await realpath(root), real ?? '/');
  if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside))
    refuse('leads out of the project, by a symbolic link', 'name a path inside it');
  await mkdir(folder, { recursive: true });
}
