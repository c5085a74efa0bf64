import type { CatalogFeature } from '../facts/catalog.ts';

export const catalogKeys = [
  'name',
  'owner',
  'source',
  'description',
  'status',
  'allowed',
  'latency',
  'usd',
  'memory',
  'dependencies',
] as const;
type Key = (typeof catalogKeys)[number];

/** An entry as it was read: text, numbers, booleans and lists by key. */
export type Written = Record<string, unknown>;

/** Throws, with the place of the key, or of the entry. */
export type Refuse = (message: string, next: string, key?: string) => never;

export const quoted = (value: unknown): string => JSON.stringify(String(value).slice(0, 80));

/** One feature of the catalog, each key checked. */
export function featureOf(written: Written, line: number | null, refuse: Refuse): CatalogFeature {
  const known = new Set<string>(catalogKeys);
  const unknown = Object.keys(written).find((key) => !known.has(key));
  if (unknown !== undefined)
    refuse(`has the unknown key ${quoted(unknown)}; expected ${catalogKeys.join(', ')}`, 'mend the key', unknown);
  const text = (key: Key): string | null => {
    const value = written[key];
    if (value === undefined || value === null || value === '') return null;
    if (typeof value === 'object')
      refuse(`expected text in \`${key}\`, found ${Array.isArray(value) ? 'a list' : 'a mapping'}`, 'write text', key);
    return String(value).slice(0, 1000);
  };
  const oneOf = <T extends string>(key: Key, values: readonly T[], otherwise: T): T => {
    const value = text(key) ?? otherwise;
    const found = values.find((one) => one === value.toLowerCase());
    return (
      found ?? refuse(`expected ${values.join(', ')} in \`${key}\`, found ${quoted(value)}`, 'write one of them', key)
    );
  };
  const amount = (key: Key, units: Readonly<Record<string, number>>, example: string): number | null => {
    const value = text(key);
    if (value === null) return null;
    const match = /^(\d+(?:\.\d+)?(?:e[+-]?\d+)?)\s*([a-z]*)$/i.exec(value.trim());
    const factor = match === null ? undefined : units[(match[2] as string).toLowerCase()];
    const number = Number(match?.[1]) * (factor ?? Number.NaN);
    return Number.isFinite(number)
      ? number
      : refuse(
          `expected a number of at least 0 in \`${key}\`, such as ${example}, found ${quoted(value)}`,
          'mend it',
          key,
        );
  };
  const name = text('name') ?? refuse('lacks the name of the feature', 'give it a `name`');
  return {
    name,
    line,
    owner: text('owner'),
    source: text('source'),
    description: text('description'),
    status: oneOf('status', ['active', 'deprecated', 'denied'], 'active'),
    allowed: oneOf('allowed', ['true', 'false'], 'false') === 'true',
    latencyMilliseconds: amount('latency', { '': 1, ms: 1, us: 0.001, s: 1000 }, '3ms'),
    usd: amount('usd', { '': 1 }, '0.0002'),
    memoryBytes: amount(
      'memory',
      { '': 1, b: 1, kb: 1024, mb: 1024 ** 2, gb: 1024 ** 3, kib: 1024, mib: 1024 ** 2, gib: 1024 ** 3 },
      '10MB',
    ),
    dependencies: dependencies(written.dependencies, refuse),
  };
}

function dependencies(value: unknown, refuse: Refuse): string[] {
  if (value === undefined || value === null) return [];
  const list: readonly unknown[] = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.split(/[;,]/)
      : [value];
  const wrong = list.find((one) => typeof one !== 'string' && typeof one !== 'number');
  if (wrong !== undefined) refuse('expected a list of names in `dependencies`', 'write a list of text', 'dependencies');
  return [...new Set(list.map((one) => String(one).trim()).filter((one) => one !== ''))];
}
