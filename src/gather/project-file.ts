import { isMap, isScalar, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml';
import { ConfigurationError } from '../support/errors.ts';
import { megabyte, readTextBounded } from '../support/files.ts';

/** A YAML file of an MLflow project, with the lines of its nodes. */
export interface ProjectFile {
  readonly file: string;
  readonly top: YAMLMap;
  line(node: unknown): { readonly line?: number };
  /** Throws, with the line of the node. */
  fail(node: unknown, message: string, next: string): never;
}

/** Throws `ConfigurationError` where there is no such file, or no YAML map in it. `file` is relative to `root`. */
export async function readProjectFile(root: string, file: string): Promise<ProjectFile> {
  const lines = new LineCounter();
  // PyYAML reads YAML 1.1: `yes` is true there.
  const document = parseDocument(await readTextBounded(root, file, megabyte), {
    lineCounter: lines,
    version: '1.1',
    logLevel: 'silent',
  });
  const line = (node: unknown) => {
    const offset = (node as Node | null | undefined)?.range?.[0];
    return offset === undefined ? {} : { line: lines.linePos(offset).line };
  };
  const fail = (node: unknown, message: string, next: string): never => {
    throw new ConfigurationError({ file, ...line(node), message, next });
  };
  const [error] = document.errors;
  if (error !== undefined)
    throw new ConfigurationError({
      file,
      line: lines.linePos(error.pos[0]).line,
      message: `is no YAML: ${error.message.replace(/(?: at line \d+.*)?:?\n[\s\S]*$/, '')}`,
      next: 'mend the file',
    });
  if (!isMap(document.contents)) return fail(document.contents, 'expected keys and values', 'see MLflow Projects');
  return { file, top: document.contents, line, fail };
}

/** As Python's `str` writes what PyYAML read; undefined for a list, a map, null and nothing. */
export function textOf(node: unknown): string | undefined {
  if (!isScalar(node) || node.value === null || node.value === undefined) return undefined;
  if (typeof node.value === 'string') return node.value;
  // `y` and `n` are text for PyYAML, against YAML 1.1.
  if (typeof node.value === 'boolean' && !/^[yn]$/i.test(node.source ?? '')) return node.value ? 'True' : 'False';
  // So is a date, and `1e-3`, which has no dot.
  if (typeof node.value !== 'number' || /^[^.x]*e/i.test(node.source ?? '')) return node.source ?? String(node.value);
  if (!Number.isFinite(node.value)) return String(node.value).replace('Infinity', 'inf').replace('NaN', 'nan');
  return /^[^x]*[.e]/i.test(node.source ?? '') ? floatText(node.value) : String(node.value);
}

/** Python's `repr` of a float: with an exponent of two digits below 1e-4, and from 1e16 on. */
function floatText(value: number): string {
  const [digits, exponent] = value.toExponential().split('e') as [string, string];
  const power = Number(exponent);
  if (power < -4 || power >= 16) return `${digits}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
  return Number.isInteger(value) ? `${value}.0` : String(value);
}
