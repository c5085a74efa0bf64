import type { RequestListener } from 'node:http';
import { expect, test } from 'vitest';
import { createPackage, modelPackages, openSagemaker, setApproval } from '../../../src/platforms/sagemaker.ts';
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

/** In the words of the service's protocol, but without what each of its answers holds. */
test.each(['', '{}', 'null', '{"status":"ok"}'])('an approval that is answered with %j was not made', async (text) => {
  const sagemaker = openSagemaker(await answered((_, response) => void response.end(text)));
  const refused = (action: string): RegExp =>
    new RegExp(
      `^sagemaker eu-west-1: penguins v1\\.0\\.0: what answers sagemaker:${action} there is no service of AWS\n`,
    );
  await expect(setApproval(sagemaker, 'arn', 'Approved', 'it is in production', 'penguins v1.0.0')).rejects.toThrow(
    refused('UpdateModelPackage'),
  );
  await expect(createPackage(sagemaker, { ModelPackageGroupName: 'penguins' }, 'penguins v1.0.0')).rejects.toThrow(
    refused('CreateModelPackage'),
  );
  await expect(modelPackages(sagemaker, 'penguins').next()).rejects.toThrow(
    /^sagemaker eu-west-1: penguins: what answers sagemaker:ListModelPackages there is no service of AWS\n/,
  );
});

test('a proxy whose service is down is told as that', async () => {
  const down: RequestListener = (_, response) => void response.writeHead(502).end('<h1>Bad gateway</h1>');
  await expect(listed(down)).rejects.toThrow(/^sagemaker eu-west-1: penguins: it cannot answer now \(502\)\n/);
});

test('a redirection is told with where it leads, without what may be secret in it', async () => {
  const location = 'https://login.example.org/sign-in?ticket=geheim';
  const away: RequestListener = (_, response) => void response.writeHead(302, { location }).end();
  const error = await listed(away).catch((thrown: unknown) => String(thrown));
  expect(error).toContain('it redirects to https://login.example.org/sign-in (302), which is not followed');
  expect(error).not.toContain('geheim');
});

test('what does not speak HTTP is told as that', async () => {
  const other: RequestListener = (request) => void request.socket.end('SSH-2.0-OpenSSH_9.9\r\n');
  await expect(listed(other)).rejects.toThrow(/what answers there does not speak HTTP \(HPE_\w+\)\n.*check the port/);
});
