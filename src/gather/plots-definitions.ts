import { lstat } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { messageOf } from '../support/errors.ts';
import { expandPaths, megabyte, readTextBounded } from '../support/files.ts';
import { clipped } from '../support/text.ts';
import { foundPlotsFiles } from './plots-files.ts';

/** A plot that `dvc.yaml` declares, by DVC 3.67's `dvc/schema.py` and `dvc/repo/plots/__init__.py`. */
export interface PlotDefinition {
  /** The path of its data, or a name. */
  readonly id: string;
  readonly title: string | null;
  readonly template: string | null;
  /** Columns by file; a file is relative to the project. */
  readonly y: readonly { readonly file: string; readonly column: string | null }[];
  /** One for all, one for each of `y`, or none: then points are counted. */
  readonly x: readonly { readonly file: string | null; readonly column: string }[];
  readonly labels: { readonly x: string | null; readonly y: string | null };
  /** Whether CSV and TSV have a header. */
  readonly header: boolean;
}

const column = z.string().max(250);
const properties = z.object({
  x: z.union([column, z.record(z.string(), column)]).optional(),
  y: z
    .union([column, z.array(column).max(20), z.record(z.string(), z.union([column, z.array(column).max(20)]))])
    .optional(),
  x_label: column.optional(),
  y_label: column.optional(),
  title: z.string().max(500).optional(),
  template: z.string().max(250).optional(),
  header: z.boolean().optional(),
});
type Properties = z.output<typeof properties>;

const list = z.array(z.union([z.string(), z.record(z.string(), z.unknown())])).nullish();
const stage = z.object({ wdir: z.string().optional(), plots: list });
const pipeline = z.object({
  plots: list,
  stages: z.record(z.string(), z.union([z.object({ do: stage }), stage])).nullish(),
});

const mostFiles = 100;

/** The plots in the order in which they are declared, and what could not be read, in words; null where there is no `dvc.yaml`. */
export async function plotDefinitions(
  root: string,
): Promise<{ readonly definitions: readonly PlotDefinition[]; readonly problems: readonly string[] } | null> {
  const definitions = new Map<string, PlotDefinition>();
  const problems: string[] = [];
  const files = await foundPlotsFiles(root);
  for (const file of files) {
    try {
      const read = pipeline.safeParse(
        parse(await readTextBounded(root, file, megabyte), { logLevel: 'error', maxAliasCount: 100 }),
      );
      if (!read.success) {
        problems.push(`the plots of ${file} cannot be read: ${place(read.error)}`);
        continue;
      }
      const { plots, stages } = read.data;
      const folder = posix.dirname(file);
      const lists = [
        { folder, plots },
        ...Object.values(stages ?? {}).map((one) => {
          const definition = 'do' in one ? one.do : one;
          return { folder: posix.join(folder, definition.wdir ?? '.'), plots: definition.plots };
        }),
      ];
      // What the top says of a file of a stage is more than what the stage says.
      for (const one of lists)
        for (const entry of one.plots ?? [])
          for (const [id, given] of typeof entry === 'string' ? [[entry, null] as const] : Object.entries(entry))
            for (const definition of await resolve(root, one.folder, id, given, problems))
              if (!definitions.has(definition.id)) definitions.set(definition.id, definition);
    } catch (error) {
      problems.push(`the plots of ${file} cannot be read: ${messageOf(error)}`);
    }
  }
  return files.length > 0 ? { definitions: [...definitions.values()], problems } : null;
}

const place = (error: z.ZodError): string => {
  const [issue] = error.issues;
  return `${clipped(issue?.path.map(String).join('.') ?? '')}: ${issue?.message ?? ''}`;
};

async function resolve(
  root: string,
  folder: string,
  id: string,
  given: unknown,
  problems: string[],
): Promise<readonly PlotDefinition[]> {
  if (id.includes('${')) {
    problems.push(`${clipped(id)}: a template, which only DVC resolves`);
    return [];
  }
  const read = properties.safeParse(given ?? {});
  if (!read.success) {
    problems.push(`${clipped(id)}: ${place(read.error)}`);
    return [];
  }
  const { y } = read.data;
  const at = (path: string): string => posix.join(folder, path);
  if (y !== undefined && typeof y === 'object' && !Array.isArray(y)) {
    const columns = Object.entries(y).flatMap(([file, names]) =>
      [names].flat().map((name) => ({ file: at(file), column: name })),
    );
    return [definition(id, read.data, columns, at)];
  }
  const path = at(id);
  const here = await lstat(join(root, path)).catch(() => null);
  const paths = here?.isDirectory() ? await below(root, path) : [path];
  return paths.map((file) =>
    definition(
      file,
      read.data,
      y === undefined ? [{ file, column: null }] : [y].flat().map((name) => ({ file, column: name })),
      at,
    ),
  );
}

async function below(root: string, folder: string): Promise<string[]> {
  const found = await expandPaths(root, [`${folder.replace(/[*?[\]{}()!\\]/g, '\\$&')}/**`]);
  return found.filter((path) => !path.endsWith('/')).slice(0, mostFiles);
}

const definition = (
  id: string,
  { x, title, template, header, x_label, y_label }: Properties,
  y: PlotDefinition['y'],
  at: (path: string) => string,
): PlotDefinition => ({
  id,
  title: title ?? null,
  template: template ?? null,
  y,
  x:
    x === undefined
      ? []
      : typeof x === 'string'
        ? [{ file: null, column: x }]
        : Object.entries(x).map(([file, name]) => ({ file: at(file), column: name })),
  labels: { x: x_label ?? null, y: y_label ?? null },
  header: header ?? true,
});
