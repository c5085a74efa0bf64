/**
 * `profile` beside DuckDB's `SUMMARIZE` on one thread, in interleaved rounds: a seeded table of mixed columns as CSV, Parquet and JSON Lines, a
 * public table of flights, and the CSV again with every check switched on. Times differ from machine to machine: quote the ratios. Arguments: rows (1000000), rounds (3). DuckDB is installed into
 * .venv/duckdb on first use.
 */
import { execFileSync } from 'node:child_process';
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type Random, seededRandom } from '../src/statistics/random.ts';
import { runCommand } from '../src/support/process.ts';

const top = join(import.meta.dirname, '..');
const [rows = 1_000_000, rounds = 3] = process.argv.slice(2).map(Number);
if (![rows, rounds].every((number) => Number.isInteger(number) && number > 0))
  throw new Error('expected two whole numbers, rows and rounds, as in `npm run bench:tables -- 1000000 3`');
const folder = mkdtempSync(join(tmpdir(), 'ml-test-score-tables-'));
const python = join(top, '.venv/duckdb/bin/python');
const script = join(folder, 'peer.py');

/** SUMMARIZE, conversion of the CSV, and exact values: shares of rows below and up to each quantile that is asked about. */
writeFileSync(
  script,
  `import json, sys
import duckdb

task, path, *rest = sys.argv[1:]
connection = duckdb.connect()
if task == "summarize":
    connection.execute("SET threads=1")
    rows = connection.execute(f"SUMMARIZE FROM '{path}'").fetchall()
    print(json.dumps([[str(cell) for cell in row] for row in rows]))
elif task == "write":
    source = f"FROM read_csv('{path}', header=true, sample_size=-1)"
    connection.execute(f"COPY ({source}) TO '{rest[0]}/snappy.parquet' (FORMAT parquet, COMPRESSION snappy)")
    connection.execute(f"COPY ({source}) TO '{rest[0]}/zstd.parquet' (FORMAT parquet, COMPRESSION zstd)")
    connection.execute(f"COPY ({source}) TO '{rest[0]}/table.jsonl' (FORMAT json)")
else:
    connection.execute(f"CREATE TABLE t AS FROM '{path}'")
    asked = json.load(open(rest[0]))
    exact = {}
    for name, kind, *_ in connection.execute("DESCRIBE t").fetchall():
        column = '"' + name + '"'
        count, distinct = connection.execute(f"SELECT count({column}), count(DISTINCT {column}) FROM t").fetchone()
        time = kind.startswith(("DATE", "TIMESTAMP"))
        number = f"epoch_ms(CAST({column} AS TIMESTAMP))" if time else f"CAST({column} AS DOUBLE)"
        ranks = []
        for value in [] if kind in ("VARCHAR", "BOOLEAN") else asked.get(name, []):
            point = "epoch_ms(CAST(? AS TIMESTAMP))" if time and isinstance(value, str) else "CAST(? AS DOUBLE)"
            counts = f"SELECT count(*) FILTER ({number} < {point}), count(*) FILTER ({number} <= {point}) FROM t"
            below, through = connection.execute(counts, [value, value]).fetchone()
            ranks.append([below / count, through / count])
        exact[name] = {"distinct": distinct, "ranks": ranks}
    print(json.dumps(exact))
`,
);

type Value = string | number | boolean | null;

const word = (random: Random, letters: number): string =>
  Array.from({ length: letters }, () => String.fromCharCode(97 + Math.floor(random() * 26))).join('');
/** Normal, by Box and Muller. */
const normal = (random: Random): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
const whole = (random: Random, below: number): number => Math.floor(random() * below);
const day = (random: Random, days: number): string =>
  new Date(Date.UTC(2015, 0, 1) + whole(random, days) * 86_400_000).toISOString().slice(0, 10);
const cities = ['Aachen', 'Bergen', 'Córdoba', 'Delft', 'Évora', 'Faro', 'Ghent', 'Hull', 'İzmir', 'Jena'];

