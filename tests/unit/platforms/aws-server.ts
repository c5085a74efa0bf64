import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { AwsSettings } from '../../../src/platforms/aws.ts';

/** What a network does to AWS, which moto does not: connections cut in the middle, answers of others. One try for each request. */
export async function answered(answer: RequestListener): Promise<AwsSettings> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    region: 'eu-west-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    endpoints: { sagemaker: url, s3: url },
    maxAttempts: 1,
  };
}
