import { validationLimits, validationOptions } from '../../config/options/validation.ts';
import { type Facts, whyMissing } from '../../facts.ts';
import type { Finding, Measurement } from '../../result.ts';
import { judgeMetric, type LimitVerdict } from '../../statistics/metric-limits.ts';
import { defineCheck } from '../check.ts';
import { onlyClaims } from '../claims.ts';
import { inconclusive } from '../inconclusive.ts';
import { clipped, listed } from '../names.ts';
import { judgeOverlap, type OverlapVerdict, sharedFiles } from '../overlap-verdict.ts';

/**
 * Infra 4: quality is validated before serving. At least one absolute and one relative limit exist, were compared on this commit (with the base, and with the
 * version in production where there is one) and are met; training and testing data share no file, and no more rows than `overlap`.
 */
export const validation = defineCheck({
  id: 'infra/validation',
  needs: ['metrics'],
  uses: ['baseline', 'production', 'repeats', 'differences', 'data', 'overlap'],
  options: { ...validationOptions, ...validationLimits },
  example: `gate:
  metrics:
    accuracy: { minimum: 0.9, max-drop: 0.01 }
data:
  training: data/train.csv
  testing: data/test.csv
  label: species
tests:
  infra/validation: { overlap: 1% }
`,
  evaluate: (
    { metrics, baseline, production, repeats, differences, data, overlap, configuration },
    { overlap: limit },
  ) => {
    const claims = onlyClaims(metrics);
    if (claims !== null) return claims;
    const gates = Object.entries(configuration.gate.metrics);
    const fact = { state: 'gathered', value: metrics } as const;
    const against = (side: 'base' | 'production'): LimitVerdict[] =>
      gates.flatMap(([name, gate]) =>
        judgeMetric(name, { ...gate, against: side }, fact, { base: baseline, production, repeats, differences }),
      );
    // Whatever a gate is against: quality is compared with the base, and with the version that this model is about to replace.
    const base = against('base');
    const served =
      production.state === 'gathered' ? against('production').filter(({ kind }) => kind === 'relative') : null;
    const uncompared = [base, ...(served === null ? [] : [served])].flatMap((verdicts) =>
      verdicts.some(({ kind, outcome }) => kind === 'relative' && outcome === 'met')
        ? []
        : verdicts.filter(({ kind }) => kind === 'relative').slice(0, 1),
    );
    const compared =
      served === null
        ? `the base (production: ${clipped(whyMissing(production))})`
        : 'the base and the version in production';
    return judge(
      [...base, ...(served ?? [])],
      uncompared,
      { files: sharedFiles(data), rows: judgeOverlap(overlap, limit) },
      unread({ baseline, production, data }),
      compared,
    );
  },
});

function judge(
  verdicts: readonly LimitVerdict[],
  /** A verdict of each side with which no relative limit could be compared. */
  uncompared: readonly LimitVerdict[],
  shared: { readonly files: readonly string[]; readonly rows: OverlapVerdict },
  unread: readonly string[],
  /** With what, in words. */
  compared: string,
): Finding {
  const measurements: Measurement[] = [
    ...verdicts.map((verdict) => ({
      name: verdict.metric,
      observed: verdict.found,
      expected: verdict.expected,
      ...(verdict.outcome === 'not-compared' || verdict.outcome === 'undecided'
        ? {}
        : { met: verdict.outcome === 'met' }),
    })),
    ...shared.rows.measurements,
  ];
  const answer = (outcome: Finding['outcome'], summary: string, remedy?: string): Finding => ({
    outcome,
    summary,
    measurements,
    evidence: [],
    ...(remedy === undefined ? {} : { remedy }),
  });

  if (shared.files.length > 0)
    return answer(
      'fail',
      `training and testing data share a file: ${listed(shared.files)}`,
      'hold out rows that training never sees',
    );
  if (shared.rows.outcome === 'fail') return answer('fail', shared.rows.summary, shared.rows.remedy);
  const broken = verdicts.filter((verdict) => verdict.outcome === 'missed' || verdict.outcome === 'error');
  if (broken.length > 0) {
    const first = broken[0] as LimitVerdict;
    return answer(
      'fail',
      `${broken.length} of ${verdicts.length} limits not met: ${first.metric} expected ${first.expected}, found ${first.found}`,
      'mend the model, or the metrics that training writes',
    );
  }
  const missing = (['absolute', 'relative'] as const).filter(
    (kind) => !verdicts.some((verdict) => verdict.kind === kind),
  );
  if (missing.length > 0)
    return {
      ...inconclusive(
        `no ${missing.join(' and no ')} limit on a metric is configured`,
        `add ${missing.map((kind) => (kind === 'absolute' ? 'a `minimum` or `maximum`' : 'a `max-drop` or `max-rise`')).join(' and ')} below \`gate.metrics\``,
      ),
      measurements,
    };
  const undecided = verdicts.find(({ outcome }) => outcome === 'undecided');
  if (undecided !== undefined)
    return answer(
      'inconclusive',
      `${undecided.metric} expected ${undecided.expected}, found ${undecided.found}`,
      'add rows to the hold-out, raise `train.repeats`, or the limit where that much is chance',
    );
  const [lacking] = uncompared;
  if (lacking !== undefined)
    return answer(
      'inconclusive',
      `no relative limit could be compared: ${lacking.metric} ${lacking.found}`,
      'it is compared as soon as the base has a record',
    );
  if (unread.length > 0)
    return answer('inconclusive', unread.join('; '), 'mend what could not be read, then run it again');
  if (shared.rows.outcome === 'inconclusive') return answer('inconclusive', shared.rows.summary, shared.rows.remedy);
  const met = verdicts.filter(({ outcome }) => outcome === 'met').length;
  const others = verdicts.filter(({ outcome }) => outcome === 'not-compared').map(({ metric }) => metric);
  const beside = others.length === 0 ? '' : `; without a value to compare with: ${listed([...new Set(others)], 3)}`;
  return answer(
    'pass',
    `${met} limits met, absolute and relative, against ${compared}${beside}; ${shared.rows.summary}`,
  );
}

/** What there is to compare with but could not be read: nobody knows whether it would have failed. */
function unread({ baseline, production, data }: Pick<Facts, 'baseline' | 'production' | 'data'>): string[] {
  const facts = {
    'the base': baseline,
    'the version in production': production,
    'training data': data.training,
    'testing data': data.testing,
  };
  return Object.entries(facts).flatMap(([name, fact]) => (fact.state === 'failed' ? [`${name}: ${fact.error}`] : []));
}
