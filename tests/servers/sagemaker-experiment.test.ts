import {
  DescribeTrialCommand,
  DescribeTrialComponentCommand,
  ListTrialComponentsCommand,
} from '@aws-sdk/client-sagemaker';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { judge } from '../../src/judgement.ts';
import { openSagemaker } from '../../src/platforms/sagemaker.ts';
import { trialOf, writeExperiment } from '../../src/sagemaker-experiment.ts';
import type { Log } from '../../src/support/log.ts';
import { factsWith } from '../support/facts.ts';
import { type Moto, startMoto } from './support/moto.ts';

let moto: Moto;
beforeAll(async () => {
  moto = await startMoto();
});
afterAll(() => moto?.stop());

const judgementWith = (sagemaker: object | undefined) =>
  judge(factsWith({ configuration: sagemaker === undefined ? {} : { sagemaker } }));

async function written(sagemaker: object | undefined, environment: Record<string, string>): Promise<string[]> {
  const lines: string[] = [];
  const log = {
    info: (message: string) => lines.push(message),
    warning: (message: string) => lines.push(`warning ${message}`),
  } as unknown as Log;
  await writeExperiment(judgementWith(sagemaker), environment, log);
  return lines;
}

test('a run is a trial with its score, decision and metrics, however often it is written', async () => {
  for (let time = 0; time < 2; time += 1)
    expect(await written({ experiment: 'penguins-ci' }, moto.environment)).toEqual([
      'sagemaker eu-west-1: this run is the trial penguins-100-1 of the experiment penguins-ci',
    ]);
  const { client } = openSagemaker(moto.settings);
  const trial = await client.send(new DescribeTrialCommand({ TrialName: 'penguins-100-1' }));
  expect(trial.ExperimentName).toBe('penguins-ci');
  const all = await client.send(new ListTrialComponentsCommand({ TrialName: 'penguins-100-1' }));
  expect(all.TrialComponentSummaries?.map(({ TrialComponentName }) => TrialComponentName)).toEqual([
    'penguins-100-1-training',
  ]);
  const component = await client.send(
    new DescribeTrialComponentCommand({ TrialComponentName: 'penguins-100-1-training' }),
  );
  const judgement = judgementWith({ experiment: 'penguins-ci' });
  expect(component.Parameters).toMatchObject({
    'metrics.accuracy': { NumberValue: 0.95 },
    'ml-test-score.score': { NumberValue: judgement.score.total },
    'ml-test-score.decision': { StringValue: judgement.decision.outcome },
    'ml-test-score.commit': { StringValue: 'a'.repeat(40) },
  });
  expect(component.OutputArtifacts?.report?.Value).toBe('https://github.com/ana/penguins/actions/runs/100');
});

test('trouble is a warning, and nothing is written where none is asked for', async () => {
  expect(await written(undefined, {})).toEqual([]);
  expect(await written({ experiment: 'penguins-ci' }, {})).toEqual([
    expect.stringMatching(/^warning SageMaker: the run is missing, .*penguins-ci: sagemaker: no region is named/),
  ]);
  const [line] = await written(
    { experiment: 'penguins-ci' },
    { ...moto.environment, AWS_ENDPOINT_URL: 'http://127.0.0.1:9', AWS_MAX_ATTEMPTS: '1' },
  );
  expect(line).toMatch(/^warning .*nothing listens there/);
});

test('names and values keep to what SageMaker takes', () => {
  const facts = factsWith();
  const run = { ...facts.run, model: 'm'.repeat(100), id: `local-${'1'.repeat(40)}` };
  const values = Array.from({ length: 400 }, (_, index) => ({
    name: `m${index}`,
    value: index,
    direction: null,
    file: 'metrics.json',
  }));
  const metrics = {
    state: 'gathered',
    value: { values, others: [], files: [], parameters: { lr: 'x\n'.repeat(5000) } },
  } as const;
  const { trial, component } = trialOf(judge({ ...facts, run, metrics }), 'penguins');
  for (const name of [trial, component.TrialComponentName, component.DisplayName])
    expect(name).toMatch(/^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}$/);
  expect(trial.endsWith('-1')).toBe(true);
  expect(component.TrialComponentName).not.toBe(trial);
  expect(Object.keys(component.Parameters ?? {})).toHaveLength(300);
  const few = trialOf(
    judge({ ...facts, metrics: { ...metrics, value: { ...metrics.value, values: [] } } }),
    'penguins',
  );
  expect(few.component.Parameters?.lr?.StringValue).toHaveLength(2500);
  expect(few.component.Parameters?.lr?.StringValue).not.toContain('\n');
});
