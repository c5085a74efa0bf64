import { expect, test } from 'vitest';
import { type MovedModel, renderPromotion, renderRollback } from '../../../src/report/promotion-summary.ts';

const moved = (changes: Partial<MovedModel> = {}): MovedModel => ({
  model: 'penguins',
  version: '1.4.0',
  stage: 'production',
  digest: 'd'.repeat(64),
  commit: 'a'.repeat(40),
  run: 'https://github.com/acme/penguins/actions/runs/100',
  registry: 'github-releases acme/penguins',
  decision: { outcome: 'allow', score: 3.5 },
  note: 'v1.4.0 is in production',
  failed: false,
  ...changes,
});

test('says what is where, from which run, by which decision', () => {
  const text = renderPromotion([moved()]);
  expect(text).toContain('### ✅ `penguins` v1.4.0 is in `production`');
  expect(text).toContain(
    '| `penguins` | `v1.4.0` | `production` | allow, 3.5 of 7 | `dddddddddddd` | `aaaaaaa` [run](https://github.com/acme/penguins/actions/runs/100) |',
  );
});

test('names what failed, and why, and makes hostile text harmless', () => {
  const text = renderPromotion([
    moved({ model: 'a' }),
    moved({
      model: 'b',
      version: null,
      stage: null,
      digest: null,
      commit: null,
      run: 'https://evil.example/) [x](javascript:y',
      decision: null,
      note: 'a | b <img src=x> @ana',
      failed: true,
    }),
  ]);
  expect(text).toContain('### ❌ Not promoted: `b`');
  expect(text).toContain('\\<img');
  expect(text).not.toContain('javascript');
  expect(text).not.toContain('@ana');
  expect(text).toContain('a \\| b');
});

test('where nothing came to be, the reason alone is shown', () => {
  const nothing = { version: null, stage: null, digest: null, commit: null, run: null, decision: null };
  const text = renderPromotion([moved({ ...nothing, note: 'the configuration has no `promote`', failed: true })]);
  expect(text).toContain('| Model | What happened |');
  expect(text).toContain('| `penguins` | the configuration has no `promote` |');
  expect(text).not.toContain('computed anew');
});

test('a rollback', () => {
  const text = renderRollback({
    model: 'penguins',
    stage: 'production',
    from: '1.4.0',
    to: '1.3.0',
    registry: 'github-releases acme/penguins',
    actor: 'ana',
  });
  expect(text).toContain('`penguins` went back to `v1.3.0` in `production`');
  expect(text).toContain('| `v1.4.0` | `v1.3.0` |');
});
