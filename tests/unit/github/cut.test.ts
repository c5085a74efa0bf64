import { expect, it } from 'vitest';
import { cutToFit } from '../../../src/github/cut.ts';

const note = '\n\n_Cut here._';

it('leaves a text that fits', () => {
  expect(cutToFit('a\nb', 3, note)).toBe('a\nb');
});

it('cuts at a line end, and closes what is open, within the limit', () => {
  const text = `<details>\n\n\`\`\`text\n${'line\n'.repeat(50)}`;
  const cut = cutToFit(text, 120, note);
  expect(cut.length).toBeLessThanOrEqual(120);
  expect(cut).toMatch(/line\n```\n\n<\/details>\n\n_Cut here\._$/);
});

it('ends where not even the note fits', () => {
  expect(cutToFit('a long line', 3, note)).toBe(note);
});
