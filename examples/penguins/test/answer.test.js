import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { answer, explain, readModel } from '../src/answer.js';
import { encodedNames } from '../src/features.js';
import { createPenguinServer } from '../src/serve.js';
import { writeJson } from '../src/table.js';

const encoder = [
  { name: 'bill_length_mm', kind: 'number', mean: 44, deviation: 5, missing: 44 },
  { name: 'sex', kind: 'category', categories: ['female', 'male'], missing: 'male' },
];
const model = {
  encoder,
  inputs: encodedNames(encoder),
  classes: ['Adelie', 'Gentoo'],
  weights: [
    [-2, 0.5, 0],
    [2, -0.5, 0],
  ],
  bias: [0.1, -0.1],
};
const row = { bill_length_mm: 39, sex: 'female' };

describe('answer', () => {
  test('the species with the highest probability', () => {
    const { predicted, probabilities } = answer(model, row);
    assert.equal(predicted, 'Adelie');
    assert.ok(Math.abs(probabilities.Adelie - 1 / (1 + Math.exp(-5.2))) < 1e-12, String(probabilities.Adelie));
  });

  test('a model that was written answers as before', () => {
    const folder = mkdtempSync(join(tmpdir(), 'penguins-'));
    try {
      writeJson(join(folder, 'model.json'), model);
      assert.deepEqual(answer(readModel(join(folder, 'model.json')), row), answer(model, row));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('it is explained by parts that add up', () => {
    const { features, contributions, scores, ...rest } = explain(model, row);
    assert.deepEqual(features, { bill_length_mm: -1, 'sex=female': 1, 'sex=male': 0 });
    assert.deepEqual(Object.values(contributions.Adelie), [2, 0.5, 0]);
    assert.deepEqual(scores, { Adelie: 2.6, Gentoo: -2.6 });
    assert.deepEqual(rest, { bias: { Adelie: 0.1, Gentoo: -0.1 }, ...answer(model, row) });
  });
});

describe('server', () => {
  const ask = async (path, body) => {
    const server = createPenguinServer(model).listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      const url = `http://127.0.0.1:${server.address().port}${path}`;
      const response = await fetch(url, body === undefined ? {} : { method: 'POST', body });
      return { status: response.status, content: await response.json() };
    } finally {
      server.closeAllConnections();
      server.close();
    }
  };

  test('it is healthy', async () => assert.deepEqual(await ask('/health'), { status: 200, content: { status: 'ok' } }));

  test('it answers as the model does', async () =>
    assert.deepEqual(await ask('/predict', JSON.stringify(row)), { status: 200, content: answer(model, row) }));

  const wrong = [
    ['no JSON', 'bill', /expected a JSON object/],
    ['a list', '[]', /expected a JSON object/],
    ['words for a number', '{"bill_length_mm": "long"}', /bill_length_mm: expected a number, found "long"/],
    ['too much', `"${'x'.repeat(20_000)}"`, /expected at most/],
  ];
  for (const [what, body, message] of wrong)
    test(`${what} gets 400 and the reason`, async () => {
      const { status, content } = await ask('/predict', body);
      assert.equal(status, 400);
      assert.match(content.error, message);
    });

  test('another path gets 404', async () => assert.equal((await ask('/')).status, 404));
});
