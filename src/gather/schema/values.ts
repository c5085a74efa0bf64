import { utcFormat, utcParse } from 'd3-time-format';
import isBase64 from 'validator/lib/isBase64.js';
import isEmail from 'validator/lib/isEmail.js';

/** A cell by its type: order types are numbers (times in milliseconds), objects and arrays canonical JSON. */
export type Value = number | string | boolean;

/** Reads the text of a cell; undefined where it is not of the type. */
export type Reader = (text: string) => Value | undefined;

/** The parts of a field that decide how its cells are read. */
export interface FieldForm {
  readonly type: string;
  readonly format: string;
  readonly trueValues?: readonly string[] | undefined;
  readonly falseValues?: readonly string[] | undefined;
  readonly decimalChar?: string | undefined;
  readonly groupChar?: string | undefined;
  readonly bareNumber?: boolean | undefined;
}

export const defaultTrue = ['true', 'True', 'TRUE', '1'];
export const defaultFalse = ['false', 'False', 'FALSE', '0'];

/** The types of Frictionless Table Schema v1, read as frictionless-py reads them. */
export function readerOf(field: FieldForm): Reader {
  switch (field.type) {
    case 'string':
      return stringReader(field.format);
    case 'integer':
      return (text) => {
        const bare = field.bareNumber === false ? withoutUnit(text.trim()) : text.trim();
        return /^[+-]?\d+(_\d+)*$/.test(bare) ? Number(bare.replaceAll('_', '')) : undefined;
      };
    case 'number':
      return numberReader(field);
    case 'boolean': {
      const values = new Map<string, boolean>();
      for (const value of field.trueValues ?? defaultTrue) values.set(value, true);
      for (const value of field.falseValues ?? defaultFalse) values.set(value, false);
      return (text) => values.get(text);
    }
    case 'date':
      return field.format === 'default' ? readDate : timeReader(field.format, readAnyDate);
    case 'datetime':
      return field.format === 'default' ? readDatetime : timeReader(field.format, readAnyDatetime);
    case 'time':
      return field.format === 'default'
        ? readTime
        : timeReader(field.format, (text) => readTime(text) ?? readTime(`${text}:00`));
    case 'year':
      return (text) => (/^\d{4}$/.test(text) ? Number(text) : undefined);
    case 'yearmonth':
      return (text) => {
        const [, year, month] = /^(\d+)-(\d+)$/.exec(text) ?? [];
        return month === undefined || Number(month) < 1 || Number(month) > 12
          ? undefined
          : Number(year) * 12 + Number(month);
      };
    case 'duration':
      return (text) => (isDuration(text) ? text : undefined);
    case 'object':
      return (text) => jsonOf(text, (value) => isMapping(value));
    case 'array':
      return (text) => jsonOf(text, Array.isArray);
    case 'geopoint':
      return (text) => readGeopoint(text, field.format);
    case 'geojson':
      return (text) => jsonOf(text, isGeojson);
    default:
      return (text) => text;
  }
}

const withoutUnit = (text: string): string => text.replace(/^[^-\d]*|\D*$/g, '');

