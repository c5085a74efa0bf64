import { benefitOptions } from '../config/options/benefit.ts';
import { invariantsOptions } from '../config/options/invariants.ts';
import { privacyOptions } from '../config/options/privacy.ts';
import { optionsOf } from '../config/options.ts';
import type { Configuration } from '../config/schema.ts';
import type { FeatureCatalog } from '../facts/catalog.ts';
import { featuresOf } from '../facts/features.ts';
import type { Invariants } from '../facts/invariants.ts';
import type { ScannedTable } from '../facts/privacy.ts';
import type { TableConformance } from '../facts/schema.ts';
import type { TableProfile, TableRole } from '../facts/tables.ts';
import { absent, type Fact, type Facts, failedBy, gathered, presentValue } from '../facts.ts';
import type { TableSummary } from '../statistics/summary.ts';
import { ConfigurationError } from '../support/errors.ts';
import type { Git } from '../support/git.ts';
import type { Log } from '../support/log.ts';
import type { PolicyPlaceOf } from './configuration.ts';
import { allOf, attempt, both, flat, mapFact } from './fact-values.ts';
import type { Invariant } from './invariants.ts';
import { type OpenTable, patternsOf, tablesOf } from './open-tables.ts';
import type { OriginOf } from './outputs.ts';
import type { OverlapReading } from './overlap.ts';
import type { PolicyFiles } from './policy-files.ts';
import { gatherPredicted, openPredicting, type PredictedFacts, type Predicting } from './predicted.ts';
import type { PredictedRows } from './predictions.ts';
import { privacyOf } from './privacy-tables.ts';
import type { TableSchema } from './schema.ts';
import type { Observer } from './tables/batch.ts';
import type { RowSample } from './tables/sample.ts';
import type { Table } from './tables/table.ts';

/** What is read from tables, and the rows that exercises of the model need. */
export interface DataRead {
  readonly facts: DataFacts;
  /** Predictions beside the hold-out, row by row. */
  readonly predicted: Fact<PredictedRows>;
  /** Rows of the hold-out; null without `data.testing` and `data.label`. */
  readonly testing: RowSample | null;
  /** The columns that the model uses. */
  readonly features: readonly string[];
}

/** The facts among it. */
export type DataFacts = PredictedFacts &
  Pick<
    Facts,
    'tables' | 'freshness' | 'conformance' | 'catalog' | 'associations' | 'privacy' | 'invariants' | 'skew' | 'overlap'
  >;

export interface DataRequest {
  readonly root: string;
  readonly git: Git | null;
  readonly configuration: Configuration;
  readonly log: Log;
  readonly originOf: OriginOf;
  /** Schema and catalog of the base, where its policy is in force. */
  readonly policyFiles?: PolicyFiles | undefined;
  /** From `readRules`. */
  readonly rules: readonly Invariant[];
  /** Not gathered where training did not write them: what an earlier training predicted is not read either. */
  readonly predictions: Facts['predictions'];
  /** Why what training writes is not there; null where training succeeded. */
  readonly problem: string | null;
}

const dataRoles = ['training', 'testing', 'serving'] as const;
type DataRole = (typeof dataRoles)[number];

/** A table that was read. */
interface TableRead {
  readonly table: Table;
  readonly profile: TableProfile;
  readonly summary: TableSummary;
  readonly conformance: TableConformance | null;
  /** Null without rules; failed where one names a column that is not there. */
  readonly invariants: Fact<Invariants['tables'][number]> | null;
  readonly privacy: ScannedTable;
  readonly sample: RowSample | null;
}

/** The rules of `monitor/invariants`, compiled before training, so that a mistake in one costs no training. Throws `ConfigurationError`. */
export async function readRules(configuration: Configuration, placeOf: PolicyPlaceOf): Promise<readonly Invariant[]> {
  const { rules } = optionsOf(configuration, 'monitor/invariants', invariantsOptions);
  if (rules.length === 0) return [];
  const { compileInvariants } = await import('./invariants.ts');
  return compileInvariants(rules, (index) => placeOf(['tests', 'monitor/invariants', 'rules', index, 'rule']));
}

