import { createHash } from 'node:crypto';
import type { RunRecord } from '../../../src/history/record.ts';

/** A commit id that is told apart by a word. */
export const commitNamed = (name: string): string => createHash('sha1').update(name).digest('hex');

export function makeRecord(changes: Partial<RunRecord> = {}): RunRecord {
  const commit = changes.commit ?? commitNamed('a');
  return {
    schemaVersion: 1,
    model: 'penguins',
    commit,
    headCommit: commit,
    branch: 'main',
    event: 'push',
    pullRequest: null,
    run: '1001',
    attempt: 1,
    url: 'https://github.com/o/r/actions/runs/1001',
    startedAt: '2026-11-21T09:00:00.000Z',
    training: { command: 'python train.py', outcome: 'succeeded', seconds: 12.5, peakMemoryBytes: 1e8 },
    metrics: { accuracy: { value: 0.91, direction: 'higher' }, log_loss: { value: 0.3, direction: 'lower' } },
    score: { total: 1, sections: { data: 1, model: 2, infra: 3, monitor: 1.5 } },
    decision: { outcome: 'allow', reasons: [] },
    tests: { 'infra/validation': { points: 1, execution: 'automated', outcome: 'pass' } },
    parameters: { seed: '1' },
    data: { training: '0'.repeat(64), testing: null, serving: null },
    predictions: null,
    artifacts: 'f'.repeat(64),
    environment: { dependenciesSha256: null },
    promoted: null,
    trigger: 'push by ana',
    ...changes,
  };
}
