import { randomNumbers, shuffle } from './random.js';

/**
 * Multinomial logistic regression by mini-batch gradient descent.
 *
 * @param inputs   rows of numbers
 * @param labels   the class of each row
 * @param settings { epochs, 'learning-rate', 'batch-size', l2, seed }
 * @returns { model: { classes, weights, bias }, curve } with one row of weights per class, and the loss on all rows after each epoch
 */
export function fit(inputs, labels, settings) {
  const classes = [...new Set(labels)].sort();
  const targets = labels.map((label) => classes.indexOf(label));
  const width = inputs[0].length;
  const random = randomNumbers(settings.seed);
  const model = {
    classes,
    weights: classes.map(() => Array.from({ length: width }, () => (random() - 0.5) * 0.02)),
    bias: classes.map(() => 0),
  };

  const curve = [];
  const order = inputs.map((_, index) => index);
  for (let epoch = 1; epoch <= settings.epochs; epoch++) {
    const shuffled = shuffle(order, random);
    for (let start = 0; start < shuffled.length; start += settings['batch-size'])
      step(model, inputs, targets, shuffled.slice(start, start + settings['batch-size']), settings);
    curve.push({ epoch, loss: loss(model, inputs, targets, settings.l2) });
  }
  return { model, curve };
}

/** One step down the gradient of the mean cross-entropy over a batch, with an L2 penalty on the weights. */
function step(model, inputs, targets, batch, settings) {
  const rate = settings['learning-rate'];
  const errors = batch.map((row) => {
    const probabilities = predict(model, inputs[row]);
    return probabilities.map((probability, index) => probability - (index === targets[row] ? 1 : 0));
  });
  model.weights.forEach((weights, index) => {
    for (let column = 0; column < weights.length; column++) {
      const gradient = batch.reduce((sum, row, at) => sum + errors[at][index] * inputs[row][column], 0) / batch.length;
      weights[column] -= rate * (gradient + settings.l2 * weights[column]);
    }
    model.bias[index] -= (rate * errors.reduce((sum, error) => sum + error[index], 0)) / batch.length;
  });
}

/** Mean cross-entropy plus the penalty: what training lowers. */
export function loss(model, inputs, targets, l2) {
  const crossEntropy = inputs.reduce((sum, input, row) => sum - Math.log(predict(model, input)[targets[row]]), 0);
  const squares = model.weights.flat().reduce((sum, weight) => sum + weight ** 2, 0);
  return crossEntropy / inputs.length + (l2 / 2) * squares;
}

/** The probability of each class for one row of numbers. */
export function predict(model, input) {
  const scores = model.weights.map((weights, index) =>
    weights.reduce((sum, weight, column) => sum + weight * input[column], model.bias[index]),
  );
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** The class with the highest probability. */
export function mostLikely(model, probabilities) {
  return model.classes[probabilities.indexOf(Math.max(...probabilities))];
}