/** Reads each table once, with everything that looks at it in the same pass, and compares them. */
export async function gatherData(request: DataRequest): Promise<DataRead> {
  const { root, configuration, problem, policyFiles } = request;
  const { data } = configuration;
  if (problem !== null) return { facts: noTables(problem), predicted: absent(problem), testing: null, features: [] };
  const schema = await gatherNamed(data.schema, 'data.schema', async (path) =>
    (await import('./schema.ts')).loadTableSchema(root, path, policyFiles),
  );
  const catalog = await gatherNamed(data.catalog, 'data.catalog', async (path) =>
    (await import('./catalog.ts')).loadCatalog(root, path, policyFiles),
  );
  const deletions = await readDeletions(request);
  const predicting = openPredicting(configuration);
  const open = tablesOf(root, configuration, presentValue(schema));
  const overlap = await overlapOf(request, open, presentValue(catalog));
  const shared = presentValue(overlap);
  const read = (role: TableRole, ...observe: readonly ((table: Table) => Observer | null)[]) =>
    readTable(role, request, open, presentValue(schema), presentValue(deletions) ?? null, observe);
  // Predictions first: the rows of the testing data are joined to them while they are read. Then testing: its rows are looked up in training.
  const predictions =
    request.predictions.state === 'gathered' ? await read('predictions', predicting.predictions) : request.predictions;
  const reads = {
    predictions,
    testing: await read('testing', predicting.testing, () => shared?.testing ?? null),
    training: await read('training', predicting.training, () => shared?.training() ?? null),
    serving: await read('serving'),
  };
  const profile = (role: TableRole): Fact<TableProfile> => mapFact(reads[role], (table) => table.profile);
  const predicted = predictedRows(request, reads, predicting);
  const sample = (role: TableRole): RowSample | null => presentValue(reads[role])?.sample ?? null;
  const training = presentValue(profile('training'));
  const features = training === undefined ? [] : featuresOf(data, training, presentValue(catalog)).names;
  const facts = {
    tables: {
      training: profile('training'),
      testing: profile('testing'),
      serving: profile('serving'),
      predictions: mapFact(profile('predictions'), (found) => withAnswers(found, predicting.answers())),
    },
    freshness: await freshnessOf(request, profile('serving')),
    conformance: mapFact(
      both(
        schema,
        ofData(reads, ({ conformance }) => conformance),
      ),
      ([{ file }, tables]) => ({ schema: file, tables }),
    ),
    catalog,
    associations: await associationsOf(configuration, reads.training, presentValue(catalog)),
    privacy: await privacyOf(request, reads, deletions),
    invariants:
      request.rules.length === 0
        ? absent('no rules are configured')
        : mapFact(allOf(ofData(reads, ({ invariants }) => invariants)), (tables) => ({ tables })),
    skew: await skewOf(request, reads.training, reads.serving),
    overlap: flat(mapFact(both(both(reads.training, reads.testing), overlap), ([, found]) => found.finish())),
    ...(await gatherPredicted({
      configuration,
      predicted,
      training: sample('training'),
      testing: sample('testing'),
      features,
    })),
  };
  return { facts, predicted, testing: sample('testing'), features };
}

const withAnswers = (profile: TableProfile, answers: readonly string[] | null): TableProfile =>
  answers === null ? profile : { ...profile, answers };

/** What looks for rows of the testing data in the training data while they are read. */
async function overlapOf(
  { configuration }: DataRequest,
  open: OpenTable,
  catalog: FeatureCatalog | undefined,
): Promise<Fact<OverlapReading>> {
  const { data } = configuration;
  for (const role of ['training', 'testing'] as const)
    if (data[role] === undefined) return absent(`no \`data.${role}\` is configured`);
  return attempt(async () => {
    const { openOverlap } = await import('./overlap.ts');
    const [training, testing] = [await open('training'), await open('testing')];
    return openOverlap(configuration, { training: training.columns, testing: testing.columns }, catalog);
  });
}

