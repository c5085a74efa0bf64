import { ConfigurationError } from '../../support/errors.ts';
import { readTextBounded } from '../../support/files.ts';
import { clipped } from '../../support/text.ts';
import { maximumNameLength } from './entries.ts';
import { parseYaml, yamlLimit } from './yaml.ts';

export const maximumParameters = 500;
const maximumValueLength = 250;
const maximumDepth = 32;

/** Names and values, the first of a name kept, in bounds. Hostile text. */
export function boundParameters(pairs: Iterable<readonly [string, string]>): Record<string, string> {
  const kept = new Map<string, string>();
  for (const [name, value] of pairs) {
    if (kept.size === maximumParameters) break;
    if (name.length <= maximumNameLength && !kept.has(name)) kept.set(name, clipped(value, maximumValueLength));
  }
  return Object.fromEntries(kept);
}

/**
 * The flattened `params.yaml` of DVC or DVCLive, or a `params.json`, which is YAML too. Parameters are shown by `compare` and decide nothing, so a file of that name that cannot be read
 * yields none and does not fail the metrics.
 */
export async function readParameters(root: string, file: string): Promise<[string, string][]> {
  try {
    return flattenParameters(file, parseYaml(file, await readTextBounded(root, file, yamlLimit)));
  } catch (error) {
    if (error instanceof ConfigurationError) return [];
    throw error;
  }
}

function flattenParameters(file: string, value: unknown, prefix = '', depth = 0): [string, string][] {
  if (value instanceof Map) {
    // An alias may hold itself.
    if (depth > maximumDepth) throw new ConfigurationError({ file, message: 'is nested too deeply' });
    return [...value].flatMap(([key, inner]) =>
      flattenParameters(file, inner, prefix === '' ? String(key) : `${prefix}.${String(key)}`, depth + 1),
    );
  }
  if (prefix === '') return [];
  return [
    [prefix, Array.isArray(value) ? `[${value.slice(0, maximumValueLength).map(inList).join(', ')}]` : inList(value)],
  ];
}

const inList = (value: unknown): string =>
  Array.isArray(value) ? '[…]' : value instanceof Map ? '{…}' : String(value ?? 'null');
