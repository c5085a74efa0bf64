// Exits 1 unless a second training with the same settings writes the same bytes as the one in build/.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const outputs = ['model.json', 'metrics.json', 'predictions.csv', 'curve.csv'];
const folder = mkdtempSync(join(tmpdir(), 'penguins-'));
try {
  const run = spawnSync(process.execPath, ['train.js', '--output', folder], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (run.status !== 0) throw new Error(`the second training ended with ${run.status}`);
  const different = outputs.filter(
    (name) => !readFileSync(join('build', name)).equals(readFileSync(join(folder, name))),
  );
  if (different.length > 0) throw new Error(`a second training wrote another ${different.join(', ')}`);
  console.log(`a second training wrote the same ${outputs.join(', ')}`);
} finally {
  rmSync(folder, { recursive: true });
}