async function readTable(
  role: TableRole,
  { configuration, log, rules }: DataRequest,
  open: OpenTable,
  schema: TableSchema | undefined,
  deletions: ReadonlySet<string> | null,
  observe: readonly ((table: Table) => Observer | null)[],
): Promise<Fact<TableRead>> {
  const { data } = configuration;
  const patterns = patternsOf(role, configuration);
  if (patterns === undefined) return absent(`no \`${role === 'predictions' ? role : `data.${role}`}\` is configured`);
  return attempt(async () => {
    const [table, { openProfile, profileOf }, { openPrivacyScan }] = await Promise.all([
      open(role),
      import('./tables/profile.ts'),
      import('./privacy.ts'),
    ]);
    const conforming = role === 'predictions' || schema === undefined ? null : await import('./schema.ts');
    const { columns, format, files } = table;
    requireColumns(role, table, data);
    const profile = openProfile(columns);
    const conformance =
      conforming === null
        ? null
        : conforming.openConformance(schema as TableSchema, {
            role: role as DataRole,
            columns,
            label: data.label,
            time: data.time,
          });
    const invariants =
      role === 'predictions' || rules.length === 0
        ? null
        : await attempt(async () => (await import('./invariants.ts')).openInvariants(rules, { role, columns }));
    const privacy = openPrivacyScan(optionsOf(configuration, 'data/privacy', privacyOptions), {
      role,
      path: patterns.join(', '),
      columns,
      key: data.key,
      ...(deletions === null ? {} : { deletions }),
    });
    const sample =
      (role === 'training' || role === 'testing') && data.label !== undefined
        ? (await import('./tables/sample.ts')).openSample(
            columns,
            columns,
            optionsOf(configuration, 'data/benefit', benefitOptions).rows,
          )
        : null;
    const observers: (Observer | null)[] = [
      profile,
      conformance,
      invariants === null ? null : (presentValue(invariants) ?? null),
      privacy,
      sample,
      ...observe.map((one) => one(table)),
    ];
    const reading = await table.read(observers.filter((observer) => observer !== null));
    log.info(`${role}: ${reading.rows} rows of ${columns.length} columns`);
    const summary = profile.finish();
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    return {
      table,
      summary,
      profile: profileOf(summary, { files: reading.files, format, bytes }),
      conformance: conformance?.finish(reading.place, summary) ?? null,
      invariants: invariants === null ? null : mapFact(invariants, (found) => found.finish()),
      privacy: privacy.finish(),
      sample: sample?.finish() ?? null,
    };
  });
}

/** A label or key that is no column is a mistake in the file, not in the data. Serving data need not have a label. */
function requireColumns(role: TableRole, { columns, files }: Table, data: Configuration['data']): void {
  if (role === 'predictions') return;
  const wanted = {
    key: data.key ?? [],
    label: role === 'serving' || data.label === undefined ? [] : [data.label],
    features: data.features ?? [],
  };
  const [key, lacking] =
    Object.entries(wanted)
      .map(([name, names]) => [name, names.filter((column) => !columns.includes(column))] as const)
      .find(([, names]) => names.length > 0) ?? [];
  if (lacking === undefined) return;
  throw new ConfigurationError({
    file: files[0]?.path ?? role,
    message: `the ${role} data has no column ${lacking
      .slice(0, 5)
      .map((name) => JSON.stringify(name.slice(0, 200)))
      .join(', ')}, which \`data.${key}\` names`,
    next: `name columns that are there: ${columns.slice(0, 20).join(', ').slice(0, 500)}`,
  });
}

async function readDeletions({ root, configuration }: DataRequest): Promise<Fact<ReadonlySet<string>>> {
  const { deletions } = optionsOf(configuration, 'data/privacy', privacyOptions);
  return gatherNamed(deletions, 'deletions', async (path) => {
    const { key } = configuration.data;
    if (key === undefined)
      throw new ConfigurationError({
        message: '`deletions` of data/privacy needs `data.key`',
        next: 'name the column that tells one row from another as `data.key`',
      });
    return (await import('./privacy-files.ts')).loadDeletions(root, path, key);
  });
}

