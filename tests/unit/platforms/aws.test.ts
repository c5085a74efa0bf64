import { describe, expect, test } from 'vitest';
import { awsSettings, explainAws, isMissing, isTaken } from '../../../src/platforms/aws.ts';
import { parseS3Uri } from '../../../src/platforms/s3.ts';
import { ConfigurationError } from '../../../src/support/errors.ts';

const words = { place: 'sagemaker eu-west-1: penguins v1.0.0', action: 'sagemaker:CreateModelPackage' };
const failure = (name: string, message: string, more: object = {}): Error =>
  Object.assign(new Error(message), { name, $metadata: {}, ...more });
const told = (error: Error): string => String((explainAws(error, words) as Error).message);

describe('settings', () => {
  test.each([
    ['eu-north-1', { AWS_REGION: 'us-east-1' }, 'eu-north-1'],
    [undefined, { AWS_REGION: 'us-east-1', AWS_DEFAULT_REGION: 'us-west-1' }, 'us-east-1'],
    [undefined, { AWS_REGION: ' ', AWS_DEFAULT_REGION: 'us-west-1' }, 'us-west-1'],
  ])('the region of %j and %j is %s', (region, environment, expected) => {
    expect(awsSettings(region, environment).region).toBe(expected);
  });

  test('no region is told', () => {
    expect(() => awsSettings(undefined, {})).toThrow(/no region is named\n.*configure-aws-credentials/);
  });

  test('credentials are those of the environment, unless a profile is named', () => {
    const key = { AWS_REGION: 'r', AWS_ACCESS_KEY_ID: 'id', AWS_SECRET_ACCESS_KEY: 'secret' };
    expect(awsSettings(undefined, key).credentials).toEqual({ accessKeyId: 'id', secretAccessKey: 'secret' });
    expect(awsSettings(undefined, { ...key, AWS_SESSION_TOKEN: 't' }).credentials?.sessionToken).toBe('t');
    expect(awsSettings(undefined, { ...key, AWS_PROFILE: 'team' }).credentials).toBeUndefined();
    expect(awsSettings('r', {}).credentials).toBeUndefined();
  });

  test('addresses are those that the SDK would take', () => {
    const environment = { AWS_ENDPOINT_URL: 'http://all', AWS_ENDPOINT_URL_S3: 'http://s3' };
    expect(awsSettings('r', environment).endpoints).toEqual({ sagemaker: 'http://all', s3: 'http://s3' });
    const ignored = { ...environment, AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' };
    expect(awsSettings('r', ignored).endpoints).toEqual({ sagemaker: undefined, s3: undefined });
  });
});

describe('errors', () => {
  test.each([
    ['CredentialsProviderError', {}, /there are no credentials.*\n.*id-token: write/],
    ['ExpiredToken', {}, /have expired/],
    ['SignatureDoesNotMatch', {}, /does not accept the credentials/],
    ['NoSuchBucket', {}, /there is no such bucket/],
    ['PermanentRedirect', {}, /the bucket is in another region/],
    ['SlowDown', {}, /too many requests/],
    ['BadDigest', {}, /what arrived is not what was sent/],
    ['Error', { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' }, /its certificate cannot be verified .*\n.*NODE_EXTRA_CA_CERTS/],
    ['Error', { code: 'ECONNRESET' }, /the connection was cut/],
    ['TimeoutError', {}, /did not answer in time/],
    ['Error', { code: 'ENOTFOUND' }, /its host is not known .*\n.*check the region/],
    [
      '403',
      { $metadata: { httpStatusCode: 403 } },
      /credentials do not suffice \(403\).*\n.*do sagemaker:CreateModelPackage/,
    ],
    ['Unknown', { $metadata: { httpStatusCode: 500 } }, /it cannot answer now \(500\)/],
  ])('%s %j names place and next step', (name, more, expected) => {
    const error = failure(name, 'said so', more);
    expect(explainAws(error, words)).toBeInstanceOf(ConfigurationError);
    expect(told(error)).toMatch(/^sagemaker eu-west-1: penguins v1\.0\.0: /);
    expect(told(error)).toMatch(expected);
  });

  test('what AWS says is bounded, in one line, and without keys', () => {
    const message = told(
      failure('ValidationException', `no\nAKIAIOSFODNN7EXAMPLE ${'x'.repeat(1000)}`, {
        $metadata: { httpStatusCode: 400 },
      }),
    );
    expect(message).toMatch(/no \*\*\* x+…\n/);
    expect(message.length).toBeLessThan(600);
  });

  test('what is not of AWS stays what it is', () => {
    const error = new TypeError('ours');
    expect(explainAws(error, words)).toBe(error);
    expect(isMissing(error)).toBe(false);
    expect(isTaken(error)).toBe(false);
  });

  test.each([
    ['ResourceNotFound', 'x', true],
    ['NoSuchKey', 'x', true],
    ['ValidationException', 'ModelPackageGroup x does not exist.', true],
    ['ValidationException', 'too long', false],
    ['AccessDenied', 'not found', false],
  ])('%s "%s" is missing: %s', (name, message, expected) => {
    expect(isMissing(failure(name, message))).toBe(expected);
  });

  test.each([
    ['ResourceInUse', 'x', true],
    ['ValidationException', 'Experiment with name (x) already exists.', true],
    ['ValidationException', 'too long', false],
  ])('%s "%s" is taken: %s', (name, message, expected) => {
    expect(isTaken(failure(name, message))).toBe(expected);
  });
});

test.each([
  ['s3://bucket/a/b c.json', { bucket: 'bucket', key: 'a/b c.json' }],
  ['s3://my.bucket-1', { bucket: 'my.bucket-1', key: '' }],
  ['s3://B/a', null],
  ['s3://bucket/a\nb', null],
  ['http://bucket/a', null],
  [`s3://bucket/${'a'.repeat(1025)}`, null],
])('%s is a place in S3 or not', (uri, expected) => {
  expect(parseS3Uri(uri)).toEqual(expected);
});
