import { CloudEvent } from 'cloudevents';
import { describe, expect, it } from 'vitest';
import { eventOf, type Happening, type Sender } from '../../../src/events/event.ts';
import type { Run } from '../../../src/facts.ts';
import { factsWith, training } from '../../support/facts.ts';
import { hostileTexts, largeReport, reportWith } from '../report/reports.ts';

const sender: Sender = {
  source: 'https://github.com/acme/penguins',
  occasion: '9000000001/1',
  run: 'https://github.com/acme/penguins/actions/runs/9000000001',
  now: '2026-11-02T10:00:00.000Z',
};
const { run } = factsWith();
const report = reportWith();
const move = {
  stage: 'production',
  version: '1.4.0',
  from: '1.3.0',
  number: 3,
  date: '2026-11-02T09:00:00Z',
  digest: 'a'.repeat(64),
  commit: 'b'.repeat(40),
  registry: 'GitHub releases of acme/penguins',
  score: 3,
  actor: 'ana',
} as const;

const all: readonly Happening[] = [
  { type: 'training.finished', run, training: training() },
  { type: 'run.scored', run, report },
  { type: 'gate.blocked', run, report },
  { type: 'drift.found', run, report },
  { type: 'monitoring.failed', run, report, tests: ['monitor/skew'] },
  { type: 'monitoring.recovered', run, report, tests: ['monitor/skew'] },
  { type: 'model.promoted', model: 'penguins', move },
  { type: 'model.rolled-back', model: 'penguins', move },
];

/** Through JSON, as it travels, into the SDK's strict validation. */
const read = (happening: Happening, from = sender) => {
  const event = new CloudEvent(JSON.parse(JSON.stringify(eventOf(happening, from))), true);
  expect(event.validate()).toBe(true);
  return event as unknown as CloudEvent<Record<string, unknown>>;
};

describe('an event', () => {
  it.each(all.map((one) => [one.type, one] as const))('%s is a CloudEvent 1.0', (type, happening) => {
    const event = read(happening);
    expect(event.type).toBe(`io.github.ml-test-score.${type}`);
    expect(event.source).toBe(sender.source);
    expect(event.datacontenttype).toBe('application/json');
    expect(event.data).toMatchObject({ schemaVersion: 1, model: 'move' in happening ? 'penguins' : run.model });
    // A full stop would make what is signed ambiguous.
    expect(event.id).toMatch(/^[0-9a-f]{32}$/);
  });

  it('has the same id when it is sent again, and another for another attempt, type or model', () => {
    const [trained, scored] = all as [Happening, Happening];
    const later = { ...sender, now: '2026-11-02T11:00:00.000Z' };
    expect(read(trained, later).id).toBe(read(trained).id);
    const ids = [
      read(trained).id,
      read(trained, { ...sender, occasion: '9000000001/2' }).id,
      read(scored).id,
      read({ type: 'training.finished', run: { ...run, model: 'whales' }, training: training() }).id,
    ];
    expect(new Set(ids).size).toBe(4);
  });

  it('of a stage is told apart by the number of its tag, whoever sends it', () => {
    const promoted = (number: number, occasion: string) =>
      read({ type: 'model.promoted', model: 'penguins', move: { ...move, number } }, { ...sender, occasion });
    expect(promoted(3, 'a').id).toBe(promoted(3, 'b').id);
    expect(promoted(3, 'a').id).not.toBe(promoted(4, 'a').id);
    expect(promoted(3, 'a')).toMatchObject({
      subject: 'penguins@1.4.0',
      time: '2026-11-02T09:00:00Z',
      data: {
        version: '1.4.0',
        stage: 'production',
        from: '1.3.0',
        number: 3,
        digest: 'a'.repeat(64),
        actor: 'ana',
        run: sender.run,
      },
    });
  });

  it('names the head of a pull request, and its number', () => {
    const pullRequest = {
      number: 17,
      title: 't',
      author: null,
      headCommit: 'c'.repeat(40),
      headBranch: 'b',
      baseBranch: 'main',
      fork: false,
    };
    const own: Run = { ...run, headCommit: 'c'.repeat(40), pullRequest };
    expect(read({ type: 'run.scored', run: own, report }).data).toMatchObject({
      commit: 'c'.repeat(40),
      pullRequest: 17,
      claimed: false,
    });
  });

  it('of drift names what lies beyond its limit, and no more', () => {
    const drifted = reportWith(
      {},
      {
        'monitor/skew': {
          outcome: 'fail',
          summary: 'island has drifted',
          measurements: [
            { name: 'rows of training', observed: 100 },
            { name: 'island psi', observed: '0.4 to 0.5', expected: 'at most 0.1', met: false },
            { name: 'sex psi', observed: '0.01', expected: 'at most 0.1', met: true },
          ],
        },
      },
    );
    expect(read({ type: 'drift.found', run, report: drifted }).data).toMatchObject({
      summary: 'island has drifted',
      measurements: [{ name: 'island psi', observed: '0.4 to 0.5', expected: 'at most 0.1' }],
    });
  });

  it.each(['run.scored', 'gate.blocked', 'drift.found', 'monitoring.failed'] as const)(
    '%s stays small, whatever training wrote',
    (type) => {
      const large = largeReport('\ud83d\ude00');
      const happening: Happening =
        type === 'monitoring.failed'
          ? { type, run, report: large, tests: large.tests.map(({ id }) => id) }
          : { type, run, report: large };
      expect(Buffer.byteLength(JSON.stringify(read(happening)))).toBeLessThan(64 * 1024);
    },
  );

  it.each(hostileTexts)('keeps %j to a line of well-formed text', (text) => {
    const row = report.metrics[0] as (typeof report.metrics)[number];
    const hostile = reportWith({
      metrics: [{ ...row, name: text }],
      decision: {
        outcome: 'block',
        reasons: [{ kind: 'metric', subject: text, expected: text, found: text, next: text }],
      },
    });
    const { data } = read({ type: 'run.scored', run: { ...run, event: text }, report: hostile });
    const { metrics, reasons, trigger } = data as {
      metrics: { name: string }[];
      reasons: Record<string, string>[];
      trigger: string;
    };
    expect(metrics).toHaveLength(1);
    for (const found of [metrics[0]?.name ?? '', trigger, ...Object.values(reasons[0] ?? {})]) {
      expect(found).not.toMatch(/\p{Cc}|\p{Cs}/u);
      expect(found).not.toBe('');
    }
  });
});
