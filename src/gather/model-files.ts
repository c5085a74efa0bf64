import { join } from 'node:path';
import picomatch from 'picomatch';
import { type Fact, type Fingerprint, presentValue } from '../facts.ts';

/** How a model is handed to a command: `$MODEL` is its first file, `$MODEL_ROOT` the folder that the paths of its files are below. */

/** The files of a model in the order in which `artifacts` names them, those of one entry by name: so `$MODEL` is the same file in all versions. */
export function inOrder(artifacts: readonly string[], paths: readonly string[]): string[] {
  const matchers = artifacts.map((pattern) => {
    const plain = pattern.replace(/^\.\//, '').replace(/\/+$/, '');
    const matches = picomatch(plain, { dot: true });
    return (path: string): boolean => path === plain || path.startsWith(`${plain}/`) || matches(path);
  });
  const placeOf = (path: string): number => {
    const place = matchers.findIndex((matches) => matches(path));
    return place === -1 ? matchers.length : place;
  };
  return paths.toSorted((a, b) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1));
}

/** The files of this run's model; empty where there is none. */
export const modelPaths = (artifacts: Fact<Fingerprint>, declared: readonly string[] | undefined): string[] =>
  inOrder(
    declared ?? [],
    (presentValue(artifacts)?.files ?? []).map(({ path }) => path),
  );

export const firstArtifact = (modelRoot: string, paths: readonly string[]): string | null =>
  paths[0] === undefined ? null : join(modelRoot, paths[0]);

export const modelEnvironment = (modelRoot: string, model: string | null): Readonly<Record<string, string>> => ({
  MODEL_ROOT: modelRoot,
  ...(model === null ? {} : { MODEL: model }),
});
