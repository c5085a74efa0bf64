import { describe, expect, it } from 'vitest';
import { mlflowServer } from '../../../src/platforms/mlflow.ts';
import { mlflowArtifacts } from '../../../src/platforms/mlflow-artifacts.ts';
import { ConfigurationError } from '../../../src/support/errors.ts';

const server = mlflowServer('https://mlflow.example.org', { MLFLOW_TRACKING_TOKEN: 'geheim' });
const open = (uri: string, answer = '{}') => mlflowArtifacts(server, async () => new Response(answer), uri);

describe('the place of artifacts that a server names', () => {
  it.each([
    'mlflow-artifacts:/../../2.0/mlflow/runs/delete',
    'mlflow-artifacts:/1/%2e%2e/%2e%2e/x',
    'mlflow-artifacts:/1/..\\\\x',
    'mlflow-artifacts:/1/x?y=1',
    'mlflow-artifacts:/1/x#y',
  ])('%s leads to no other address of it', (uri) => {
    expect(() => open(uri)).toThrow(/leads out of its store/);
  });

  it.each([
    'mlflow-artifacts://elsewhere.example.org/1/x',
    'https://elsewhere.example.org/api/2.0/mlflow-artifacts/artifacts/1/x',
  ])('%s gets no credentials', (uri) => {
    expect(() => open(uri)).toThrow(/to which its credentials are not sent/);
  });

  it('is one that experiments have', () => {
    expect(open('mlflow-artifacts:/1/abc/artifacts').uri).toBe('mlflow-artifacts:/1/abc/artifacts');
  });

  it.each(['no JSON', '{"files": 3}', '{"files": [{"path": 3}]}'])(
    'lists nothing with %s, and says so',
    async (answer) => {
      await expect(open('mlflow-artifacts:/1/x', answer).list('')).rejects.toThrow(ConfigurationError);
    },
  );
});
