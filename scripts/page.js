import { marked } from 'marked';

/** Comments as one page, in GitHub's looks; light and dark. */
export function page(title, comments) {
  const articles = comments.map(
    ([heading, markdown]) => `<h2>${heading}</h2>\n<article>${marked.parse(markdown, { async: false })}</article>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
  :root { color-scheme: light dark; --line: light-dark(#d1d9e0, #3d444d); --soft: light-dark(#f6f8fa, #151b23); }
  body { font: 14px/1.5 system-ui, sans-serif; max-width: 56rem; margin: 2rem auto; padding: 0 1rem; background: light-dark(#fff, #0d1117); color: light-dark(#1f2328, #f0f6fc); }
  article { border: 1px solid var(--line); border-radius: 6px; padding: 0 1rem 1rem; overflow-x: auto; }
  table { border-collapse: collapse; margin: 0.5rem 0 1rem; }
  th, td { border: 1px solid var(--line); padding: 4px 10px; text-align: left; vertical-align: top; }
  tr:nth-child(2n) { background: var(--soft); }
  code { background: light-dark(#818b981f, #656c7633); border-radius: 6px; padding: 0.15em 0.4em; font: 12px ui-monospace, monospace; }
  pre { background: var(--soft); padding: 0.75rem; overflow-x: auto; }
  a { color: light-dark(#0969da, #4493f8); }
  summary { cursor: pointer; }
</style>
<h1>${title}</h1>
${articles.join('\n')}
</html>
`;
}
