import { readFileSync } from 'node:fs';
import { encode } from './features.js';
import { mostLikely, predict } from './model.js';

/** A trained model, as train.js writes it: what `fit` learned, and the encoder that makes its features. */
export function readModel(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** What the model says of one row: the same in batch inference, evaluation, serving and debugging. */
export function answer(model, row) {
  const probabilities = predict(model, encode(model.encoder, row));
  return {
    predicted: mostLikely(model, probabilities),
    probabilities: Object.fromEntries(model.classes.map((name, index) => [name, probabilities[index]])),
  };
}

/** The same with all that lies between the row and the answer: the number of each feature and, for each species, what it adds to the score. */
export function explain(model, row) {
  const numbers = encode(model.encoder, row);
  const named = (values) => Object.fromEntries(model.inputs.map((name, index) => [name, values[index]]));
  const { predicted, probabilities } = answer(model, row);
  const contributions = model.weights.map((weights) => weights.map((weight, column) => weight * numbers[column]));
  const byClass = (values) => Object.fromEntries(model.classes.map((name, index) => [name, values[index]]));
  return {
    features: named(numbers),
    contributions: byClass(contributions.map(named)),
    bias: byClass(model.bias),
    scores: byClass(contributions.map((parts, index) => parts.reduce((sum, part) => sum + part, model.bias[index]))),
    probabilities,
    predicted,
  };
}
