import picomatch from 'picomatch';
import type { JunitCase } from '../facts.ts';

/**
 * The cases that globs select: by `file`, `classname`, `name`, name of the suite, `classname::name` or `file::name`; all without globs. In files `*` stops at `/`, in names
 * it does not. Where the report has no files (pytest's default), the path is guessed from the dotted class name: `tests.model.test_slices.TestIsland`
 * is in `tests/model/test_slices.py`.
 */
export function selectCases(cases: readonly JunitCase[], globs: readonly string[] | undefined): readonly JunitCase[] {
  if (globs === undefined) return cases;
  const matchers = globs.map(matcherOf);
  return cases.filter((found) => matchers.some((matches) => matches(found)));
}

type Matcher = (found: JunitCase) => boolean;

function matcherOf(glob: string): Matcher {
  const at = glob.indexOf('::');
  if (at === -1) {
    const place = placeMatcher(glob);
    const name = textMatcher(glob);
    return (found) => place(found) || name(found.name) || found.suite.split(' > ').some(name);
  }
  const place = placeMatcher(glob.slice(0, at));
  const name = textMatcher(glob.slice(at + 2));
  return (found) => place(found) && name(found.name);
}

function placeMatcher(glob: string): Matcher {
  const file = picomatch(glob, { dot: true });
  const dotted = textMatcher(glob);
  const isMatch = (place: string): boolean =>
    place !== '' && (place === glob || (place.includes('/') ? file(place) : dotted(place) || file(place)));
  // The class name is a path in vitest's reports.
  return ({ file: path, classname }) => [path, classname, path === '' ? guessFile(classname) : ''].some(isMatch);
}

/** Names hold slashes and brackets (`test_fit[a/b]`): `*` matches anything, and the very text matches itself. */
function textMatcher(glob: string): (text: string) => boolean {
  const matches = picomatch(glob, { dot: true, bash: true });
  return (text) => text !== '' && (text === glob || matches(text));
}

/** Modules start with a small letter, classes with a capital. */
function guessFile(classname: string): string {
  const [modules = ''] = classname.split(/\.(?=[A-Z])/);
  return /^[\w.]+$/.test(modules) ? `${modules.replaceAll('.', '/')}.py` : '';
}
