import {
  AssociateTrialComponentCommand,
  CreateExperimentCommand,
  CreateTrialCommand,
  CreateTrialComponentCommand,
  type CreateTrialComponentRequest,
} from '@aws-sdk/client-sagemaker';
import { isTaken, told } from './aws.ts';
import { type Sagemaker, sagemakerWords } from './sagemaker.ts';

/** Experiments of Amazon SageMaker. */

export interface TrialRequest {
  readonly experiment: string;
  readonly trial: string;
  readonly component: CreateTrialComponentRequest;
}

/** Makes the trial with its one component, and the experiment where it is missing. What is there already is left. */
export async function writeTrial(sagemaker: Sagemaker, { experiment, trial, component }: TrialRequest): Promise<void> {
  const { client } = sagemaker;
  const made = async (answer: Promise<unknown>, action: string, subject: string): Promise<void> => {
    const left = answer.catch((error: unknown) => {
      if (!isTaken(error)) throw error;
    });
    await told(left, sagemakerWords(sagemaker, action, subject));
  };
  const { TrialComponentName } = component;
  await made(
    client.send(new CreateExperimentCommand({ ExperimentName: experiment })),
    'CreateExperiment',
    `experiment ${experiment}`,
  );
  await made(
    client.send(new CreateTrialCommand({ ExperimentName: experiment, TrialName: trial })),
    'CreateTrial',
    `trial ${trial}`,
  );
  await made(
    client.send(new CreateTrialComponentCommand(component)),
    'CreateTrialComponent',
    `trial component ${TrialComponentName}`,
  );
  await made(
    client.send(new AssociateTrialComponentCommand({ TrialName: trial, TrialComponentName })),
    'AssociateTrialComponent',
    `trial ${trial}`,
  );
}
