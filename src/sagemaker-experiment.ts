import type { Environment } from './inputs.ts';
import type { Judgement } from './judgement.ts';
import type { TrialRequest } from './platforms/sagemaker-experiments.ts';
import { messageOf } from './support/errors.ts';
import type { Log } from './support/log.ts';
import { plainLine } from './support/text.ts';

/** Each run becomes a trial of the SageMaker experiment that the configuration names. The verdict stands: trouble is a warning. */
export async function writeExperiment(judgement: Judgement, environment: Environment, log: Log): Promise<void> {
  const { configuration, run } = judgement.facts;
  const experiment = configuration.sagemaker?.experiment;
  if (experiment === undefined || run.scope === 'monitoring') return;
  const request = trialOf(judgement, experiment);
  try {
    const [{ awsSettings }, { openSagemaker }, { writeTrial }] = await Promise.all([
      import('./platforms/aws.ts'),
      import('./platforms/sagemaker.ts'),
      import('./platforms/sagemaker-experiments.ts'),
    ]);
    const sagemaker = openSagemaker(awsSettings(configuration.sagemaker?.region, environment));
    await writeTrial(sagemaker, request);
    log.info(`${sagemaker.place}: this run is the trial ${request.trial} of the experiment ${experiment}`);
  } catch (error) {
    log.warning(`SageMaker: the run is missing, or not whole, in the experiment ${experiment}: ${messageOf(error)}`);
  }
}

/** What SageMaker takes of each (API reference, CreateTrialComponent). */
const most = { parameters: 300, name: 320, text: 2500, artifacts: 30, artifactName: 128 };

/** Metrics are written as parameters: those that SageMaker calls metrics come from its own jobs alone, or through a service of their own. */
export function trialOf({ facts, score, decision }: Judgement, experiment: string): TrialRequest {
  const { run, metrics, training, artifacts } = facts;
  const trial = nameOf(`${run.model}-${run.id}-${run.attempt}`);
  const measured = metrics.state === 'gathered' ? metrics.value : null;
  const trained = training.state === 'gathered' ? training.value : null;
  const numbers: Record<string, number> = {
    'ml-test-score.score': score.total,
    ...Object.fromEntries(Object.entries(score.sections).map(([id, points]) => [`ml-test-score.${id}-score`, points])),
    ...(trained === null ? {} : { 'ml-test-score.training-seconds': trained.seconds }),
    ...Object.fromEntries((measured?.values ?? []).map(({ name, value }) => [`metrics.${name}`, value])),
  };
  const texts: Record<string, string> = {
    'ml-test-score.decision': decision.outcome,
    ...(run.commit === null ? {} : { 'ml-test-score.commit': run.commit }),
    ...(artifacts.state === 'gathered' ? { 'ml-test-score.digest': artifacts.value.sha256 } : {}),
    ...(measured?.parameters ?? {}),
  };
  const values = [
    ...Object.entries(numbers).map(([name, NumberValue]) => [name, { NumberValue }] as const),
    ...Object.entries(texts).map(([name, text]) => [name, { StringValue: plainLine(text, most.text) }] as const),
  ];
  const files = artifacts.state === 'gathered' ? artifacts.value.files.slice(0, most.artifacts - 1) : [];
  return {
    experiment,
    trial,
    component: {
      TrialComponentName: nameOf(`${trial}-training`),
      DisplayName: nameOf(`${run.model}-${(run.commit ?? 'no-commit').slice(0, 12)}`),
      Status: { PrimaryStatus: trained === null || trained.outcome === 'succeeded' ? 'Completed' : 'Failed' },
      StartTime: new Date(run.startedAt),
      Parameters: Object.fromEntries(
        values.slice(0, most.parameters).map(([name, value]) => [plainLine(name, most.name), value]),
      ),
      OutputArtifacts: Object.fromEntries([
        ...(run.url === null ? [] : [['report', { MediaType: 'text/html', Value: run.url }] as const]),
        ...files.map(
          ({ path, sha256 }) => [plainLine(path, most.artifactName), { Value: `sha256:${sha256}` }] as const,
        ),
      ]),
    },
  };
}

/** Letters, digits and single hyphens inside, at most 120. The end tells runs apart, so it is the beginning that is cut. */
const nameOf = (text: string): string =>
  text
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(-120)
    .replace(/^-+|-+$/g, '');
