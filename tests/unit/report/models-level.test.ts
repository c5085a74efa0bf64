import { expect, test } from 'vitest';
import { lowestLevel } from '../../../src/report/models-comment.ts';
import type { Report } from '../../../src/report/report-schema.ts';

const of = (model: string, google?: number, azure = 0): Report =>
  ({ model, ...(google === undefined ? {} : { level: { google, azure } }) }) as unknown as Report;

test('the lowest MLOps level of several models, with the name of the model', () => {
  const models = [of('owls', 2, 3), of('finches'), of('penguins', 1, 3), of('terns', 1, 1)];
  expect(lowestLevel(models)).toBe('MLOps level: Google 1 of 2, Azure 1 of 4 (the lowest: `terns`)');
  expect(lowestLevel([of('finches')])).toBe('');
});
