import type * as z from 'zod';
import { type Path, pathText, valueText } from './saved-facts-bounds.ts';

/** What zod found, in the words of our messages: where, expected, found. */

type Issue = z.core.$ZodIssue;

interface Leaf {
  readonly path: Path;
  /** What was expected there; null for a key that is not known. */
  readonly expected: string | null;
  /** Whether a value of a fixed list was expected: the `state` or `kind` that tells the members of a union apart. */
  readonly literal: boolean;
}

/** One line for each issue, at most so many. */
export function describeIssues(issues: readonly Issue[], root: unknown, most = 3): string[] {
  return issues.slice(0, most).map((issue) => {
    const { path, expected } = leafOf(issue, []);
    if (expected === null) return `${pathText(path)} is a key that these facts do not have`;
    return `${pathText(path)}: expected ${expected}, found ${valueText(valueAt(root, path))}`;
  });
}

function leafOf(issue: Issue, above: Path): Leaf {
  const path = [...above, ...issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))];
  switch (issue.code) {
    case 'invalid_union':
      return leafOfUnion(
        issue.errors.map((branch) => branch.map((one) => leafOf(one, path))),
        path,
      );
    case 'invalid_value':
      return { path, expected: issue.values.slice(0, 10).map(valueText).join(' or '), literal: true };
    case 'invalid_type':
      return { path, expected: typeWords[issue.expected] ?? issue.expected, literal: false };
    case 'unrecognized_keys':
      return { path: [...path, issue.keys[0] ?? ''], expected: null, literal: false };
    case 'too_big':
      return { path, expected: `at most ${issue.maximum}${unitOf(issue.origin)}`, literal: false };
    case 'too_small':
      return { path, expected: `at least ${issue.minimum}${unitOf(issue.origin)}`, literal: false };
    default:
      return { path, expected: issue.message.replace(/^Invalid input: expected /, ''), literal: false };
  }
}

const unitOf = (origin: string): string => (origin === 'string' ? ' characters' : '');

const typeWords: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  object: 'an object',
  record: 'an object',
  array: 'a list',
  null: 'null',
};

/** The member that was meant is the one that goes wrong deepest, and of these one whose literals fit and that has no more to mend than the others. */
function leafOfUnion(branches: readonly (readonly Leaf[])[], path: Path): Leaf {
  const filled = branches.filter((branch) => branch.length > 0);
  const depthOf = (branch: readonly Leaf[]): number => Math.min(...branch.map((leaf) => leaf.path.length));
  const depth = Math.max(...filled.map(depthOf));
  const deepest = filled.filter((branch) => depthOf(branch) === depth);
  const fewest = Math.min(...deepest.map((branch) => branch.length));
  const fitting = deepest.filter((branch) => branch.length === fewest && !branch.some(({ literal }) => literal));
  const meant = (fitting.length > 0 ? fitting : deepest).map(
    (branch) => branch.find(({ literal }) => literal) ?? (branch[0] as Leaf),
  );
  const [first] = meant;
  if (first === undefined) return { path, expected: 'another value', literal: false };
  const same = meant.filter((leaf) => pathText(leaf.path) === pathText(first.path));
  const expected = [...new Set(same.map((leaf) => leaf.expected))];
  return {
    ...first,
    expected: expected.includes(null) ? first.expected : expected.slice(0, 10).join(' or '),
    literal: same.every(({ literal }) => literal),
  };
}

function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const part of path)
    value =
      typeof value === 'object' && value !== null && Object.hasOwn(value, part)
        ? (value as Record<string | number, unknown>)[part]
        : undefined;
  return value;
}
