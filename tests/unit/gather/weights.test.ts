import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Weights } from '../../../src/facts/numerics.ts';
import { absent, gathered } from '../../../src/facts.ts';
import { gatherWeights } from '../../../src/gather/weights.ts';

const fixtures = join(import.meta.dirname, '../../fixtures/weights');
const golden = JSON.parse(readFileSync(join(fixtures, 'weights.json'), 'utf8')) as Record<
  string,
  Record<string, object>
>;
const root = mkdtempSync(join(tmpdir(), 'weights-'));
cpSync(fixtures, root, { recursive: true });
afterAll(() => rmSync(root, { recursive: true }));

const weightsOf = (path: string, folder = root) =>
  gatherWeights(folder, gathered({ files: [{ path, bytes: 1, sha256: 'a' }], sha256: 'a' }));

describe('weights', () => {
  it.each(Object.keys(golden))('of %s are what numpy says', async (file) => {
    const { value } = (await weightsOf(file)) as { value: Weights };
    const found = Object.fromEntries(
      value.tensors.map(({ file: _, name, type: __, ...moments }) => [name, moments] as const),
    );
    expect(found).toEqual(golden[file]);
    expect(value.unread).toEqual([]);
  });

  it('in other formats are listed as unread', async () => {
    expect(await weightsOf('objects.npy')).toMatchObject({ value: { tensors: [], unread: ['objects.npy'] } });
    expect(await weightsOf('make_weights.py')).toMatchObject({ value: { files: [], unread: ['make_weights.py'] } });
  });

  it.each(['all.safetensors', 'big.npy', 'stored.npz', 'deflated.npz', 'model.onnx'])(
    'of %s are failed, never fewer, wherever the file is cut off',
    async (file) => {
      const content = readFileSync(join(fixtures, file));
      const cut = `cut-${file}`;
      for (const share of [0, 0.02, 0.3, 0.6, 0.99]) {
        writeFileSync(join(root, cut), content.subarray(0, Math.floor(content.length * share)));
        expect(await weightsOf(cut), `${share}`).toMatchObject({ state: 'failed' });
      }
    },
  );

  it('of noise are failed', async () => {
    const noise = Buffer.from(Array.from({ length: 500 }, (_, index) => (index * 197 + 31) % 256));
    for (const format of ['safetensors', 'npy', 'npz', 'onnx']) {
      writeFileSync(join(root, `noise.${format}`), noise);
      expect(await weightsOf(`noise.${format}`), format).toMatchObject({ state: 'failed' });
    }
  });

  it('are absent without artifacts', async () => {
    expect(await gatherWeights(root, absent('none'))).toEqual(absent('none'));
  });
});
