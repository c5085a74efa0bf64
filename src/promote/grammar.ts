import * as semver from 'semver';
import { ConfigurationError } from '../support/errors.ts';

/**
 * The grammar of GTO's tags (gto/constants.py and gto/tag.py of GTO 1.10): `penguins@v1.4.0` registers a version, `penguins#production#3` assigns a stage, `!` takes
 * either back, `penguins@deprecated` retires the model. What GTO would silently ignore is refused here.
 */

const word = String.raw`[a-zA-Z0-9](?:[a-zA-Z0-9\-/_]*[a-zA-Z0-9])?`;
const folder = String.raw`[a-zA-Z0-9\-_./]+`;
const semanticVersion = String.raw`(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*)?(?:\+[0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*)?`;

const wordOnly = new RegExp(`^${word}$`);
const modelOnly = new RegExp(`^(?:${folder}:)?${word}$`);
const tagName = new RegExp(
  `^(?<model>(?:${folder}=)?${word})(?:(?:#(?<stage>${word})|@v(?<version>${semanticVersion}))(?<cancel>!?)|@(?<word>deprecated|created))(?:#(?<number>[0-9]+))?$`,
);

/** What a tag says. `number` is 0 for a tag without one. */
export type ParsedTag = { readonly model: string; readonly number: number } & (
  | { readonly action: 'register' | 'deregister'; readonly version: string }
  | { readonly action: 'assign' | 'unassign'; readonly stage: string }
  | { readonly action: 'deprecate' | 'create' }
);

/** The meaning of a tag's name; null for one that GTO ignores. */
export function parseTag(name: string): ParsedTag | null {
  const groups = tagName.exec(name)?.groups;
  if (groups === undefined) return null;
  const model = (groups.model ?? '').replace('=', ':');
  const number = Number.parseInt(groups.number ?? '0', 10);
  if (!Number.isSafeInteger(number)) return null;
  const taken = groups.cancel === '!';
  if (groups.version !== undefined) {
    if (semver.valid(groups.version) === null) return null;
    return { model, number, action: taken ? 'deregister' : 'register', version: groups.version };
  }
  if (groups.stage !== undefined) return { model, number, action: taken ? 'unassign' : 'assign', stage: groups.stage };
  return { model, number, action: groups.word === 'deprecated' ? 'deprecate' : 'create' };
}

/** The model as it stands in tags: `folder:name` is written `folder=name`. */
export const modelInTag = (model: string): string => model.replace(':', '=');

export const versionTag = (model: string, version: string): string => `${modelInTag(model)}@v${version}`;

export const stageTag = (model: string, stage: string, number: number): string =>
  `${modelInTag(model)}#${stage}#${number}`;

/** A name that GTO accepts, as near to `name` as can be: for suggestions. */
const suggestName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[^a-zA-Z0-9\-/_]+/g, '-')
    .replace(/\/{2,}/g, '/')
    .replace(/^[^a-zA-Z0-9]+|[^a-zA-Z0-9]+$/g, '')
    .slice(0, 100);

/** Git refuses these in a tag, whatever GTO thinks (git help check-ref-format). */
const refusedByGit = (name: string): boolean =>
  name.startsWith('-') ||
  name.split('/').some((part) => part === '' || part.startsWith('.') || part.endsWith('.lock') || part.includes('..'));

const rule = "letters, digits, '-', '_' and '/', starting and ending with a letter or digit";

function refuse(kind: string, name: string): never {
  const suggestion = suggestName(name);
  throw new ConfigurationError({
    message: `the ${kind} ${JSON.stringify(name.slice(0, 200))} cannot be a tag that GTO reads: expected ${rule}`,
    next: suggestion === '' ? `choose another name` : `name it \`${suggestion}\``,
  });
}

/** Throws `ConfigurationError` with a suggestion where GTO or git would not take the name of the model. */
export function checkModel(model: string): string {
  if (model.length > 200 || !modelOnly.test(model) || refusedByGit(modelInTag(model))) refuse('model', model);
  return model;
}

/** The same for the name of a stage. */
export function checkStage(stage: string): string {
  if (stage.length > 200 || !wordOnly.test(stage) || refusedByGit(stage)) refuse('stage', stage);
  return stage;
}

/** `1.4.0` from `1.4.0` or `v1.4.0`; null for everything else. */
export function parseVersion(text: string): string | null {
  const bare = text.startsWith('v') ? text.slice(1) : text;
  return new RegExp(`^${semanticVersion}$`).test(bare) && semver.valid(bare) !== null ? bare : null;
}

/** What `MODEL`, `MODEL@1.4.0`, `MODEL@v1.4.0`, `MODEL@STAGE` and, as GTO writes it, `MODEL#STAGE` or `MODEL@latest` ask for. */
export type Reference = { readonly model: string } & (
  | { readonly kind: 'latest' }
  | { readonly kind: 'version'; readonly version: string }
  | { readonly kind: 'stage'; readonly stage: string }
);

export function parseReference(text: string): Reference {
  const separator = text.search(/[@#]/);
  if (separator === -1) return { model: checkModel(text), kind: 'latest' };
  const model = checkModel(text.slice(0, separator));
  const rest = text.slice(separator + 1);
  const version = text[separator] === '@' ? parseVersion(rest) : null;
  if (version !== null) return { model, kind: 'version', version };
  if (text[separator] === '@' && (rest === 'latest' || rest === 'greatest')) return { model, kind: 'latest' };
  if (/^v?\d+(\.\d+)*$/.test(rest))
    throw new ConfigurationError({
      message: `${JSON.stringify(rest)} is no version: expected three numbers, such as 1.4.0`,
      next: `write \`${model}@1.4.0\`, or a stage: \`${model}@production\``,
    });
  return { model, kind: 'stage', stage: checkStage(rest) };
}
