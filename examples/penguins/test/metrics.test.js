import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { accuracy, evaluate, f1, logLoss, recall } from '../src/metrics.js';

// Worked by hand: Adelie 2 of 3 found, Gentoo 1 of 1, Chinstrap 0 of 1.
const classes = ['Adelie', 'Chinstrap', 'Gentoo'];
const actual = ['Adelie', 'Adelie', 'Adelie', 'Gentoo', 'Chinstrap'];
const predicted = ['Adelie', 'Adelie', 'Gentoo', 'Gentoo', 'Adelie'];
const close = (found, expected) => assert.ok(Math.abs(found - expected) < 1e-12, `${found}, expected ${expected}`);

describe('metrics', () => {
  test('accuracy is the share of right answers', () => close(accuracy(actual, predicted), 3 / 5));

  test('recall is the share found of one class', () => {
    close(recall(actual, predicted, 'Adelie'), 2 / 3);
    close(recall(actual, predicted, 'Chinstrap'), 0);
  });

  test('f1 joins precision and recall', () => {
    close(f1(actual, predicted, 'Adelie'), 2 / 3);
    close(f1(actual, predicted, 'Gentoo'), 2 / 3);
    close(f1(actual, predicted, 'Chinstrap'), 0);
    close(f1(['Adelie'], ['Adelie'], 'Gentoo'), 0);
  });

  test('log loss is the mean surprise, and finite for a probability of 0', () => {
    close(
      logLoss(
        classes,
        ['Adelie', 'Gentoo'],
        [
          [0.5, 0.25, 0.25],
          [0.2, 0.2, 0.6],
        ],
      ),
      (Math.log(2) - Math.log(0.6)) / 2,
    );
    assert.ok(Number.isFinite(logLoss(classes, ['Adelie'], [[0, 1, 0]])));
  });

  test('the averages count each class once', () => {
    const probabilities = predicted.map((label) => classes.map((name) => (name === label ? 0.8 : 0.1)));
    const metrics = evaluate({ classes, actual, predicted, probabilities });
    close(metrics.balanced_accuracy, (2 / 3 + 0 + 1) / 3);
    close(metrics.macro_f1, (2 / 3 + 0 + 2 / 3) / 3);
    close(metrics.log_loss, -(3 * Math.log(0.8) + 2 * Math.log(0.1)) / 5);
  });
});
