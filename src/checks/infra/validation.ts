import type { Facts } from '../../facts.ts';
import type { Finding, Measurement } from '../../result.ts';
import { judgeMetric, type LimitVerdict } from '../../statistics/metric-limits.ts';
import { defineCheck } from '../check.ts';
import { onlyClaims } from '../claims.ts';
import { inconclusive } from '../inconclusive.ts';

/**
 * Infra 4: quality is validated before serving. At least one absolute and one relative limit exist, were compared on this commit (with the base, and with the
 * version in production where there is one) and are met; no file is both training and testing data.
 */
export const validation = defineCheck({
  id: 'infra/validation',
  needs: ['metrics'],
  uses: ['baseline', 'production', 'data'],
  options: {},
  evaluate: ({ metrics, baseline, production, data, configuration }) => {
    const claims = onlyClaims(metrics);
    if (claims !== null) return claims;
    const gates = Object.entries(configuration.gate.metrics);
    const fact = { state: 'gathered', value: metrics } as const;
    const verdicts = gates.flatMap(([name, gate]) => {
      const chosen = judgeMetric(name, gate, fact, { base: baseline, production });
      // A model that is about to replace one in production is compared with that one too, whatever the gate is against.
      const other =
        production.state === 'gathered' && gate.against === 'base'
          ? judgeMetric(name, { ...gate, against: 'production' }, fact, { base: baseline, production })
          : [];
      return [...chosen, ...other.filter((verdict) => verdict.kind === 'relative')];
    });
    return judge(verdicts, sharedFiles(data), unread({ baseline, production, data }));
  },
});

function judge(verdicts: readonly LimitVerdict[], shared: readonly string[], unread: readonly string[]): Finding {
  const measurements: Measurement[] = verdicts.map((verdict) => ({
    name: verdict.metric,
    observed: verdict.found,
    expected: verdict.expected,
    ...(verdict.outcome === 'not-compared' ? {} : { met: verdict.outcome === 'met' }),
  }));
  const answer = (outcome: Finding['outcome'], summary: string, remedy?: string): Finding => ({
    outcome,
    summary,
    measurements,
    evidence: [],
    ...(remedy === undefined ? {} : { remedy }),
  });

  if (shared.length > 0)
    return answer(
      'fail',
      `training and testing data share a file: ${shared.join(', ')}`,
      'hold out rows that training never sees',
    );
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
  if (!verdicts.some((verdict) => verdict.kind === 'relative' && verdict.outcome === 'met')) {
    const first = verdicts.find((verdict) => verdict.outcome === 'not-compared') as LimitVerdict;
    return answer(
      'inconclusive',
      `no relative limit could be compared: ${first.metric} ${first.found}`,
      'it is compared as soon as the base has a record',
    );
  }
  if (unread.length > 0)
    return answer('inconclusive', unread.join('; '), 'mend what could not be read, then run it again');
  return answer(
    'pass',
    `${verdicts.filter((verdict) => verdict.outcome === 'met').length} limits met, absolute and relative`,
  );
}

/** What there is to compare with but could not be read: nobody knows whether it would have failed. */
function unread({ baseline, production, data }: Pick<Facts, 'baseline' | 'production' | 'data'>): string[] {
  const facts = { 'the base': baseline, production, 'training data': data.training, 'testing data': data.testing };
  return Object.entries(facts).flatMap(([name, fact]) => (fact.state === 'failed' ? [`${name}: ${fact.error}`] : []));
}

/** Files that are in the training and in the testing data, by content. */
function sharedFiles(data: Facts['data']): string[] {
  if (data.training.state !== 'gathered' || data.testing.state !== 'gathered') return [];
  const training = new Map(data.training.value.files.map((file) => [file.sha256, file.path]));
  return data.testing.value.files
    .filter((file) => training.has(file.sha256))
    .map((file) =>
      training.get(file.sha256) === file.path ? file.path : `${training.get(file.sha256)} = ${file.path}`,
    );
}
