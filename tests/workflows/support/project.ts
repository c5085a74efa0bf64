import { params, project } from '../../integration/support/project.ts';

export { configuration, gate, params } from '../../integration/support/project.ts';

/** The small project of the integration tests, trained by the command that callers name. */
const train = `import json, math, os

features = json.load(open('params.json'))['features']

def read(file):
    with open(file) as lines:
        rows = [line.strip().split(',') for line in lines][1:]
    return [([float(row[index]) for index in features], row[2]) for row in rows]

training, testing = read('data/train.csv'), read('data/test.csv')
centroids = {}
for label in {label for _, label in training}:
    rows = [values for values, own in training if own == label]
    centroids[label] = [sum(column) / len(rows) for column in zip(*rows)]
right = sum(min(sorted(centroids), key=lambda name: math.dist(values, centroids[name])) == label for values, label in testing)
os.makedirs('build', exist_ok=True)
json.dump({'features': features, 'centroids': centroids}, open('build/model.json', 'w'))
json.dump({'accuracy': right / len(testing), 'rows': len(training)}, open('build/metrics.json', 'w'))
print(f'{right} of {len(testing)} right')
`;

/** A fair model, which the gate allows; in Python. */
export const pythonProject = (files: Readonly<Record<string, string>> = {}): Record<string, string> =>
  project({ 'train.py': train, 'requirements.txt': '# the standard library\n', ...files });

/** What a pull request changes to make the model better, or too poor for the gate. */
export const better = { 'params.json': params.good };
export const poorer = { 'params.json': params.poor };
