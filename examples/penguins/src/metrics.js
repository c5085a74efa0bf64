/** Metrics of a classification; names and definitions are scikit-learn's. `macro_f1` is f1_score with average="macro". */
export function evaluate({ classes, actual, predicted, probabilities }) {
  return {
    accuracy: accuracy(actual, predicted),
    balanced_accuracy: mean(
      classes.filter((name) => actual.includes(name)).map((name) => recall(actual, predicted, name)),
    ),
    macro_f1: mean(classes.map((name) => f1(actual, predicted, name))),
    log_loss: logLoss(classes, actual, probabilities),
  };
}

export function accuracy(actual, predicted) {
  return mean(actual.map((label, row) => (label === predicted[row] ? 1 : 0)));
}

export function recall(actual, predicted, name) {
  const rows = actual.flatMap((label, row) => (label === name ? [row] : []));
  return mean(rows.map((row) => (predicted[row] === name ? 1 : 0)));
}

export function f1(actual, predicted, name) {
  const hits = actual.filter((label, row) => label === name && predicted[row] === name).length;
  const mentions = actual.filter((label) => label === name).length + predicted.filter((label) => label === name).length;
  return mentions === 0 ? 0 : (2 * hits) / mentions;
}

export function logLoss(classes, actual, probabilities) {
  const smallest = Number.EPSILON;
  return mean(
    actual.map((label, row) => {
      const probability = probabilities[row][classes.indexOf(label)];
      return -Math.log(Math.min(Math.max(probability, smallest), 1 - smallest));
    }),
  );
}

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
