import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { messageOf, refuse } from '../support/errors.ts';

/** An element: its attributes and text as they stand in the file (entities not decoded), and the elements below by name. */
export interface Element {
  readonly '@'?: Readonly<Record<string, string>>;
  readonly '#text'?: string;
  readonly '#cdata'?: readonly string[];
  readonly [child: string]: unknown;
}

/** The document of a test report. Throws `ConfigurationError` where it is not XML, with the line and what to do. */
export function parseXml(file: string, text: string): Element {
  if (text.trim() === '') return refuse(file, 'is empty', 'let the test command write it, and end before it is read');
  const checked = XMLValidator.validate(text);
  if (checked !== true) {
    const next = 'let the test command end by itself, so that it closes the report';
    const { line, msg } = checked.err;
    const isTruncated = !text.trimEnd().endsWith('>') || /^(Unclosed tag|Invalid '\[)/.test(msg);
    if (isTruncated && text.trimStart().startsWith('<'))
      return refuse(file, 'is not XML: it ends before it is complete', next, text.trimEnd().split('\n').length);
    return refuse(file, `is not XML: ${msg.slice(0, 200)}`, next, line);
  }
  try {
    return new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: '',
      attributesGroupName: '@',
      cdataPropName: '#cdata',
      parseTagValue: false,
      parseAttributeValue: false,
      // `decode` knows all that such reports use, and expands nothing.
      processEntities: false,
      isArray: (_name, _path, _isLeaf, isAttribute) => !isAttribute,
    }).parse(text) as Element;
  } catch (error) {
    return refuse(file, `cannot be read as XML: ${messageOf(error).slice(0, 200)}`, 'check what writes the report');
  }
}

/** The elements of one name below an element. */
export function children(element: Element, tag: string): Element[] {
  const found = element[tag];
  if (!Array.isArray(found)) return [];
  return found.map((child) => (typeof child === 'object' && child !== null ? child : { '#text': String(child) }));
}

/** An attribute, decoded; empty where it is not there. */
export function attribute(element: Element, name: string): string {
  const attributes: unknown = element['@'];
  const own = Array.isArray(attributes) ? (attributes[0] as unknown) : attributes;
  if (typeof own !== 'object' || own === null || !Object.hasOwn(own, name)) return '';
  return decode(String((own as Record<string, unknown>)[name]));
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** XML's five entities and character references. Entities that a document defines itself are left as they are. */
function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(lt|gt|amp|quot|apos));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return named[name as string] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex as string, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Text, or CDATA, in which entities mean nothing. */
export function textOf(element: Element): string {
  const cdata = element['#cdata'];
  return decode(element['#text'] ?? '') || (Array.isArray(cdata) ? cdata.join('') : '');
}