async function freshnessOf(
  { root, git, configuration, originOf }: DataRequest,
  profile: Fact<TableProfile>,
): Promise<DataFacts['freshness']> {
  const { serving, time } = configuration.data;
  if (serving === undefined || profile.state === 'absent') return absent('no `data.serving` is configured');
  const { gatherFreshness } = await import('./freshness.ts');
  return gatherFreshness({ root, git, patterns: serving, profile: presentValue(profile), timeColumn: time, originOf });
}

async function associationsOf(
  { data }: Configuration,
  training: Fact<TableRead>,
  catalog: FeatureCatalog | undefined,
): Promise<DataFacts['associations']> {
  if (training.state !== 'gathered') return training;
  const { sample, profile } = training.value;
  if (sample === null) return absent('no `data.label` is configured');
  const { gatherAssociations } = await import('./associations.ts');
  return gatherAssociations(sample, { label: data.label, features: featuresOf(data, profile, catalog).names });
}

/** Of tables that were read to their end; a table that could not be is the reason. */
function predictedRows(
  { predictions }: DataRequest,
  reads: Readonly<Record<TableRole, Fact<TableRead>>>,
  predicting: Predicting,
): Fact<PredictedRows> {
  if (predictions.state !== 'gathered') return predictions;
  for (const role of ['predictions', 'testing', 'training'] as const) {
    const read = reads[role];
    if (read.state === 'failed') return read;
  }
  try {
    return gathered(predicting.finish());
  } catch (error) {
    if (error instanceof ConfigurationError) return failedBy(error);
    throw error;
  }
}

async function skewOf(
  { configuration }: DataRequest,
  training: Fact<TableRead>,
  serving: Fact<TableRead>,
): Promise<DataFacts['skew']> {
  if (training.state !== 'gathered') return training;
  if (serving.state !== 'gathered') return serving;
  const { label, time, key = [] } = configuration.data;
  const leftOut = [label, time, ...key].filter((name) => name !== undefined);
  const [one, other] = [training.value, serving.value];
  return attempt(async () => {
    const skew = await import('./skew.ts');
    const columns = one.table.columns.filter((name) => !leftOut.includes(name) && other.table.columns.includes(name));
    const rows =
      key.length === 0 || columns.length === 0
        ? null
        : await (await import('./row-comparison.ts')).compareRows(one.table, other.table, {
            key,
            columns,
            servingRows: other.summary.rows,
          });
    return skew.skewOf(one.summary, other.summary, { leftOut }, rows);
  });
}

/** What every table of data that is there gave; `failed` where one could not be read, so that nothing is judged by half. */
function ofData<T>(
  reads: Readonly<Record<DataRole, Fact<TableRead>>>,
  select: (read: TableRead) => T | null,
): Fact<T[]> {
  const found: T[] = [];
  for (const role of dataRoles) {
    const read = reads[role];
    if (read.state === 'failed') return read;
    const value = read.state === 'gathered' ? select(read.value) : null;
    if (value !== null) found.push(value);
  }
  return found.length === 0 ? absent('no `data` is configured') : gathered(found);
}

/** A file that the configuration names, read. */
const gatherNamed = async <T>(
  path: string | undefined,
  name: string,
  load: (path: string) => Promise<T>,
): Promise<Fact<T>> => (path === undefined ? absent(`no \`${name}\` is configured`) : attempt(() => load(path)));

function noTables(reason: string): DataFacts {
  const none = absent(reason);
  return {
    tables: { training: none, testing: none, serving: none, predictions: none },
    freshness: none,
    conformance: none,
    catalog: none,
    associations: none,
    privacy: none,
    invariants: none,
    skew: none,
    overlap: none,
    slices: none,
    inclusion: none,
    baselines: none,
  };
}
