import type { ParquetType, SchemaElement } from 'hyparquet';
import { ConfigurationError } from '../../support/errors.ts';
import * as values from './parquet-values.ts';

/** A column of the table: where its values lie and what becomes of them. */
export interface ColumnPlan {
  readonly name: string;
  readonly physical: ParquetType;
  /** Bytes of one value where all have the same, else 0. */
  readonly size: number;
  /** Definition level of a value that is there; 0 where none can be missing. */
  readonly present: number;
  readonly conversion: Conversion;
}

export type NumberType = 'integer' | 'number' | 'boolean' | 'date' | 'datetime';

export type Conversion =
  | { readonly to: 'booleans' }
  | { readonly to: 'numbers'; readonly type: NumberType; readonly read: values.ReadNumbers }
  | { readonly to: 'string-numbers'; readonly type: NumberType; readonly read: values.ReadStringNumbers }
  /** Text as it stands, which must be UTF-8. */
  | { readonly to: 'text' }
  /** Text made from each value. `plain` where it is the value itself as long as all bytes are UTF-8. */
  | { readonly to: 'rendered'; readonly render: values.Render; readonly plain: boolean };

const short = (name: string): string => (name.length > 200 ? `${name.slice(0, 200)}…` : name);

/** The columns of a table from its schema's elements, structs flattened to `a.b`. Throws `ConfigurationError` naming a column that is no plain value. */
export function planColumns(file: string, elements: readonly SchemaElement[]): ColumnPlan[] {
  const plans: ColumnPlan[] = [];
  const refuse = (column: string, what: string, next: string): never => {
    throw new ConfigurationError({ file, message: `column ${short(column)} ${what}`, next });
  };
  const stack: { path: string; present: number; left: number }[] = [
    { path: '', present: 0, left: elements[0]?.num_children ?? 0 },
  ];
  for (const element of elements.slice(1)) {
    while (stack.length > 0 && stack.at(-1)?.left === 0) stack.pop();
    const parent = stack.at(-1);
    if (parent === undefined) throw new Error('the schema has more columns than it declares');
    parent.left--;
    const path = parent.path === '' ? element.name : `${parent.path}.${element.name}`;
    const kind = element.logical_type?.type ?? element.converted_type;
    if (element.repetition_type === 'REPEATED' || kind === 'LIST' || kind === 'MAP' || kind === 'VARIANT')
      refuse(
        path,
        `holds ${kind === 'MAP' ? 'maps' : kind === 'VARIANT' ? 'variants' : 'lists'}; a table's cells are single values`,
        'write one column for each element, or the list as text (JSON)',
      );
    const present = parent.present + (element.repetition_type === 'OPTIONAL' ? 1 : 0);
    if (element.type === undefined) stack.push({ path, present, left: element.num_children ?? 0 });
    else plans.push({ name: path, physical: element.type, present, ...planOf(element, element.type) });
  }
  if (stack.some(({ left }) => left > 0)) throw new Error('the schema has fewer columns than it declares');
  const names = new Set<string>();
  for (const { name } of plans) {
    if (names.has(name)) refuse(name, 'is there twice', 'give each column a name of its own');
    names.add(name);
  }
  return plans;
}

function planOf(element: SchemaElement, physical: ParquetType): Pick<ColumnPlan, 'size' | 'conversion'> {
  const logical = element.logical_type;
  const converted = element.converted_type;
  const numbers = (size: number, type: NumberType, read: values.ReadNumbers) => ({
    size,
    conversion: { to: 'numbers', type, read } as const,
  });
  const decimal = logical?.type === 'DECIMAL' || converted === 'DECIMAL';
  const scale = (logical?.type === 'DECIMAL' ? logical.scale : element.scale) ?? 0;
  const decimalType = scale <= 0 ? 'integer' : 'number';
  const unsigned = (logical?.type === 'INTEGER' && !logical.isSigned) || /^UINT_/.test(converted ?? '');
  const time = timeUnit(logical, converted);
  if (physical === 'BOOLEAN') return { size: 0, conversion: { to: 'booleans' } };
  if (physical === 'FLOAT') return numbers(4, 'number', values.readFloats);
  if (physical === 'DOUBLE') return numbers(8, 'number', values.readDoubles);
  if (physical === 'INT96') return numbers(12, 'datetime', values.readInt96);
  if (physical === 'INT32' || physical === 'INT64') {
    const size = physical === 'INT32' ? 4 : 8;
    if (decimal) return numbers(size, decimalType, values.readDecimals(size, scale));
    if (time !== undefined)
      return { size, conversion: { to: 'rendered', render: values.renderTime(size, time), plain: false } };
    if (physical === 'INT32')
      return logical?.type === 'DATE' || converted === 'DATE'
        ? numbers(4, 'date', values.readIntegers({ factor: 86_400_000 }))
        : numbers(4, 'integer', values.readIntegers({ unsigned }));
    const unit = timestampUnit(logical, converted);
    return unit === undefined
      ? numbers(8, 'integer', values.readLongs({ unsigned }))
      : unit === 'MILLIS'
        ? // A divisor of 1 would count milliseconds as integers that can be inexact; none of a real date is.
          numbers(8, 'datetime', values.readLongs())
        : numbers(8, 'datetime', values.readLongs({ divisor: unit === 'MICROS' ? 1e3 : 1e6 }));
  }
  const size = physical === 'FIXED_LEN_BYTE_ARRAY' ? (element.type_length ?? 0) : 0;
  if (physical === 'FIXED_LEN_BYTE_ARRAY' && size <= 0) throw new Error(`values of ${size} bytes`);
  return { size, conversion: bytesConversion(element, decimal, decimalType, scale) };
}

function bytesConversion(
  { logical_type: logical, converted_type: converted, type_length: size }: SchemaElement,
  decimal: boolean,
  decimalType: NumberType,
  scale: number,
): Conversion {
  if (decimal) return { to: 'string-numbers', type: decimalType, read: values.readByteDecimals(scale) };
  if (logical?.type === 'FLOAT16' && size === 2)
    return { to: 'string-numbers', type: 'number', read: values.readByteHalves };
  if (logical?.type === 'UUID' && size === 16) return { to: 'rendered', render: values.renderUuid, plain: false };
  if (converted === 'INTERVAL' && size === 12) return { to: 'rendered', render: values.renderInterval, plain: false };
  const text = ['STRING', 'ENUM', 'JSON', 'UTF8'];
  if (text.includes(logical?.type ?? '') || text.includes(converted ?? '')) return { to: 'text' };
  return { to: 'rendered', render: values.renderBinary, plain: true };
}

type Unit = 'MILLIS' | 'MICROS' | 'NANOS';

function timeUnit(
  logical: SchemaElement['logical_type'],
  converted: SchemaElement['converted_type'],
): Unit | undefined {
  if (logical?.type === 'TIME') return logical.unit;
  return converted === 'TIME_MILLIS' ? 'MILLIS' : converted === 'TIME_MICROS' ? 'MICROS' : undefined;
}

function timestampUnit(
  logical: SchemaElement['logical_type'],
  converted: SchemaElement['converted_type'],
): Unit | undefined {
  if (logical?.type === 'TIMESTAMP') return logical.unit;
  return converted === 'TIMESTAMP_MILLIS' ? 'MILLIS' : converted === 'TIMESTAMP_MICROS' ? 'MICROS' : undefined;
}
