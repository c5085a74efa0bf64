import { coverageOptions } from '../config/options/coverage.ts';
import { unitTestsOptions } from '../config/options/unit-tests.ts';
import { optionsOf } from '../config/options.ts';
import { whyNotNow } from '../config/when.ts';
import { absent, type Fact, type Facts, type Fingerprint } from '../facts.ts';
import type { GatherRequest } from './gather.ts';
import type { OriginOf } from './outputs.ts';

/** What the data tests and `monitor/numerics` look at beside tables. Each reader is loaded where there is something to read. */
export async function gatherBeside(
  request: GatherRequest & {
    readonly originOf: OriginOf;
    readonly reportOrigin: OriginOf;
    readonly artifacts: Fact<Fingerprint>;
    readonly problem: string | null;
    readonly training: Facts['training'];
    readonly metrics: Facts['metrics'];
  },
  fingerprints: Facts['data'],
  { tables, catalog }: Pick<Facts, 'tables' | 'catalog'>,
): Promise<
  Pick<
    Facts,
    'benefits' | 'featureHistory' | 'coverage' | 'specCoverage' | 'packages' | 'weights' | 'curve' | 'sources'
  >
> {
  const { root, git, configuration, run, originOf, reportOrigin, artifacts, problem } = request;
  const { model, defaultBranch } = run;
  const { data } = configuration;
  const reports = optionsOf(configuration, 'data/code', coverageOptions);
  const spec = optionsOf(configuration, 'infra/unit-tests', unitTestsOptions);
  const kept = whyNotNow(configuration, 'data/benefit', run);
  const trained = <T>(gather: () => Promise<Fact<T>>): Promise<Fact<T>> =>
    problem === null ? gather() : Promise.resolve(absent(problem));
  return {
    // It may train again.
    benefits:
      kept === null
        ? await trained(async () => (await import('./benefit.ts')).gatherBenefits({ ...request, tables, catalog }))
        : absent(kept),
    featureHistory:
      data.catalog === undefined && data.schema === undefined
        ? absent('no `data.catalog` or `data.schema` is configured')
        : await (await import('./feature-history.ts')).gatherFeatureHistory({
            git,
            root,
            configuration,
            model,
            defaultBranch,
          }),
    coverage: await trained(async () =>
      (await import('./coverage.ts')).gatherCoverage({
        root,
        reports: reports.coverage,
        sources: reports.sources,
        originOf: reportOrigin,
      }),
    ),
    specCoverage:
      spec.sources === undefined
        ? absent('no `sources` are configured below infra/unit-tests')
        : await trained(async () =>
            (await import('./coverage.ts')).gatherCoverage({
              root,
              reports: spec.coverage ?? reports.coverage,
              sources: spec.sources ?? [],
              originOf: reportOrigin,
              test: 'infra/unit-tests',
            }),
          ),
    packages: await (await import('./packages.ts')).gatherPackages(root),
    weights: await trained(async () => (await import('./weights.ts')).gatherWeights(root, artifacts)),
    curve: await trained(async () => (await import('./curve.ts')).gatherCurve(root, configuration, originOf)),
    sources: await (await import('./sources.ts')).gatherSources(root, configuration, fingerprints, tables),
  };
}