function numberReader({ decimalChar = '.', groupChar = '', bareNumber = true }: FieldForm): Reader {
  return (text) => {
    let bare = text.trim();
    if (!bareNumber) bare = withoutUnit(bare);
    if (groupChar !== '') bare = bare.replaceAll(groupChar, '');
    if (decimalChar !== '.') {
      if (bare.includes('.')) return undefined;
      bare = bare.replaceAll(decimalChar, '.');
    }
    const found = /^([+-]?)(?:(inf|infinity)|(nan)|(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:e[+-]?\d+)?)$/i.exec(bare);
    if (found === null) return undefined;
    if (found[3] !== undefined) return Number.NaN;
    if (found[2] !== undefined) return found[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    return Number(bare.replaceAll('_', ''));
  };
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** RFC 3986, section 3: a scheme, a colon, and only characters that may stand in a URI. */
const uri = /^[a-z][a-z\d+.-]*:(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[\da-f]{2})*$/i;

function stringReader(format: string): Reader {
  const form: Readonly<Record<string, (text: string) => boolean>> = {
    email: (text) => text.length <= 1000 && isEmail.default(text, { require_tld: true, allow_underscores: true }),
    uri: (text) => uri.test(text),
    uuid: (text) => uuid.test(text),
    binary: (text) => isBase64.default(text),
  };
  const holds = form[format];
  return holds === undefined ? (text) => text : (text) => (holds(text) ? text : undefined);
}

/** Milliseconds since 1970 UTC of a day that the calendar has. */
function dayOf(year: number, month: number, day: number): number | undefined {
  if (year < 1) return undefined;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() : undefined;
}

function readDate(text: string): number | undefined {
  const found = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  return found === null ? undefined : dayOf(Number(found[1]), Number(found[2]), Number(found[3]));
}

/** ISO 8601 time with seconds. */
function readTime(text: string): number | undefined {
  const found = /^(\d\d):(\d\d):(\d\d)(?:[.,](\d{1,6})\d*)?(?:(Z)|([+-])(\d\d)(?::?(\d\d))?)?$/.exec(text);
  if (found === null) return undefined;
  const [, hour, minute, second, fraction = '', , sign, zoneHour, zoneMinute = '0'] = found;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const zone = sign === undefined ? 0 : Number(`${sign}1`) * (Number(zoneHour) * 60 + Number(zoneMinute)) * 60_000;
  return ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000 + Number(`0.${fraction}0`) * 1000 - zone;
}

function readDatetime(text: string): number | undefined {
  const day = /^\d{4}-\d\d-\d\d.\d\d:/.test(text) ? readDate(text.slice(0, 10)) : undefined;
  const time = day === undefined ? undefined : readTime(text.slice(11));
  return day === undefined || time === undefined ? undefined : day + time;
}

/** `any` is a guess by definition: ISO 8601 first, then what the language's own parser understands. */
function readAnyDatetime(text: string): number | undefined {
  const exact = readDatetime(text) ?? readDate(text);
  if (exact !== undefined) return exact;
  const guessed = /\d/.test(text) && text.length <= 100 ? Date.parse(text) : Number.NaN;
  return Number.isNaN(guessed) ? undefined : guessed;
}

function readAnyDate(text: string): number | undefined {
  const time = readAnyDatetime(text);
  return time === undefined ? undefined : Math.floor(time / 86_400_000) * 86_400_000;
}

function timeReader(format: string, any: Reader): Reader {
  if (format === 'any') return any;
  const parse = utcParse(format);
  // The library lets 30 February be 1 March: a time that exists is written as it was read, but for leading zeros.
  const zoneless = format.replace(/%z$/, '');
  const [read, write] = [utcParse(zoneless), utcFormat(zoneless)];
  const comparable = !/%[zf]/.test(zoneless);
  const plain = (text: string): string => text.replace(/(?<!\d)0+(?=\d)|\s+/g, '').toLowerCase();
  return (text) => {
    const time = text.length <= 200 ? parse(text)?.getTime() : undefined;
    if (time === undefined || Number.isNaN(time)) return undefined;
    const local = zoneless === format ? text : text.replace(/(Z|[+-]\d\d:?\d\d)$/, '');
    const moment = comparable ? read(local) : null;
    return moment !== null && plain(write(moment)) !== plain(local) ? undefined : time;
  };
}

/** ISO 8601: P, then at least one part; weeks stand alone. */
const isDuration = (text: string): boolean =>
  /^[+-]?P(?=\d|T\d)(?:\d+(?:[.,]\d+)?Y)?(?:\d+(?:[.,]\d+)?M)?(?:\d+(?:[.,]\d+)?W)?(?:\d+(?:[.,]\d+)?D)?(?:T(?=\d)(?:\d+(?:[.,]\d+)?H)?(?:\d+(?:[.,]\d+)?M)?(?:\d+(?:[.,]\d+)?S)?)?$/.test(
    text,
  );

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function jsonOf(text: string, holds: (value: unknown) => boolean): string | undefined {
  const value = parsed(text);
  return value !== undefined && holds(value) ? canonical(value) : undefined;
}

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    isMapping(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );

function readGeopoint(text: string, format: string): string | undefined {
  const read = format === 'default' ? text.split(',').map((part) => part.trim()) : parsed(text);
  const parts = format === 'object' && isMapping(read) && Object.keys(read).length === 2 ? [read.lon, read.lat] : read;
  if (!Array.isArray(parts) || parts.length !== 2) return undefined;
  const [longitude, latitude] = parts.map((part) =>
    typeof part === 'number' || (typeof part === 'string' && /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(part))
      ? Number(part)
      : Number.NaN,
  ) as [number, number];
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 ? `${longitude},${latitude}` : undefined;
}

const depths: Readonly<Record<string, number>> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
};

/** RFC 7946: a geometry, a feature or a collection of them. */
function isGeojson(value: unknown): boolean {
  if (!isMapping(value) || typeof value.type !== 'string') return false;
  if (value.type === 'FeatureCollection')
    return (
      Array.isArray(value.features) &&
      value.features.every((one) => isMapping(one) && one.type === 'Feature' && isGeojson(one))
    );
  if (value.type === 'Feature')
    return (
      (value.geometry === null ||
        (isGeojson(value.geometry) && !/^Feature/.test((value.geometry as { type: string }).type))) &&
      (value.properties === null || isMapping(value.properties))
    );
  if (value.type === 'GeometryCollection')
    return Array.isArray(value.geometries) && value.geometries.every((one) => isGeojson(one));
  const depth = Object.hasOwn(depths, value.type) ? depths[value.type] : undefined;
  return depth !== undefined && isCoordinates(value.coordinates, depth);
}

const isCoordinates = (value: unknown, depth: number): boolean =>
  Array.isArray(value) &&
  (depth === 0
    ? value.length >= 2 && value.every((one) => typeof one === 'number')
    : value.every((one) => isCoordinates(one, depth - 1)));

/** A pattern of a schema, anchored at both ends; or why it does not compile. */
export function compilePattern(pattern: string): RegExp | string {
  try {
    return new RegExp(`^(?:${withoutIdleEscapes(pattern)})$`, 'u');
  } catch (error) {
    return (error as Error).message.replace(/^Invalid regular expression: /, '').slice(0, 200);
  }
}

/** Python and XML allow an escape before any mark (`\-`, `\@`), JavaScript's Unicode mode does not. */
export function withoutIdleEscapes(pattern: string): string {
  let inClass = false;
  return pattern.replace(/\\(.)|[[\]]/gsu, (whole, escaped: string | undefined) => {
    if (escaped === undefined) inClass = whole === '[' || (inClass && whole !== ']');
    else if (/[\s!"#%&',:;<=>@_`~]/u.test(escaped) || (escaped === '-' && !inClass)) return escaped;
    return whole;
  });
}
