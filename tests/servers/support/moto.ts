import { tmpdir } from 'node:os';
import { CreateBucketCommand } from '@aws-sdk/client-s3';
import type { AwsSettings } from '../../../src/platforms/aws.ts';
import { openS3 } from '../../../src/platforms/s3.ts';
import { type Program, startProgram } from './program.ts';
import { pythonEnvironment } from './python.ts';

/** Amazon S3 and SageMaker as moto (PyPI) plays them. */
export interface Moto {
  readonly url: string;
  readonly settings: AwsSettings;
  /** What the official credentials action would leave, with the address of moto. */
  readonly environment: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

export const motoBucket = 'models-of-the-team';

export async function startMoto(): Promise<Moto> {
  const bin = await pythonEnvironment('moto', ['moto[server]==5.2.5']);
  const program: Program = await startProgram({
    command: `${bin}/moto_server`,
    arguments: (port) => ['-H', '127.0.0.1', '-p', String(port)],
    folder: tmpdir(),
    ready: '/moto-api/',
  });
  const url = `http://127.0.0.1:${program.port}`;
  const settings: AwsSettings = {
    region: 'eu-west-1',
    credentials: { accessKeyId: 'testing', secretAccessKey: 'testing' },
    endpoints: { sagemaker: url, s3: url },
  };
  await openS3(settings).send(
    new CreateBucketCommand({ Bucket: motoBucket, CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' } }),
  );
  return {
    url,
    settings,
    environment: {
      AWS_REGION: 'eu-west-1',
      AWS_ACCESS_KEY_ID: 'testing',
      AWS_SECRET_ACCESS_KEY: 'testing',
      AWS_ENDPOINT_URL: url,
    },
    stop: () => program.stop(),
  };
}
