import { parse, relative, resolve, sep } from 'node:path';
import { stringify } from 'yaml';
import { inferSchema } from '../gather/schema-inference.ts';
import { openProfile } from '../gather/tables/profile.ts';
import { openTable } from '../gather/tables/table.ts';
import { profileOf } from '../gather/tables/table-profile.ts';
import { renderProfile } from '../report/profile.ts';
import { ConfigurationError } from '../support/errors.ts';
import { terminalText } from '../support/terminal.ts';
import { print } from './output.ts';

const schemaHead =
  '# A Frictionless Table Schema, inferred by `ml-test-score profile --schema`. Go over it: it says what was seen, not what must be.\n';

/** What is in a table; several files are parts of one table. */
export async function profile(
  files: readonly string[],
  options: { readonly json?: boolean; readonly schema?: boolean; readonly workingDirectory?: string },
): Promise<number> {
  const folder = resolve(options.workingDirectory ?? '.');
  const table = await openTable(whereAndWhat(folder, files));
  const observer = openProfile(table.columns);
  const pass = await table.read([observer]);
  const summary = observer.finish();
  if (summary.rows === 0)
    throw new ConfigurationError({
      file: files.join(', '),
      message: 'has no rows below its header',
      next: 'name a table with at least one row',
    });
  if (options.schema) {
    const schema = inferSchema(summary, { format: table.format });
    print(options.json ? schema : schemaHead + stringify(schema, { lineWidth: 0, aliasDuplicateObjects: false }));
    return 0;
  }
  const bytes = table.files.reduce((sum, file) => sum + file.bytes, 0);
  const found = profileOf(summary, { files: pass.files, format: table.format, bytes });
  print(options.json ? found : terminalText(renderProfile(found)));
  return 0;
}

/** Files anywhere may be profiled, so that the root is the folder, or that of the whole system where one lies outside. */
function whereAndWhat(folder: string, files: readonly string[]): { root: string; patterns: string[] } {
  const full = files.map((file) => resolve(folder, file));
  const outside = full.some(
    (file) => relative(folder, file).split(sep)[0] === '..' || parse(file).root !== parse(folder).root,
  );
  const root = outside ? parse(full[0] ?? folder).root : folder;
  return { root, patterns: full.map((file) => relative(root, file).split(sep).join('/')) };
}
