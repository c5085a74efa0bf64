import {
  DescribeHyperParameterTuningJobCommand,
  DescribePipelineCommand,
  DescribePipelineExecutionCommand,
  DescribeProcessingJobCommand,
  DescribeTrainingJobCommand,
  ListPipelineExecutionStepsCommand,
  type PipelineExecutionStep,
  StartPipelineExecutionCommand,
  StopPipelineExecutionCommand,
} from '@aws-sdk/client-sagemaker';
import { told } from './aws.ts';
import { type Sagemaker, sagemakerWords } from './sagemaker.ts';

/** Pipelines of Amazon SageMaker and the jobs of their steps. */

export type { PipelineExecutionStep } from '@aws-sdk/client-sagemaker';

/** The definition of a pipeline: JSON, hostile. */
export async function pipelineDefinition(sagemaker: Sagemaker, pipeline: string): Promise<string> {
  const answer = await told(
    sagemaker.client.send(new DescribePipelineCommand({ PipelineName: pipeline })),
    sagemakerWords(sagemaker, 'DescribePipeline', `pipeline ${pipeline}`),
  );
  return answer.PipelineDefinition ?? '';
}

export interface ExecutionRequest {
  readonly pipeline: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly description: string;
  /** With the same token nothing is started a second time. */
  readonly token: string;
}

/** Starts an execution; its ARN. */
export async function startExecution(sagemaker: Sagemaker, request: ExecutionRequest): Promise<string> {
  const answer = await told(
    sagemaker.client.send(
      new StartPipelineExecutionCommand({
        PipelineName: request.pipeline,
        PipelineParameters: Object.entries(request.parameters).map(([Name, Value]) => ({ Name, Value })),
        PipelineExecutionDescription: request.description,
        ClientRequestToken: request.token,
      }),
    ),
    sagemakerWords(sagemaker, 'StartPipelineExecution', `pipeline ${request.pipeline}`),
  );
  if (answer.PipelineExecutionArn === undefined) throw new Error('the execution that was started has no ARN');
  return answer.PipelineExecutionArn;
}

export interface ExecutionState {
  /** `Executing`, `Stopping`, `Stopped`, `Failed`, `Succeeded`. */
  readonly status: string;
  readonly reason: string | null;
}

export async function executionState(sagemaker: Sagemaker, arn: string): Promise<ExecutionState> {
  const answer = await told(
    sagemaker.client.send(new DescribePipelineExecutionCommand({ PipelineExecutionArn: arn })),
    sagemakerWords(sagemaker, 'DescribePipelineExecution', nameOfArn(arn)),
  );
  return { status: answer.PipelineExecutionStatus ?? '', reason: answer.FailureReason || null };
}

/** In the order in which they began; a pipeline has at most some hundred. */
export async function executionSteps(sagemaker: Sagemaker, arn: string): Promise<readonly PipelineExecutionStep[]> {
  const steps: PipelineExecutionStep[] = [];
  let token: string | undefined;
  do {
    const answer = await told(
      sagemaker.client.send(
        new ListPipelineExecutionStepsCommand({
          PipelineExecutionArn: arn,
          SortOrder: 'Ascending',
          MaxResults: 100,
          ...(token === undefined ? {} : { NextToken: token }),
        }),
      ),
      sagemakerWords(sagemaker, 'ListPipelineExecutionSteps', nameOfArn(arn)),
    );
    steps.push(...(answer.PipelineExecutionSteps ?? []));
    token = answer.NextToken;
  } while (token !== undefined && steps.length < 1000);
  return steps;
}

export async function stopExecution(sagemaker: Sagemaker, arn: string, token: string): Promise<void> {
  await told(
    sagemaker.client.send(new StopPipelineExecutionCommand({ PipelineExecutionArn: arn, ClientRequestToken: token })),
    sagemakerWords(sagemaker, 'StopPipelineExecution', nameOfArn(arn)),
  );
}

export interface TrainedJob {
  /** `s3://…/model.tar.gz`; null where the job made none. */
  readonly model: string | null;
  readonly metrics: Readonly<Record<string, number>>;
}

export async function trainingJob(sagemaker: Sagemaker, arn: string): Promise<TrainedJob> {
  const TrainingJobName = nameOfArn(arn);
  const answer = await told(
    sagemaker.client.send(new DescribeTrainingJobCommand({ TrainingJobName })),
    sagemakerWords(sagemaker, 'DescribeTrainingJob', `training job ${TrainingJobName}`),
  );
  const metrics = (answer.FinalMetricDataList ?? []).flatMap(({ MetricName, Value }): [string, number][] =>
    MetricName === undefined || typeof Value !== 'number' ? [] : [[MetricName, Value]],
  );
  return { model: answer.ModelArtifacts?.S3ModelArtifacts ?? null, metrics: Object.fromEntries(metrics) };
}

/** The ARN of the best training job of a tuning job; null where none succeeded. */
export async function bestTrainingJob(sagemaker: Sagemaker, arn: string): Promise<string | null> {
  const HyperParameterTuningJobName = nameOfArn(arn);
  const answer = await told(
    sagemaker.client.send(new DescribeHyperParameterTuningJobCommand({ HyperParameterTuningJobName })),
    sagemakerWords(sagemaker, 'DescribeHyperParameterTuningJob', `tuning job ${HyperParameterTuningJobName}`),
  );
  return answer.BestTrainingJob?.TrainingJobArn ?? null;
}

/** Where a processing job wrote each of its outputs. */
export async function processingOutputs(sagemaker: Sagemaker, arn: string): Promise<ReadonlyMap<string, string>> {
  const ProcessingJobName = nameOfArn(arn);
  const answer = await told(
    sagemaker.client.send(new DescribeProcessingJobCommand({ ProcessingJobName })),
    sagemakerWords(sagemaker, 'DescribeProcessingJob', `processing job ${ProcessingJobName}`),
  );
  return new Map(
    (answer.ProcessingOutputConfig?.Outputs ?? []).flatMap(({ OutputName, S3Output }): [string, string][] =>
      OutputName === undefined || S3Output?.S3Uri === undefined ? [] : [[OutputName, S3Output.S3Uri]],
    ),
  );
}

const nameOfArn = (arn: string): string => arn.split('/').at(-1) ?? arn;