const columns: Readonly<Record<string, (random: Random, row: number) => Value>> = {
  id: (_, row) => row,
  age: (random) => whole(random, 90),
  account: (random) => whole(random, 2 ** 31),
  balance: (random) => Math.round(50_000 * normal(random)),
  visits: (random) => (random() < 0.3 ? null : Math.floor(-20 * Math.log(1 - random()))),
  price: (random) => (random() * 1000).toFixed(2),
  temperature: (random) => (15 + 8 * normal(random)).toFixed(1),
  latitude: (random) => (random() * 180 - 90).toFixed(6),
  score: (random) => random().toFixed(15),
  income: (random) => Math.exp(10 + normal(random)).toPrecision(12),
  ratio: (random) => (random() < 0.1 ? null : normal(random).toFixed(4)),
  city: (random) => cities[whole(random, cities.length)] as string,
  product: (random) => `SKU-${whole(random, 5000)}`,
  user: (random) => `${word(random, 4)}${whole(random, 1e6)}`,
  session: (random) => `${word(random, 12)}-${whole(random, 1e9)}`,
  comment: (random) => (random() < 0.2 ? null : `"${word(random, 5)}, ""${word(random, 3)}"" ${word(random, 9)}"`),
  birthday: (random) => day(random, 3650),
  created: (random) => `${day(random, 365)} ${String(whole(random, 24)).padStart(2, '0')}:15:00`,
  active: (random) => random() < 0.6,
  consent: (random) => (random() < 0.05 ? null : random() < 0.5),
};

function writeTable(path: string): void {
  const random = seededRandom(20);
  const makers = Object.values(columns);
  const file = openSync(path, 'w');
  let lines = [Object.keys(columns).join(',')];
  for (let row = 0; row < rows; row += 1) {
    lines.push(makers.map((make) => make(random, row) ?? '').join(','));
    if (lines.length < 5000 && row < rows - 1) continue;
    writeSync(file, `${lines.join('\n')}\n`);
    lines = [];
  }
  closeSync(file);
}

/** The part that both tools tell of a column, as they wrote it. */
interface Told {
  readonly distinct: number;
  readonly quantiles: readonly { readonly share: number; readonly value: number | string }[];
}
type Telling = Readonly<Record<string, Told>>;

function readProfile(output: string): Telling {
  const profile: { columns: (Omit<Told, 'distinct'> & { name: string; distinct: { count: number } })[] } =
    JSON.parse(output);
  return Object.fromEntries(
    profile.columns.map(({ name, distinct, quantiles }) => [name, { distinct: distinct.count, quantiles }]),
  );
}

const schema = 'table.schema.yml';

const tools: Readonly<
  Record<'ours' | 'every check' | 'duckdb', { command(path: string): string; read(output: string): Telling }>
> = {
  ours: {
    command: (path) => [process.execPath, join(top, 'dist/cli.js'), 'profile', path, '--json'].map(quote).join(' '),
    read: readProfile,
  },
  'every check': {
    command: (path) =>
      [process.execPath, join(import.meta.dirname, 'every-check.ts'), folder, basename(path), schema]
        .map(quote)
        .join(' '),
    read: readProfile,
  },
  duckdb: {
    command: (path) => [python, script, 'summarize', path].map(quote).join(' '),
    read: (output) => {
      const summary: string[][] = JSON.parse(output);
      return Object.fromEntries(
        summary.map(([name, type, , , distinct, , , ...rest]) => [
          name as string,
          { distinct: Number(distinct), quantiles: quartiles(type as string, rest.slice(0, 3)) },
        ]),
      );
    },
  },
};

function quartiles(type: string, values: readonly string[]): Told['quantiles'] {
  if (type === 'VARCHAR' || type === 'BOOLEAN') return [];
  const time = /^(DATE|TIMESTAMP)/.test(type);
  return values.map((value, index) => ({ share: 0.25 * (index + 1), value: time ? value : Number(value) }));
}

function quote(argument: string): string {
  return `'${argument.replaceAll("'", "'\\''")}'`;
}

interface Measurement {
  readonly seconds: number[];
  readonly megabytes: number[];
  told: Telling;
}

async function measure(tool: keyof typeof tools, path: string, into: Measurement): Promise<void> {
  const output = join(folder, 'output.json');
  const { command, read } = tools[tool];
  const result = await runCommand(`exec ${command(path)} > ${quote(output)}`, {
    cwd: top,
    environment: { PATH: process.env.PATH ?? '', HOME: folder },
    timeoutSeconds: 1800,
  });
  if (result.exitCode !== 0)
    throw new Error(`${tool} on ${path} ended with ${result.exitCode}\n${result.tail.join('\n')}`);
  into.seconds.push(result.seconds);
  if (result.peakMemoryBytes !== null) into.megabytes.push(result.peakMemoryBytes / 1024 ** 2);
  into.told = read(readFileSync(output, 'utf8'));
}

interface Exact {
  readonly distinct: number;
  /** Of each value asked about: the shares of values below it, and up to it. */
  readonly ranks: readonly (readonly [number, number])[];
}

