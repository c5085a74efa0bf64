import { describe, expect, it } from 'vitest';
import { type Annotation, annotationOf, formatAnnotations, withoutPlace } from '../../../src/github/annotations.ts';
import { plainText } from '../../../src/github/command.ts';

const error = (changes: Partial<Annotation> = {}): Annotation => ({
  level: 'error',
  title: 'Gate',
  message: 'blocked',
  ...changes,
});

describe('formatAnnotations', () => {
  it('escapes what would end the command or a property', () => {
    const hostile = { file: 'a,b:c%.py', line: 3, column: 2, title: 'a::b,c', message: '50% \r\n::set-env name=A::b' };
    expect(formatAnnotations([error(hostile)])).toEqual([
      '::error file=a%2Cb%3Ac%25.py,line=3,col=2,title=a%3A%3Ab%2Cc::50%25 %0D%0A::set-env name=A::b',
    ]);
  });

  it('puts errors first, and those with a place before those without', () => {
    const lines = formatAnnotations([
      error({ level: 'notice', message: 'n' }),
      error({ message: 'e1' }),
      error({ level: 'warning', message: 'w' }),
      error({ message: 'e2', file: 'x.yml' }),
    ]);
    expect(lines.map((line) => line.split('::').at(-1))).toEqual(['e2', 'e1', 'w', 'n']);
  });

  it('gives ten of a kind, of which the last says how many there are', () => {
    const many = Array.from({ length: 25 }, (_, index) => error({ message: `e${index}` }));
    const lines = formatAnnotations([...many, error({ level: 'warning' })]);
    expect(lines).toHaveLength(11);
    expect(lines[8]).toContain('e8');
    expect(lines[9]).toBe('::error title=16 more::GitHub shows 10 of a kind. The job summary shows more.');
    expect(formatAnnotations(many.slice(0, 10))[9]).toContain('e9');
  });

  it('shows three of what has no place, however many places there are', () => {
    const placed = Array.from({ length: 30 }, (_, index) => error({ message: `p${index}`, file: 'a.py' }));
    const reasons = Array.from({ length: 5 }, (_, index) => error({ message: `r${index}` }));
    const words = formatAnnotations([...reasons, ...placed]).map((line) => line.split('::').at(-1));
    expect(words.slice(0, 9)).toEqual(['p0', 'p1', 'p2', 'p3', 'p4', 'p5', 'r0', 'r1', 'r2']);
    expect(words).toHaveLength(10);
    expect(formatAnnotations([...reasons, ...placed])[9]).toContain('title=26 more');
  });

  it('shortens hostile lengths', () => {
    const [line = ''] = formatAnnotations([error({ title: 't'.repeat(10_000), message: 'm'.repeat(100_000) })]);
    expect(line.length).toBeLessThan(4_300);
  });
});

describe('plainText', () => {
  it.each(['::add-mask::x', '  ::error::x', 'abc ##[error]x', 'ok\r::stop-commands::x', 'ok\n\t::debug::x'])(
    'disarms %j',
    (text) => {
      for (const line of plainText(text).split('\n')) {
        expect(line.trimStart().startsWith('::')).toBe(false);
        expect(line).not.toContain('##[');
        expect(line).not.toContain('\r');
      }
    },
  );

  it('leaves other text as it is', () => {
    expect(plainText('a::b ## c\nd')).toBe('a::b ## c\nd');
  });
});

describe('annotationOf', () => {
  const problem = { message: 'expected a number', next: 'mend it' };

  it('puts a problem on its line, with what to do', () => {
    expect(annotationOf({ ...problem, file: 'models/a/ml-test-score.yml', line: 3, column: 2 }, 'not judged')).toEqual({
      level: 'error',
      title: 'not judged',
      message: 'expected a number\n→ mend it',
      file: 'models/a/ml-test-score.yml',
      line: 3,
      column: 2,
    });
  });

  it.each(['/tmp/event.json', '../other/train.py'])(
    'names %s, which is outside of the workspace, in the text',
    (file) => {
      const annotation = annotationOf({ ...problem, file }, 'not judged');
      expect(annotation.file).toBeUndefined();
      expect(annotation.message).toBe(`${file}: expected a number\n→ mend it`);
      expect(annotationOf({ ...problem, file, line: 3, column: 2 }, 'not judged')).toEqual({
        level: 'error',
        title: 'not judged',
        message: `${file}:3:2: expected a number\n→ mend it`,
      });
    },
  );

  it('has its place as text where the file is that of another commit', () => {
    const annotation = annotationOf({ ...problem, file: 'a/ml-test-score.yml', line: 3, column: 2 }, 'not judged');
    expect(withoutPlace(annotation)).toEqual({
      level: 'error',
      title: 'not judged',
      message: 'a/ml-test-score.yml:3:2: expected a number\n→ mend it',
    });
    expect(withoutPlace(annotationOf(problem, 'not judged')).message).toBe('expected a number\n→ mend it');
  });
});
