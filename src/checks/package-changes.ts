import type { Packages } from '../facts/packages.ts';
import { type Fact, whyMissing } from '../facts.ts';
import type { Evidence, Finding, Measurement } from '../result.ts';
import { evidenceTable } from './evidence-table.ts';
import { expectNone } from './measurements.ts';
import { clipped, listed } from './names.ts';

const mostListed = 5;
const mostPositions = 20;

export interface PackagesVerdict {
  readonly measurements: readonly Measurement[];
  readonly evidence: readonly Evidence[];
  /** Why it is no pass; null where every version is settled. */
  readonly trouble: Pick<Finding, 'outcome' | 'summary' | 'remedy'> | null;
}

/** Whether the lock and requirements files can be read and leave no version open. */
export function judgePackages(packages: Fact<Packages>, pinned: boolean): PackagesVerdict {
  if (packages.state !== 'gathered')
    return {
      measurements: [],
      evidence: [],
      trouble: {
        outcome: 'inconclusive',
        summary: `the versions of the packages are not known: ${whyMissing(packages)}`,
        remedy: 'commit a lock or requirements file',
      },
    };
  const { files, unreadable, unpinned, unread, count } = packages.value;
  const open = unpinned.first.map(({ file, line, requirement }) => ({
    file: clipped(file),
    line,
    place: `${clipped(file)}${line === null ? '' : `:${line}`}`,
    requirement: clipped(requirement),
  }));
  const shown = open.slice(0, mostListed);
  const measurements: Measurement[] = [
    { name: 'packages with a version', observed: count },
    pinned
      ? expectNone('requirements that leave the version open', unpinned.count)
      : { name: 'requirements that leave the version open', observed: unpinned.count },
  ];
  const evidence = [
    ...open.slice(0, mostPositions).map(
      ({ file, line, requirement }): Evidence => ({
        kind: 'position',
        file,
        ...(line === null ? {} : { line }),
        message: `${requirement} leaves the version open`,
      }),
    ),
    ...evidenceTable(
      'Lock files that are compared by their digest alone',
      ['File'],
      unread.map((path) => [clipped(path)]),
    ),
  ];
  if (unreadable.length > 0)
    return {
      measurements,
      evidence,
      trouble: {
        outcome: 'fail',
        summary: `expected lock files that can be read, found ${listed(
          unreadable.map(({ error }) => error),
          mostListed,
        )}`,
        remedy: 'write the file anew with the tool that locks, and commit it',
      },
    };
  if (pinned && unpinned.count > 0)
    return {
      measurements,
      evidence,
      trouble: {
        outcome: 'fail',
        summary: `${unpinned.count} ${unpinned.count === 1 ? 'requirement leaves its' : 'requirements leave their'} version open, expected none: ${shown
          .map(({ place, requirement }) => `${requirement} (${place})`)
          .join(', ')}${unpinned.count > shown.length ? ` and ${unpinned.count - shown.length} more` : ''}`,
        remedy:
          'write the exact version (`name==1.2.3`), best with a tool that locks: `uv lock`, `poetry lock`, `pip-compile --generate-hashes`, `conda-lock`; or set `pinned: false`',
      },
    };
  if (count === 0 && unpinned.count === 0 && unread.length === 0 && files.every(({ path }) => isWritten(path)))
    return {
      measurements,
      evidence,
      trouble: {
        outcome: 'inconclusive',
        summary: `no package is named in ${listed(
          files.map(({ path }) => clipped(path)),
          mostListed,
        )}: a changed library would not be noticed`,
        remedy: 'name every library with its version there, or commit the lock file of the tool that installs them',
      },
    };
  return { measurements, evidence, trouble: null };
}

/** People write these, and may have left out everything; a lock file without packages says that there are none. */
const isWritten = (path: string): boolean =>
  /(?:^|\/)(?:requirements[^/]*\.txt|pyproject\.toml|environment\.ya?ml|python_env\.yaml)$/.test(path);

export type Change = readonly [name: string, change: string];

/** What was added, removed and changed since. Null where one of the two sides was not recorded by name. */
export function packageChanges(
  before: Readonly<Record<string, string>> | undefined,
  packages: Fact<Packages>,
): Change[] | null {
  if (before === undefined || packages.state !== 'gathered') return null;
  const { versions: now, count } = packages.value;
  if (count > Object.keys(now).length) return null;
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort();
  return names.flatMap((name): Change[] => {
    const was = Object.hasOwn(before, name) ? before[name] : undefined;
    const is = Object.hasOwn(now, name) ? now[name] : undefined;
    if (was === is) return [];
    const change =
      was === undefined
        ? `added: ${clipped(is ?? '')}`
        : is === undefined
          ? `removed: was ${clipped(was)}`
          : `${clipped(was)} → ${clipped(is)}`;
    return [[clipped(name), change]];
  });
}
