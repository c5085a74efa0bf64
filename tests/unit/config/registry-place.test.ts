import { describe, expect, it } from 'vitest';
import { checkOptions } from '../../../src/checks/index.ts';
import { withRegistry } from '../../../src/config/registry-place.ts';
import { configurationSchema, type Promote } from '../../../src/config/schema.ts';

const schema = configurationSchema(checkOptions);
const configured = schema.parse({
  promote: { to: 'oci', repository: 'ghcr.io/acme/penguins', stage: ['staging', 'production'], bump: 'patch' },
}).promote as Promote;

describe('--registry', () => {
  it.each([
    ['directory:registry', { to: 'directory', path: 'registry' }],
    ['mlflow:http://127.0.0.1:5000', { to: 'mlflow', uri: 'http://127.0.0.1:5000' }],
    ['oci:localhost:5000/penguins', { to: 'oci', repository: 'localhost:5000/penguins' }],
    ['sagemaker:s3://models/penguins', { to: 'sagemaker', bucket: 's3://models/penguins' }],
    ['github-releases', { to: 'github-releases' }],
    ['mlflow', { to: 'mlflow' }],
    ['oci', { to: 'oci', repository: 'ghcr.io/acme/penguins' }],
  ])('%s keeps stages and bump', (place, expected) => {
    expect(withRegistry(schema, configured, place)).toMatchObject({
      ...expected,
      stage: [{ name: 'staging' }, { name: 'production' }],
      bump: 'patch',
    });
  });

  it('needs no configured registry', () => {
    expect(withRegistry(schema, undefined, 'directory:r')).toEqual({
      to: 'directory',
      path: 'r',
      stage: [{ name: 'production' }],
      bump: 'minor',
    });
  });

  it('keeps what else is configured of the same registry', () => {
    const plain = { ...configured, 'plain-http': true };
    expect(withRegistry(schema, plain, 'oci:localhost:5000/x')).toMatchObject({
      repository: 'localhost:5000/x',
      'plain-http': true,
    });
  });

  it.each([
    ['s3://models', 'there is no registry "s3"'],
    ['directory', 'expected `path` with `to: directory`'],
    ['oci:HOST/Name', 'host/name in lower case'],
    ['github-releases:acme/penguins', 'those of this repository'],
    ['mlflow:https://ana:secret@host', 'without user and password'],
  ])('%s is refused', (place, expected) => {
    expect(() => withRegistry(schema, undefined, place)).toThrow(expected);
  });

  it('does not say a password again', () => {
    const place = 'mlflow:https://ana:secret@host';
    expect(() => withRegistry(schema, undefined, place)).toThrow('`--registry mlflow:https://…@host`');
  });
});
