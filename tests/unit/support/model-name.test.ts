import { expect, test } from 'vitest';
import { modelNameOf, modelOfRepository } from '../../../src/support/model-name.ts';

test.each([
  ['owner/Penguins', 'penguins'],
  ['/home/ines/my birds/', 'my-birds'],
  ['https://example.org/team/churn_model', 'churn-model'],
  ['2024-churn', 'churn'],
])('the model of the repository %s is %s', (repository, name) => {
  expect(modelOfRepository(repository)).toBe(name);
});

test.each(['', '/', 'owner/2024'])('of %j nothing is left that could be a name', (text) => {
  expect(modelNameOf(text)).toBeNull();
  expect(modelOfRepository(text)).toBe('model');
});
