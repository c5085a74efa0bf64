import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { messageOf } from '../support/errors.ts';
import { megabyte, readTextBounded } from '../support/files.ts';
import { record, safely } from './environment.ts';
import type { FoundPath } from './outputs.ts';
import { folderOf, type Tree } from './tree.ts';

/** The schema of the training data, and what its columns tell. */
export interface FoundSchema {
  /** Relative to the root; null where there is none and none can be written. */
  readonly schema: FoundPath | null;
  /** What to write at that path; null where the schema is there already. */
  readonly text: string | null;
  /** The column to predict, where its name leaves no doubt. */
  readonly label: string | null;
  readonly problems: readonly string[];
}

const limits = { bytes: 64 * megabyte, cells: 100_000_000 } as const;
const names = ['schema.json', 'schema.yml', 'schema.yaml'];
const nothing: FoundSchema = { schema: null, text: null, label: null, problems: [] };

const head = `# A Frictionless Table Schema, inferred from the training data by \`ml-test-score init\`.
# Go over it: it says what was seen, not what must be. Bounds are rounded outwards; values are listed where few are in use.
`;

/** The Table Schema beside the training data, else a first one from the data themselves. Never throws: trouble is a problem. */
export async function findSchema(tree: Tree, training: FoundPath | undefined): Promise<FoundSchema> {
  if (training === undefined) return nothing;
  const folder = folderOf(training.path);
  const beside = names
    .map((name) => (folder === '' ? name : `${folder}/${name}`))
    .filter((path) => tree.files.includes(path));
  for (const path of beside) {
    const columns = await fieldsOf(tree.root, path);
    if (columns !== null)
      return { ...nothing, schema: { path, why: `found ${path}`, exact: true }, label: labelAmong(columns) };
  }
  if (!tree.files.includes(training.path)) return nothing;
  const path = folder === '' ? 'schema.yml' : `${folder}/schema.yml`;
  if ((await lstat(join(tree.root, path)).catch(() => null)) !== null)
    return trouble(`${path} is there and is no Table Schema with \`fields\`: it was left as it is`);
  try {
    const { columns, schema } = await profiled(tree.root, training.path);
    return {
      schema: { path, why: `inferred from ${training.path}`, exact: true },
      text: head + stringify(schema, { lineWidth: 0, aliasDuplicateObjects: false }),
      label: labelAmong(columns),
      problems: (await isIgnored(tree, folder)) ? [`git ignores ${folder}: commit ${path} by \`git add --force\``] : [],
    };
  } catch (error) {
    const [reason = ''] = messageOf(error).split('\n');
    return trouble(`no schema was inferred from ${training.path}: ${reason.replace(`${training.path}: `, '')}`);
  }
}

const trouble = (problem: string): FoundSchema => ({ ...nothing, problems: [problem] });

/** The columns that a Table Schema names; null where the file is none. */
async function fieldsOf(root: string, path: string): Promise<readonly string[] | null> {
  const text = await readTextBounded(root, path, megabyte).catch(() => '');
  const { fields } = record(safely(() => parse(text) as unknown));
  if (!Array.isArray(fields)) return null;
  return fields.map((field) => record(field).name).filter((name) => typeof name === 'string');
}

async function profiled(root: string, path: string) {
  const { size } = await lstat(join(root, path));
  if (size > limits.bytes)
    throw new Error('it is larger than 64 MB; `ml-test-score profile --schema` reads larger ones');
  if (size < 1024 && (await readTextBounded(root, path)).startsWith('version https://git-lfs.github.com/'))
    throw new Error('it is a pointer of Git LFS; fetch the file with `git lfs pull`');
  const [{ openTable }, { openProfile }, { inferSchema }, { descriptor }] = await Promise.all([
    import('../gather/tables/table.ts'),
    import('../gather/tables/profile.ts'),
    import('../gather/schema-inference.ts'),
    import('../gather/schema/descriptor.ts'),
  ]);
  const table = await openTable({ root, patterns: [path] });
  const profile = openProfile(table.columns);
  let rows = 0;
  const bound = {
    observe: (batch: { readonly rows: number }) => {
      rows += batch.rows;
      // A small Parquet file can hold billions of equal cells.
      if (rows * table.columns.length > limits.cells) throw new Error('it has more than 100 million cells');
    },
  };
  await table.read([bound, profile]);
  if (rows === 0) throw new Error('it has no rows below its header');
  const schema = inferSchema(profile.finish(), { format: table.format });
  const accepted = descriptor.safeParse(schema);
  if (!accepted.success) throw new Error(accepted.error.issues[0]?.message ?? 'its columns have no usable names');
  return { columns: table.columns, schema };
}

/** `y` and `class` name other things too, unless they come last and `y` is no coordinate. */
export function labelAmong(columns: readonly string[]): string | null {
  const last = columns.at(-1);
  const isLabel = (name: string): boolean =>
    /^(label|target)$/i.test(name) ||
    (name === last && (/^class$/i.test(name) || (/^y$/i.test(name) && !columns.some((other) => /^x$/i.test(other)))));
  const [found, ...others] = columns.filter(isLabel);
  return found === undefined || others.length > 0 ? null : found;
}

/** Only whole folders named at the top: enough for the usual `data/`. */
async function isIgnored(tree: Tree, folder: string): Promise<boolean> {
  const lines = ((await tree.read('.gitignore')) ?? '').split('\n').map((line) => line.trim());
  const [top] = folder.split('/');
  return folder !== '' && lines.some((line) => [folder, top].includes(line.replace(/^\/|\/?\*{0,2}$/g, '')));
}
