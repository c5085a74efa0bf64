import type { RequestListener } from 'node:http';
import { expect, test } from 'vitest';
import { modelPackages, openSagemaker } from '../../../src/platforms/sagemaker.ts';
import { answered } from './aws-server.ts';

const listed = async (answer: RequestListener) =>
  modelPackages(openSagemaker(await answered(answer)), 'penguins').next();

test('an answer that is cut in the middle is told as that, and not as one of somebody else', async () => {
  const cut: RequestListener = (_, response) => {
    response.writeHead(200, { 'content-type': 'application/x-amz-json-1.1', 'content-length': '1000' });
    response.write('{"ModelPackageSummar', () => response.destroy());
  };
  await expect(listed(cut)).rejects.toThrow(
    /^sagemaker eu-west-1: penguins: the connection was cut \(ECONNRESET\)[^\n]*\n.*check the network/,
  );
});

test('a page of a proxy is no answer of AWS', async () => {
  const page: RequestListener = (_, response) => void response.end('<title>Welcome</title>');
  await expect(listed(page)).rejects.toThrow(/what answers there is no service of AWS \(200\)\n.*AWS_ENDPOINT_URL/);
});
