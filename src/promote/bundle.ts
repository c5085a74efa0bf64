import { lstat, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Facts, whyMissing } from '../facts.ts';
import type { Score } from '../score/score.ts';
import { recordedMetrics } from '../statistics/recorded-metrics.ts';
import { ConfigurationError } from '../support/errors.ts';
import { inside } from '../support/files.ts';
import { checkModel } from './grammar.ts';
import { describeLineage, type MergedPullRequest } from './lineage.ts';
import { copyVerified } from './manifest.ts';
import { formatModelCard } from './model-card.ts';
import type { Bundle } from './registry.ts';

export interface BundleInput {
  readonly facts: Facts;
  readonly score: Score;
  /** report.json, as it was written. */
  readonly report: unknown;
  /** The text of facts.json. */
  readonly factsJson: string;
  /** The folder that the paths of the artifacts are relative to. */
  readonly root: string;
  /** Where the bundle goes; an older bundle there is replaced, anything else is refused. */
  readonly directory: string;
  /** The pull request that brought the commit, where the run is not of a pull request itself. */
  readonly pullRequest?: MergedPullRequest | null;
}

/** Collects what promotion moves: the artifacts (regular files, with the digests that were gathered), report, facts, lineage and model card. */
export async function createBundle(input: BundleInput): Promise<Bundle> {
  const { facts, score, root, directory } = input;
  const { run } = facts;
  const model = checkModel(run.model);
  if (run.commit === null)
    throw new ConfigurationError({ message: 'there is no commit that a version could name', next: 'commit first' });
  if (facts.artifacts.state !== 'gathered')
    throw new ConfigurationError({
      message: `there is no model to promote: ${whyMissing(facts.artifacts)}`,
      next: 'name the files of the model below `artifacts`',
    });
  const artifacts = facts.artifacts.value;
  const pullRequest = input.pullRequest ?? run.pullRequest;
  const lineage = describeLineage(
    facts,
    run.commit,
    artifacts,
    pullRequest === null ? null : { number: pullRequest.number, title: pullRequest.title, author: pullRequest.author },
  );

  await refuseOther(directory);
  const partial = `${directory}.partial`;
  await rm(partial, { recursive: true, force: true });
  await mkdir(join(partial, 'artifacts'), { recursive: true });
  for (const file of artifacts.files) {
    const path = inside(root, file.path);
    await copyVerified(join(root, path), join(partial, 'artifacts', path), file).catch((error: unknown) => {
      throw error instanceof ConfigurationError ? changed(path, error) : error;
    });
  }
  const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
  await writeFile(join(partial, 'report.json'), json(input.report));
  await writeFile(join(partial, 'facts.json'), input.factsJson);
  await writeFile(join(partial, 'lineage.json'), json(lineage));
  await writeFile(join(partial, 'model-card.md'), formatModelCard({ facts, lineage, score }));
  await rm(directory, { recursive: true, force: true });
  await rename(partial, directory);

  return {
    model,
    commit: run.commit,
    digest: artifacts.sha256,
    artifacts,
    directory,
    score: score.total,
    metrics: recordedMetrics(facts),
    run: run.url,
    tracking: trackingOf(facts),
  };
}

function trackingOf({ tracking }: Facts): (Bundle['tracking'] & {}) | null {
  if (tracking.state !== 'gathered') return null;
  const { server, run } = tracking.value;
  return { server, runId: run.id, models: run.models };
}

const changed = (file: string, cause: ConfigurationError): ConfigurationError =>
  new ConfigurationError(
    {
      file,
      message: 'is not the file any more that was gathered after training',
      next: 'make sure that nothing writes it after training has ended',
    },
    { cause },
  );

/** Only a bundle, or nothing, is replaced. */
async function refuseOther(directory: string): Promise<void> {
  const found = await lstat(directory).catch(() => null);
  if (found === null) return;
  const content = found.isDirectory() ? await readdir(directory) : null;
  if (content !== null && (content.length === 0 || content.includes('lineage.json'))) return;
  throw new ConfigurationError({
    file: directory,
    message: 'the bundle would replace it, and it is no bundle',
    next: 'move it away',
  });
}
