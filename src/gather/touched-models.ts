import { posix } from 'node:path';
import picomatch from 'picomatch';
import type { Model, ModelPaths } from './models.ts';

/** Which models a change touches, and by which of its files. */

/** `all`: the event, or the lack of a base, asks for every model. `named`: the input `models` names exactly these. */
export type TouchReason = 'training code' | 'data' | 'configuration' | 'application code' | 'all' | 'named';

export interface TouchedModel extends Model {
  /** Null where the change does not touch it. */
  readonly touched: { readonly reason: TouchReason; readonly file: string | null } | null;
  /** Whether it is trained and judged in this run. */
  readonly trained: boolean;
}

export interface Change {
  /** From the repository's root, both names of what was renamed; null where everything counts as changed. */
  readonly files: readonly string[] | null;
  /** Why, in words: "schedule". */
  readonly why: string;
}

/**
 * Why a model is touched: by its training code, data or configuration it is trained again, by application code alone it is not. Paths are relative to the
 * repository's root; `prefix` is the folder that models and root file are relative to.
 */
export function touchedModels(
  models: readonly Model[],
  changed: readonly string[],
  rootFile: string | null = null,
  prefix = '',
): readonly TouchedModel[] {
  const inRepository = (path: string): string => posix.join(prefix, path);
  const root = rootFile === null ? null : inRepository(rootFile);
  return models.map((model): TouchedModel => {
    const reasonOf = reasons(model, inRepository);
    let application: string | null = null;
    for (const file of changed) {
      const reason = file === root ? 'configuration' : reasonOf(file);
      if (reason === 'application code') application ??= file;
      else if (reason !== null) return { ...model, touched: { reason, file }, trained: true };
    }
    // Nobody knows what belongs to a model whose configuration cannot be read: it never goes unseen.
    if (model.problems.length > 0)
      return { ...model, touched: { reason: 'configuration', file: inRepository(model.config) }, trained: true };
    return application === null
      ? { ...model, touched: null, trained: false }
      : { ...model, touched: { reason: 'application code', file: application }, trained: false };
  });
}

/** Every model, for one reason. */
export const allTouched = (models: readonly Model[], reason: 'all' | 'named'): readonly TouchedModel[] =>
  models.map((model) => ({ ...model, touched: { reason, file: null }, trained: true }));

function reasons(model: Model, inRepository: (path: string) => string): (file: string) => TouchReason | null {
  const config = inRepository(model.config);
  const { paths } = model;
  if (paths === null) return (file) => (file === config ? 'configuration' : null);
  const folder = inRepository(model.folder === '' ? '.' : model.folder);
  const data = matching(paths.data ?? paths.named.map((path) => posix.join(folder, path)));
  const application = matching(paths.application);
  const training = paths.training === null ? null : matching(paths.training);
  const inFolder = (file: string): boolean => folder === '.' || file.startsWith(`${folder}/`);
  return (file) => {
    if (file === config) return 'configuration';
    if (data(file)) return 'data';
    if (training?.(file) === true) return 'training code';
    if (application(file)) return 'application code';
    return training === null && inFolder(file) ? 'training code' : null;
  };
}

/** What `paths` of a model's own file says, with its key. */
export const declaredPaths = ({ training, application, data }: ModelPaths): readonly (readonly [string, string])[] => [
  ...(training ?? []).map((path) => ['paths.training', path] as const),
  ...application.map((path) => ['paths.application', path] as const),
  ...(data ?? []).map((path) => ['paths.data', path] as const),
];

const mostUnmatched = 10;

/** Declared paths that match none of the files of the commit, in words; a few of them, and how many more there are. */
export function unmatchedPaths(models: readonly Model[], files: readonly string[], prefix = ''): readonly string[] {
  const known = new Map<string, boolean>();
  const isThere = (path: string): boolean => {
    const found = known.get(path) ?? files.some(startingLike(path));
    known.set(path, found);
    return found;
  };
  const warnings = models.flatMap(({ config, paths }) =>
    (paths === null ? [] : declaredPaths(paths))
      .filter(([, path]) => !isThere(path))
      .map(
        ([key, path]) =>
          `${posix.join(prefix, config)}: \`${key}\`: ${JSON.stringify(path.slice(0, 200))} matches no file of the commit, so it never touches this model; it starts at the root of the repository`,
      ),
  );
  const left = warnings.length - mostUnmatched;
  return left <= 0 ? warnings : [...warnings.slice(0, mostUnmatched), `${left} more paths match no file of the commit`];
}

/** The comparison of the text before the first wildcard is far cheaper than that of the glob. */
function startingLike(path: string): (file: string) => boolean {
  const matches = matching([path]);
  const { base } = picomatch.scan(posix.normalize(path).replace(/^\.\//, ''));
  const start = base === '.' ? '' : base.replace(/\/+$/, '');
  return (file) => file.startsWith(start) && matches(file);
}

/** A glob, a file, a folder with all in it, or the pointer that DVC keeps in place of any of them. */
function matching(paths: readonly string[]): (file: string) => boolean {
  const globs = paths
    .map((path) => posix.normalize(path).replace(/^\.\//, '').replace(/\/+$/, ''))
    .flatMap((path) => (path === '.' ? ['**'] : [path, `${path}.dvc`, `${path}/**`]));
  return globs.length === 0 ? () => false : picomatch(globs, { dot: true });
}

/** "training code: models/seals/train.py". */
export function touchedBy({ touched }: TouchedModel): string {
  if (touched === null) return 'not touched by this change';
  if (touched.reason === 'all') return 'every model';
  if (touched.reason === 'named') return 'named by the input `models`';
  const said = touched.reason === 'application code' ? 'application code changed' : touched.reason;
  return touched.file === null ? said : `${said}: ${touched.file}`;
}
