import {
  CreateModelPackageCommand,
  CreateModelPackageGroupCommand,
  type CreateModelPackageInput,
  DescribeModelPackageGroupCommand,
  ListModelPackagesCommand,
  type ModelApprovalStatus,
  type ModelPackageSummary,
  SageMakerClient,
  UpdateModelPackageCommand,
} from '@aws-sdk/client-sagemaker';
import { type AwsSettings, type AwsWords, clientOptions, isMissing, isTaken, said, told } from './aws.ts';
import { guarded } from './aws-guard.ts';

/** Model packages of Amazon SageMaker. */

export interface Sagemaker {
  readonly client: SageMakerClient;
  /** For people: `sagemaker eu-west-1`. */
  readonly place: string;
}

export const openSagemaker = (settings: AwsSettings): Sagemaker => ({
  client: guarded(new SageMakerClient(clientOptions(settings, settings.endpoints.sagemaker)), settings.onWait),
  place: `sagemaker ${settings.region}`,
});

/** Words for an action on something that has a name: `penguins v1.4.0`. */
export const sagemakerWords = ({ place }: Sagemaker, action: string, subject: string): AwsWords => ({
  place: `${place}: ${subject}`,
  action: `sagemaker:${action}`,
});

/** The packages of a group, newest first, page by page; none where there is no such group. */
export async function* modelPackages(
  sagemaker: Sagemaker,
  group: string,
  status?: ModelApprovalStatus,
): AsyncGenerator<ModelPackageSummary> {
  const words = sagemakerWords(sagemaker, 'ListModelPackages', group);
  let token: string | undefined;
  do {
    const answer = await told(
      sagemaker.client
        .send(
          new ListModelPackagesCommand({
            ModelPackageGroupName: group,
            SortBy: 'CreationTime',
            SortOrder: 'Descending',
            MaxResults: 100,
            ...(status === undefined ? {} : { ModelApprovalStatus: status }),
            ...(token === undefined ? {} : { NextToken: token }),
          }),
        )
        .catch((error: unknown) => {
          if (isMissing(error)) return null;
          throw error;
        }),
      words,
    );
    if (answer === null) return;
    yield* [...said(answer.ModelPackageSummaryList, words)];
    token = answer.NextToken;
  } while (token !== undefined);
}

/** Makes the group where it is missing. */
export async function ensureGroup(sagemaker: Sagemaker, group: string, description: string): Promise<void> {
  const words = (action: string): AwsWords => sagemakerWords(sagemaker, action, `model package group ${group}`);
  const found = await told(
    sagemaker.client
      .send(new DescribeModelPackageGroupCommand({ ModelPackageGroupName: group }))
      .catch((error: unknown) => {
        if (isMissing(error)) return null;
        throw error;
      }),
    words('DescribeModelPackageGroup'),
  );
  if (found !== null) return;
  await told(
    sagemaker.client
      .send(
        new CreateModelPackageGroupCommand({
          ModelPackageGroupName: group,
          ModelPackageGroupDescription: description,
        }),
      )
      .catch((error: unknown) => {
        // Another promotion has made it meanwhile.
        if (!isTaken(error)) throw error;
      }),
    words('CreateModelPackageGroup'),
  );
}

export async function createPackage(
  sagemaker: Sagemaker,
  input: CreateModelPackageInput,
  subject: string,
): Promise<void> {
  const words = sagemakerWords(sagemaker, 'CreateModelPackage', subject);
  said((await told(sagemaker.client.send(new CreateModelPackageCommand(input)), words)).ModelPackageArn, words);
}

export async function setApproval(
  sagemaker: Sagemaker,
  arn: string,
  status: ModelApprovalStatus,
  description: string,
  subject: string,
): Promise<void> {
  const words = sagemakerWords(sagemaker, 'UpdateModelPackage', subject);
  const answer = await told(
    sagemaker.client.send(
      new UpdateModelPackageCommand({
        ModelPackageArn: arn,
        ModelApprovalStatus: status,
        ApprovalDescription: description,
      }),
    ),
    words,
  );
  said(answer.ModelPackageArn, words);
}
