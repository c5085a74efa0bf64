import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { checkOptions } from '../../src/checks/index.ts';
import { loadConfiguration } from '../../src/config/load.ts';
import { configurationSchema } from '../../src/config/schema.ts';
import { bands } from '../../src/rubric/bands.ts';
import { testIds } from '../../src/rubric/sections.ts';

const root = join(import.meta.dirname, '../..');
const pages = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .map((path) => ({ path: `docs/${path}`, text: readFileSync(join(root, 'docs', path), 'utf8') }));
const textOf = (path: string) => pages.find((page) => page.path === path)?.text ?? '';

interface Block {
  readonly place: string;
  readonly text: string;
}

const blocks: readonly Block[] = pages.flatMap(({ path, text }) =>
  [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map((match) => ({
    place: `${path}:${text.slice(0, match.index).split('\n').length}`,
    text: match[1] as string,
  })),
);
const configurations = blocks.filter((block) => block.text.startsWith('# ml-test-score.yml\n'));
const schema = configurationSchema(checkOptions);

/** GitHub's anchor of a heading: lower case, no punctuation, hyphens for spaces. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

describe('documentation', () => {
  it('has configurations to look at', () => {
    expect(configurations.length).toBeGreaterThan(90);
  });

  it.each(configurations)('shows a configuration that is accepted: $place', ({ place, text }) => {
    expect(() => loadConfiguration(schema, place, text)).not.toThrow();
  });

  it.each(blocks)('shows YAML without mistakes: $place', ({ text }) => {
    expect(parseAllDocuments(text).flatMap((document) => document.errors)).toEqual([]);
  });

  it.each(pages)('links only to what is there: $path', ({ path, text }) => {
    const prose = text.replace(/^```[\s\S]*?^```$/gm, '');
    const broken = [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
      .map((match) => match[1] as string)
      .filter((link) => !/^https?:/.test(link))
      .filter((link) => {
        const [file = '', anchor] = link.split('#');
        const target = file === '' ? path : relative(root, join(root, dirname(path), file));
        if (!existsSync(join(root, target))) return true;
        const headings = [...textOf(target).matchAll(/^#+ (.+)$/gm)].map((match) => anchorOf(match[1] as string));
        return anchor !== undefined && !headings.includes(anchor);
      });
    expect(broken).toEqual([]);
  });

  it('has a page for every test, no more, each with a passing and a failing answer', () => {
    const names = pages.filter(({ path }) => path.startsWith('docs/tests/')).map(({ path }) => path);
    expect(names.sort()).toEqual(testIds.map((id) => `docs/tests/${id.replace('/', '-')}.md`).sort());
    for (const id of testIds) {
      const text = textOf(`docs/tests/${id.replace('/', '-')}.md`);
      expect(text.startsWith('<!-- Generated')).toBe(true);
      expect(text).toMatch(/^### When it passes\n\n✅ pass: \S/m);
      expect(text).toMatch(/^### When it fails\n\n❌ fail: \S/m);
    }
  });

  it('reads the bands as the code does', () => {
    for (const { range, reading } of bands)
      for (const page of ['docs/score.md', 'docs/rubric.md'])
        expect(textOf(page)).toContain(`| ${range} | ${reading} |`);
  });

  it('lists every page in the index', () => {
    const index = textOf('docs/README.md');
    const written = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md') && name !== 'README.md');
    for (const name of written) expect(index).toContain(`(${name})`);
  });

  it('shows every key of the configuration, with its description', () => {
    const page = textOf('docs/configuration.md');
    for (const [name, key] of Object.entries(schema.shape)) {
      expect(page).toContain(`| \`${name}\` |`);
      expect(page).toContain((key as { description?: string }).description);
    }
  });
});
