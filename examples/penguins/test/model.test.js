import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fit, loss, mostLikely, predict } from '../src/model.js';

const settings = { seed: 1, epochs: 40, 'learning-rate': 0.2, 'batch-size': 4, l2: 0.001 };
const inputs = [
  [-2, 0],
  [-1.5, 0.5],
  [-1.8, -0.4],
  [2, 0],
  [1.6, 0.3],
  [1.9, -0.2],
  [0, 3],
  [0.2, 2.5],
  [-0.1, 2.8],
];
const labels = ['left', 'left', 'left', 'right', 'right', 'right', 'up', 'up', 'up'];

describe('model', () => {
  test('it learns classes that lie apart', () => {
    const { model } = fit(inputs, labels, settings);
    assert.deepEqual(
      inputs.map((input) => mostLikely(model, predict(model, input))),
      labels,
    );
  });

  test('the loss falls from epoch to epoch', () => {
    const { curve } = fit(inputs, labels, settings);
    assert.equal(curve.length, 40);
    assert.ok(curve[0].loss < Math.log(3));
    for (let epoch = 1; epoch < curve.length; epoch++) assert.ok(curve[epoch].loss < curve[epoch - 1].loss);
  });

  test('the gradient is that of the loss', () => {
    // One step on all rows must lower the loss by rate * |gradient|², to first order; the gradient is taken by finite differences.
    const rate = 1e-4;
    const whole = { ...settings, 'learning-rate': rate, 'batch-size': inputs.length };
    const { model: before } = fit(inputs, labels, { ...whole, epochs: 0 });
    const { model: after } = fit(inputs, labels, { ...whole, epochs: 1 });
    const targets = labels.map((label) => before.classes.indexOf(label));
    before.weights.forEach((weights, row) => {
      weights.forEach((weight, column) => {
        const nudged = (by) => {
          const moved = structuredClone(before);
          moved.weights[row][column] = weight + by;
          return loss(moved, inputs, targets, settings.l2);
        };
        const gradient = (nudged(1e-5) - nudged(-1e-5)) / 2e-5;
        assert.ok(Math.abs(after.weights[row][column] - (weight - rate * gradient)) < 1e-9);
      });
    });
  });

  test('probabilities are finite and add up to 1, for extreme inputs too', () => {
    const { model } = fit(inputs, labels, settings);
    for (const input of [
      [0, 0],
      [1e6, -1e6],
      [-1e300, 0],
    ]) {
      const probabilities = predict(model, input);
      assert.ok(Math.abs(probabilities.reduce((sum, value) => sum + value, 0) - 1) < 1e-9, String(probabilities));
    }
  });

  test('the same seed gives the same model, another seed another one', () => {
    const train = (seed) => fit(inputs, labels, { ...settings, seed }).model;
    assert.deepEqual(train(3), train(3));
    assert.notDeepEqual(train(3).weights, train(4).weights);
  });

  test('a stronger penalty gives smaller weights', () => {
    const size = (l2) =>
      fit(inputs, labels, { ...settings, l2 })
        .model.weights.flat()
        .reduce((sum, w) => sum + w * w, 0);
    assert.ok(size(0.5) < size(0.001));
  });
});
