import { isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { ConfigurationError, messageOf } from '../../support/errors.ts';
import { megabyte } from '../../support/files.ts';

/** YAML costs far more memory and time than JSON, so less of it is read. */
export const yamlLimit = 4 * megabyte;

/** One YAML 1.2 document. Mappings become `Map`s, so that no key means anything to JavaScript. */
export function parseYaml(file: string, text: string): unknown {
  const lines = new LineCounter();
  const refuse = (message: string, offset?: number): never => {
    const place = offset === undefined ? undefined : lines.linePos(offset);
    throw new ConfigurationError({
      file,
      ...(place === undefined ? {} : { line: place.line, column: place.col }),
      message,
      next: 'check how the file is written',
    });
  };
  try {
    // The parser's own search for equal keys takes quadratic time; `prettyErrors` quote hostile text.
    const document = parseDocument(text, {
      uniqueKeys: false,
      prettyErrors: false,
      lineCounter: lines,
      logLevel: 'error',
    });
    const error = document.errors[0];
    if (error !== undefined) refuse(`is not YAML: ${yamlMessage(error.message)}`, error.pos[0]);
    visit(document, {
      Map(_key, node) {
        const seen = new Set<unknown>();
        for (const { key } of isMap(node) ? node.items : []) {
          if (!isScalar(key)) continue;
          if (seen.has(key.value)) refuse(`has the key ${JSON.stringify(key.value)} twice`, key.range?.[0]);
          seen.add(key.value);
        }
      },
    });
    return document.toJS({ mapAsMap: true, maxAliasCount: 100 });
  } catch (error) {
    if (error instanceof ConfigurationError) throw error;
    // Alias bombs end in a ReferenceError, very deep nesting in a RangeError.
    return refuse(`cannot be read as YAML: ${messageOf(error)}`);
  }
}

const yamlMessage = (message: string): string =>
  message.startsWith('Source contains multiple documents')
    ? 'it holds several documents; expected one'
    : (message.split('\n')[0] ?? message);
