import { posix } from 'node:path';
import type { Unpinned } from '../facts/packages.ts';
import { clipped } from '../support/text.ts';

/** A package of one version, as a lock or requirements file names it. */
export interface Pinned {
  readonly ecosystem: 'python' | 'conda' | 'npm' | 'r';
  readonly name: string;
  readonly version: string;
}

/** What one file says. */
export interface ReadPackages {
  readonly pinned: readonly Pinned[];
  readonly unpinned: readonly (Unpinned & { readonly name: string | null })[];
}

export interface Requirements extends ReadPackages {
  /** Further files that it names, relative to the project. */
  readonly includes: readonly { readonly path: string; readonly constraint: boolean }[];
}

/** As the index compares them: https://packaging.python.org/en/latest/specifications/name-normalization/ */
export const normalName = (name: string): string => name.toLowerCase().replace(/[-_.]+/g, '-');

/**
 * One requirement: https://packaging.python.org/en/latest/specifications/dependency-specifiers/, without its marker. The version is null where it is left open; `local` is
 * code of the project itself.
 */
export function readRequirement(text: string): { readonly name: string; readonly version: string | null } | 'local' {
  const [body = ''] = text.split(/\s+--(?:hash|config-settings?|global-option)\b/);
  const editable = body.replace(/^(?:-e|--editable)[=\s]\s*/, '').trim();
  if (/^(?:\.{0,2}\/|\.{1,2}(?:\[|$)|file:)/.test(editable)) return 'local';
  if (/^[a-z+]+:\/\//i.test(editable)) return { name: nameOfAddress(editable), version: exactAddress(editable) };
  const match = editable.match(/^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\])?\s*(.*)$/s);
  if (match === null) return { name: editable, version: null };
  const [, name = '', rest = ''] = match;
  if (rest.startsWith('@')) {
    const address = rest.slice(1).split(/\s+;/)[0]?.trim() ?? '';
    return address.startsWith('file:') ? 'local' : { name: normalName(name), version: exactAddress(address) };
  }
  const specifiers = (rest.split(';')[0] ?? '').replace(/[()]/g, '').split(',');
  const exact = specifiers.map((one) => one.trim().match(/^===?\s*([^\s*]+)$/)?.[1]).find((one) => one !== undefined);
  return { name: normalName(name), version: exact ?? null };
}

/** An address stands for one content where it has a hash, a full commit, or is an archive. */
function exactAddress(address: string): string | null {
  const [path = '', fragment = ''] = address.split('#');
  const commit = path.match(/@([0-9a-f]{40})$/)?.[1];
  if (commit !== undefined) return commit;
  const hash = fragment.match(/\b(?:sha256|sha384|sha512)=([0-9a-f]{32,})/)?.[1];
  if (hash !== undefined) return hash;
  return /\.(?:whl|tar\.gz|tar\.bz2|zip)$/.test(path) && !path.startsWith('git+')
    ? path.slice(path.lastIndexOf('/') + 1)
    : null;
}

const nameOfAddress = (address: string): string =>
  normalName(address.match(/[#&]egg=([\w.-]+)/)?.[1] ?? address.replace(/[#?].*$/, '').replace(/^.*\//, ''));

/** Lines of `requirements.txt`: https://pip.pypa.io/en/stable/reference/requirements-file-format/ */
export function readRequirements(file: string, text: string): Requirements {
  const pinned: Pinned[] = [];
  const unpinned: (Unpinned & { name: string | null })[] = [];
  const includes: { path: string; constraint: boolean }[] = [];
  for (const { line, content } of logicalLines(text)) {
    const include = content.match(/^(-r|--requirement|-c|--constraint)(?:[=\s]\s*|(?=\S))(.+)$/);
    if (include !== null) {
      const path = (include[2] ?? '').trim().replace(/^(['"])(.*)\1$/, '$2');
      includes.push({
        path: posix.normalize(posix.join(posix.dirname(file), path)),
        constraint: include[1] === '-c' || include[1] === '--constraint',
      });
      continue;
    }
    if (content.startsWith('-') && !/^(?:-e|--editable)[=\s]/.test(content)) continue;
    const found = readRequirement(content);
    if (found === 'local') continue;
    const { name, version } = found;
    if (version === null) unpinned.push({ file, line, requirement: clipped(content), name });
    else pinned.push({ ecosystem: 'python', name, version });
  }
  return { pinned, unpinned, includes };
}

/** Comments begin a line or follow a space; a backslash at the end goes on with the next line. */
function* logicalLines(text: string): Generator<{ readonly line: number; readonly content: string }> {
  let [content, start] = ['', 0];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    if (content === '') start = index + 1;
    const part = raw.replace(/(^|\s)#.*$/, '');
    if (part.endsWith('\\')) {
      content += `${part.slice(0, -1)} `;
      continue;
    }
    const whole = `${content}${part}`.trim();
    if (whole !== '') yield { line: start, content: whole };
    content = '';
  }
  if (content.trim() !== '') yield { line: start, content: content.trim() };
}
