import type { DataSource } from '../../../../src/facts/sources.ts';
import { gathered } from '../../../../src/facts.ts';
import { baseline, factsWith } from '../../../../tests/support/facts.ts';
import type { Sample } from '../sample.ts';

const source = (name: string, bytes: number, sha256: string): DataSource => ({
  name,
  bytes,
  files: 1,
  sha256: sha256.repeat(64),
  columns: [
    { name: 'region', type: 'text' },
    { name: 'price', type: 'number' },
  ],
});
const training = source('data/train.csv', 940_000, 'a');
const regions = source('upstream/regions/*.csv', 8_000, 'c');
const facts = (unreadable: readonly { readonly name: string; readonly error: string }[]) => ({
  sources: gathered({
    sources: [training, regions, ...(unreadable.length > 0 ? [] : [source('upstream/prices.parquet', 51_200, 'e')])],
    unreadable,
  }),
  packages: gathered({
    files: [{ path: 'requirements.txt', packages: 2 }],
    versions: { 'python numpy': '2.3.5', 'python scikit-learn': '1.8.0' },
    count: 2,
    unpinned: { count: 0, first: [] },
    unreadable: [],
    unread: [],
  }),
  environment: {
    ...factsWith().environment,
    dependencyFiles: ['requirements.txt'],
    dependenciesSha256: 'd'.repeat(64),
  },
  baseline: gathered(
    baseline(
      {},
      {
        sources: [training, regions, source('upstream/prices.parquet', 50_100, 'b')],
        dependenciesSha256: 'f'.repeat(64),
        packages: { 'python numpy': '2.3.4', 'python scikit-learn': '1.8.0' },
      },
    ),
  ),
});

export const dependencies: Sample = {
  pass: facts([]),
  fail: facts([{ name: 'upstream/prices.parquet', error: 'no such file' }]),
};
