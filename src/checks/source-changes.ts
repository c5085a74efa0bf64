import type { DataSource } from '../facts/sources.ts';
import { clipped } from './names.ts';
import type { Change } from './package-changes.ts';

/** What changed in the upstream data since: sources, their content and their columns. */
export function sourceChanges(before: readonly DataSource[], now: readonly DataSource[]): Change[] {
  const known = new Map(before.map((source) => [source.name, source]));
  const names = new Set(now.map(({ name }) => name));
  return [
    ...now.flatMap((source): Change[] => {
      const earlier = known.get(source.name);
      const name = clipped(source.name);
      if (earlier === undefined) return [[name, 'new source']];
      if (earlier.sha256 === source.sha256) return [];
      return [
        [name, `other content: ${earlier.bytes} → ${source.bytes} bytes, ${earlier.files} → ${source.files} files`],
        ...columnChanges(earlier, source).map((change): Change => [name, change]),
      ];
    }),
    ...before.filter(({ name }) => !names.has(name)).map(({ name }): Change => [clipped(name), 'no longer a source']),
  ];
}

function columnChanges({ columns: before }: DataSource, { columns: now }: DataSource): string[] {
  if (before === null || now === null) return [];
  const types = new Map(before.map(({ name, type }) => [name, type]));
  const names = new Set(now.map(({ name }) => name));
  return [
    ...before.filter(({ name }) => !names.has(name)).map(({ name }) => `column ${clipped(name)} removed`),
    ...now.flatMap(({ name, type }) => {
      const earlier = types.get(name);
      if (earlier === undefined) return [`column ${clipped(name)} added`];
      return earlier === type ? [] : [`column ${clipped(name)} was ${clipped(earlier)}, is ${clipped(type)}`];
    }),
  ];
}
