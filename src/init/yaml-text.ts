import { stringify } from 'yaml';

/** One line of `ml-test-score.yml` for a value: a name of the repository can hold quotes, `#` and `: `. */
export const yamlValue = (value: unknown): string =>
  typeof value === 'string' && /[\r\n]/.test(value)
    ? JSON.stringify(value)
    : stringify(value, { collectionStyle: 'flow', lineWidth: 0 })
        .trimEnd()
        .replace(/^\[ (.*) \]$/s, '[$1]');

/** Text of the repository inside a comment: one line, bounded. */
export const yamlComment = (text: string): string => {
  const line = text.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  return line.length > 160 ? `${line.slice(0, 159)}…` : line;
};

/** A sentence of the detection as a comment: `# Found train.py.` */
export const yamlSentence = (text: string): string =>
  `# ${yamlComment(text).replace(/^(found|the|training) /, (word) => word[0]?.toUpperCase() + word.slice(1))}.`;
