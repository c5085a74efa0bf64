import { extname } from 'node:path';
import { benefitOptions } from '../config/options/benefit.ts';
import { optionsOf } from '../config/options.ts';
import type { Configuration } from '../config/schema.ts';
import type { FeatureBenefits } from '../facts/benefit.ts';
import { featuresOf } from '../facts/features.ts';
import { absent, type Fact, type Facts, failed, failedBy, gathered, presentValue } from '../facts.ts';
import { ConfigurationError } from '../support/errors.ts';
import { inside, megabyte, readTextBounded } from '../support/files.ts';
import type { Git } from '../support/git.ts';
import { parseJson } from './metrics/json.ts';
import type { OriginOf } from './outputs.ts';
import type { CommandContext } from './training.ts';

export interface BenefitRequest extends CommandContext {
  readonly git: Git | null;
  readonly configuration: Configuration;
  readonly originOf: OriginOf;
  readonly scratch: string;
  readonly training: Facts['training'];
  readonly metrics: Facts['metrics'];
  readonly tables: Facts['tables'];
  readonly catalog: Facts['catalog'];
}

type Benefit = FeatureBenefits['features'][number];

const mostFeatures = 20_000;
const nameLength = 200;
const next = 'let training write a table with the columns feature, importance and std';

/** The names that tools give the three columns: pandas frames of scikit-learn's `permutation_importance`, XGBoost and LightGBM exports. */
const columnNames = {
  feature: ['feature', 'features', 'name', 'variable', 'column', ''],
  importance: ['importance', 'importances', 'importance_mean', 'importances_mean', 'mean', 'gain', 'value', 'weight'],
  deviation: ['std', 'deviation', 'importance_std', 'importances_std', 'sd', 'stddev'],
} as const;

/** What each feature is worth, by the method that is chosen. `absent` where none of `importance` and `ablation` is. */
export async function gatherBenefits(request: BenefitRequest): Promise<Fact<FeatureBenefits>> {
  const { configuration, tables, catalog } = request;
  const { method, importance } = optionsOf(configuration, 'data/benefit', benefitOptions);
  if (method !== 'ablation') return gatherImportances(request, importance);
  const { data } = configuration;
  const { training } = tables;
  const features =
    training.state === 'gathered' ? gathered(featuresOf(data, training.value, presentValue(catalog)).names) : training;
  return (await import('./ablation.ts')).gatherAblation({ ...request, features });
}

/**
 * What each feature is worth by the file of `tests: data/benefit: importance`. `absent` without one; `failed` where it cannot be read, or where nothing produced it in
 * this run: an importance that is committed says nothing about this model.
 */
async function gatherImportances(
  { root, originOf }: Pick<BenefitRequest, 'root' | 'originOf'>,
  path: string | undefined,
): Promise<Fact<FeatureBenefits>> {
  if (path === undefined) return absent('no `importance` is configured for data/benefit');
  try {
    const text = await readTextBounded(root, path, 8 * megabyte);
    const origin = await originOf(path);
    if (origin === 'committed' || origin === 'stale')
      return failed(
        origin === 'committed'
          ? `${inside(root, path)}: tracked and unmodified in git, so nothing produced it in this run`
          : `${inside(root, path)}: was not written by this training`,
        'let training write the importances of the model that it trained',
      );
    const file = inside(root, path);
    const features = extname(file).toLowerCase() === '.json' ? fromJson(file, text) : await fromTable(file, text);
    return gathered({ method: 'importance', source: file, features: bounded(file, features) });
  } catch (error) {
    if (error instanceof ConfigurationError) return failedBy(error);
    throw error;
  }
}

function bounded(file: string, features: readonly Benefit[]): Benefit[] {
  const refuse = (message: string): never => {
    throw new ConfigurationError({ file, message, next });
  };
  if (features.length === 0) refuse('holds no feature');
  if (features.length > mostFeatures) refuse(`holds ${features.length} features; at most ${mostFeatures} are read`);
  const seen = new Set<string>();
  for (const { feature } of features) {
    if (seen.has(feature)) refuse(`has the feature ${JSON.stringify(feature.slice(0, nameLength))} twice`);
    seen.add(feature);
  }
  return features.map((one) => ({ ...one, feature: one.feature.slice(0, nameLength) }));
}

/** A number that could not be read as one, or a deviation that is not finite or below 0, leaves nothing to judge by: no benefit. */
function benefitOf(feature: string, importance: unknown, deviation: unknown): Benefit {
  const [mean, spread] = [numberOf(importance), numberOf(deviation)];
  const isKnown = deviation !== undefined && deviation !== null && deviation !== '';
  if (!isKnown) return { feature, benefit: mean, deviation: null };
  return { feature, benefit: spread === null || spread < 0 ? null : mean, deviation: spread };
}

function numberOf(value: unknown): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

async function fromTable(file: string, text: string): Promise<Benefit[]> {
  const { parseRecords } = await import('./csv-records.ts');
  const delimiter = extname(file).toLowerCase() === '.tsv' ? '\t' : ',';
  const records = parseRecords(file, text, { delimiter, trim: true, skip_empty_lines: true }, next);
  const [header = [], ...rows] = records;
  const lower = header.map((name) => name.toLowerCase());
  const place = (names: readonly string[]): number =>
    names.map((name) => lower.indexOf(name)).find((found) => found !== -1) ?? -1;
  const [feature, importance] = [place(columnNames.feature), place(columnNames.importance)];
  const deviation = place(columnNames.deviation);
  if (feature === -1 || importance === -1)
    throw new ConfigurationError({
      file,
      line: 1,
      message: `found the columns ${header.slice(0, 20).join(', ').slice(0, nameLength)}; expected feature, importance and std`,
      next,
    });
  return rows.map((row) =>
    benefitOf(row[feature] ?? '', row[importance], deviation === -1 ? undefined : row[deviation]),
  );
}

/** A list of `{feature, importance, std}`, or a mapping from feature to its importance or to `{importance, std}`. */
function fromJson(file: string, text: string): Benefit[] {
  const found = parseJson(file, text);
  const refuse = (message: string): never => {
    throw new ConfigurationError({
      file,
      message,
      next: 'write [{"feature": "age", "importance": 0.12, "std": 0.01}]',
    });
  };
  if (typeof found !== 'object' || found === null) return refuse('expected a list or a mapping of features');
  const fieldOf = (value: object, names: readonly string[]): unknown =>
    Object.entries(value).find(([key]) => names.includes(key.toLowerCase()))?.[1];
  if (Array.isArray(found))
    return found.map((entry: unknown, place) => {
      const name = typeof entry === 'object' && entry !== null ? fieldOf(entry, columnNames.feature) : undefined;
      if (typeof name !== 'string') return refuse(`entry ${place + 1} has no \`feature\` with the name of one`);
      const record = entry as object;
      return benefitOf(name, fieldOf(record, columnNames.importance), fieldOf(record, columnNames.deviation));
    });
  return Object.entries(found).map(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? benefitOf(name, fieldOf(value, columnNames.importance), fieldOf(value, columnNames.deviation))
      : benefitOf(name, value, undefined),
  );
}
