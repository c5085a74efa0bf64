import { describe, expect, test } from 'vitest';
import { checkOutputs } from '../../../src/gather/sagemaker-outputs.ts';
import { pipelineParameters } from '../../../src/gather/sagemaker-parameters.ts';
import { ConfigurationError } from '../../../src/support/errors.ts';

const definition = JSON.stringify({
  Version: '2020-12-01',
  Parameters: [
    { Name: 'Depth', Type: 'Integer', DefaultValue: 3 },
    { Name: 'Rate', Type: 'Float', DefaultValue: 0.1 },
    { Name: 'Shuffle', Type: 'Boolean', DefaultValue: true },
    { Name: 'Instance', Type: 'String', DefaultValue: 'ml.m5.large', EnumValues: ['ml.m5.large', 'ml.m5.xlarge'] },
    { Name: 'Data', Type: 'String' },
  ],
  Steps: [],
});

describe('parameters of a pipeline', () => {
  test('are text, checked against its definition', () => {
    const values = { Depth: 4, Rate: 1e-3, Shuffle: false, Instance: 'ml.m5.xlarge', Data: 's3://b/k' };
    expect(pipelineParameters('penguins', definition, values)).toEqual({
      Depth: '4',
      Rate: '0.001',
      Shuffle: 'false',
      Instance: 'ml.m5.xlarge',
      Data: 's3://b/k',
    });
  });

  test.each([
    [{ Data: 'x', depht: 4 }, /depht: the pipeline penguins has no such parameter\n.*it has Depth, Rate, Shuffle/],
    [{ Data: 'x', Depth: 4.5 }, /Depth: expected Integer, found 4\.5/],
    [{ Data: 'x', Rate: 'fast' }, /Rate: expected Float, found fast/],
    [{ Data: 'x', Shuffle: 1 }, /Shuffle: expected Boolean, found 1/],
    [{ Data: 'x', Instance: 'ml.p4' }, /Instance: found ml\.p4.*\n.*use one of ml\.m5\.large, ml\.m5\.xlarge/],
    [{}, /the pipeline penguins needs Data/],
  ])('%j is refused', (values, message) => {
    const check = () => pipelineParameters('penguins', definition, values);
    expect(check).toThrow(ConfigurationError);
    expect(check).toThrow(message);
  });

  test.each(['', 'no JSON', '[1]', '{"Parameters": 3}'])(
    'of a definition that says nothing (%s) are sent as they are',
    (text) => {
      expect(pipelineParameters('penguins', text, { a: 1 })).toEqual({ a: '1' });
    },
  );
});

describe('outputs of a pipeline', () => {
  test.each(['s3://bucket/key', 'Train', 'Train/metrics', 'Evaluate/report', 'Evaluate/report/evaluation.json'])(
    'take %s',
    (source) => {
      expect(() => checkOutputs({ 'build/model.tar.gz': source })).not.toThrow();
    },
  );

  test.each([
    '../x',
    '/etc/passwd',
    'a/../../x',
    '.',
    'a\\b',
    '.git/config',
    'sub/.git/hooks/x',
    'build/',
    '.GIT/config',
  ])('have no path %s', (path) => {
    expect(() => checkOutputs({ [path]: 'Train' })).toThrow(/no path of a file below the project's folder/);
  });

  test.each(['s3://bucket', 's3://bucket/', 's3://B', 'https://bucket/key', '-x', ''])('are not %j', (source) => {
    expect(() => checkOutputs({ a: source })).toThrow(/write `s3:\/\/bucket\/key`, `STEP`/);
  });
});
