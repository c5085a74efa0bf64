import { encode, fitEncoder } from './features.js';
import { evaluate } from './metrics.js';
import { fit, mostLikely, predict } from './model.js';
import { randomNumbers, shuffle } from './random.js';

const folds = 5;

/**
 * The metrics of five-fold cross-validation: each row is predicted by a model that was trained without its fold. The seed shuffles the rows, so the folds are
 * the same for all settings and features.
 */
export function crossValidate(rows, features, settings) {
  const shuffled = shuffle(rows, randomNumbers(settings.seed));
  const classes = [...new Set(rows.map((row) => row.species))].sort();
  const answers = Array.from({ length: folds }, (_, fold) => {
    const training = shuffled.filter((_, index) => index % folds !== fold);
    const encoder = fitEncoder(training, features);
    const inputs = training.map((row) => encode(encoder, row));
    const labels = training.map((row) => row.species);
    const { model } = fit(inputs, labels, settings);
    return shuffled
      .filter((_, index) => index % folds === fold)
      .map((row) => {
        const probabilities = predict(model, encode(encoder, row));
        return { actual: row.species, predicted: mostLikely(model, probabilities), probabilities };
      });
  }).flat();
  const column = (name) => answers.map((answer) => answer[name]);
  return evaluate({
    classes,
    actual: column('actual'),
    predicted: column('predicted'),
    probabilities: column('probabilities'),
  });
}