/** Largest errors over all columns: of distinct counts relative to the exact ones, of quantiles in ranks. */
function errorsOf(told: Telling, reference: string): { distinct: string; rank: string } {
  const asked = join(folder, 'asked.json');
  const values = Object.entries(told).map(([name, { quantiles }]) => [name, quantiles.map(({ value }) => value)]);
  writeFileSync(asked, JSON.stringify(Object.fromEntries(values)));
  const exact: Readonly<Record<string, Exact>> = JSON.parse(
    execFileSync(python, [script, 'exact', reference, asked], { encoding: 'utf8', maxBuffer: 2 ** 26 }),
  );
  const distinct = Object.entries(exact).map(([name, { distinct: count }]) => {
    const found = told[name]?.distinct ?? Number.NaN;
    return { name, error: count === found ? 0 : Math.abs(found - count) / count };
  });
  const ranks = Object.entries(exact).flatMap(([name, column]) =>
    column.ranks.map(([below, through], index) => {
      const share = told[name]?.quantiles[index]?.share ?? Number.NaN;
      return { name, error: Math.max(0, below - share, share - through) };
    }),
  );
  return { distinct: largest(distinct), rank: largest(ranks) };
}

function largest(errors: readonly { readonly name: string; readonly error: number }[]): string {
  const worst = [...errors].sort((a, b) => b.error - a.error)[0];
  if (errors.some(({ error }) => Number.isNaN(error))) return 'a column is missing';
  return worst === undefined ? 'none' : `${(100 * worst.error).toFixed(2)} % (${worst.name})`;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (index: number): number => sorted[Math.floor(index)] ?? Number.NaN;
  return (at((sorted.length - 1) / 2) + at(sorted.length / 2)) / 2;
}

async function main(): Promise<void> {
  if (!existsSync(python)) {
    console.log('installing duckdb into .venv/duckdb …');
    execFileSync('python3', ['-m', 'venv', join(top, '.venv/duckdb')]);
    execFileSync(python, ['-m', 'pip', 'install', '--quiet', 'duckdb']);
  }
  console.log(`writing ${rows} rows of ${Object.keys(columns).length} columns …`);
  const table = join(folder, 'table.csv');
  writeTable(table);
  execFileSync(python, [script, 'write', table, folder]);
  const snappy = join(folder, 'snappy.parquet');
  const flights = join(top, 'node_modules/vega-datasets/data/flights-3m.parquet');
  copyFileSync(join(import.meta.dirname, schema), join(folder, schema));
  const files = [
    { name: 'CSV', path: table, reference: snappy },
    { name: 'CSV, every check', path: table, reference: snappy, tool: 'every check' as const },
    { name: 'Parquet, snappy', path: snappy, reference: snappy },
    { name: 'Parquet, zstd', path: join(folder, 'zstd.parquet'), reference: snappy },
    { name: 'JSON Lines', path: join(folder, 'table.jsonl'), reference: snappy },
    { name: 'flights-3m.parquet', path: flights, reference: flights },
  ].map((file) => ({
    tool: 'ours' as const,
    ...file,
    ours: { seconds: [], megabytes: [], told: {} } as Measurement,
    duckdb: { seconds: [], megabytes: [], told: {} } as Measurement,
  }));
  for (let round = 0; round < rounds; round += 1)
    for (const { tool, path, ours, duckdb } of files) {
      await measure(tool, path, ours);
      await measure('duckdb', path, duckdb);
    }

  const peer = execFileSync(python, ['-c', 'import duckdb; print(duckdb.__version__)'], { encoding: 'utf8' }).trim();
  console.log(`Node ${process.version}, DuckDB ${peer} on one thread, ${rounds} interleaved rounds, medians\n`);
  console.log('| | | seconds | DuckDB ÷ ours | peak MB | distinct, largest error | quantile rank, largest error |');
  console.log('|---|---|---|---|---|---|---|');
  for (const { name, reference, ours, duckdb } of files)
    for (const [tool, { seconds, megabytes, told }] of Object.entries({ ours, duckdb })) {
      const ratio = tool === 'ours' ? (median(duckdb.seconds) / median(seconds)).toFixed(2) : '';
      const peak = megabytes.length === 0 ? '' : median(megabytes).toFixed(0);
      const { distinct, rank } = errorsOf(told, reference);
      console.log(`| ${name} | ${tool} | ${median(seconds).toFixed(2)} | ${ratio} | ${peak} | ${distinct} | ${rank} |`);
    }
}

try {
  await main();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
