import * as z from 'zod';
import { share } from '../../config/units.ts';
import { compilePattern, readerOf } from './values.ts';

/** What each type of Frictionless Table Schema v1 accepts, as frictionless-py has it. `unique` and `required` are open to all. */
const orders = ['minimum', 'maximum', 'enum'] as const;
const lengths = ['minLength', 'maxLength', 'enum'] as const;
export const supportedConstraints = {
  string: ['minLength', 'maxLength', 'pattern', 'enum'],
  integer: orders,
  number: orders,
  boolean: ['enum'],
  date: orders,
  time: orders,
  datetime: orders,
  year: orders,
  yearmonth: orders,
  duration: ['enum'],
  object: lengths,
  array: lengths,
  geopoint: ['enum'],
  geojson: ['enum'],
  any: ['enum'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type FieldType = keyof typeof supportedConstraints;
const types = Object.keys(supportedConstraints) as [FieldType, ...FieldType[]];

const formats: Readonly<Partial<Record<FieldType, readonly string[]>>> = {
  string: ['default', 'email', 'uri', 'uuid', 'binary'],
  geopoint: ['default', 'array', 'object'],
  geojson: ['default'],
};
/** Their format may be a pattern of strptime. */
const patterned: readonly FieldType[] = ['date', 'time', 'datetime'];
/** The directives that mean the same in strptime and in the library that reads them here. */
const directives = new Set(`${'aAbBdfHIjmMpSUwWyYZ%'.replace('Z', '')}z`);

const length = z.number().int().nonnegative();
const limit = z.union([z.number(), z.string().min(1)]);
const member = z.union([z.string(), z.number(), z.boolean(), z.array(z.unknown()), z.record(z.string(), z.unknown())]);
const range = { minimum: z.number().optional(), maximum: z.number().optional() };

const field = z
  .strictObject({
    name: z.string().min(1).max(1000),
    type: z.enum(types).default('string'),
    format: z.string().min(1).max(200).default('default'),
    title: z.string().optional(),
    description: z.string().optional(),
    rdfType: z.string().optional(),
    example: z.unknown().optional(),
    constraints: z
      .strictObject({
        required: z.boolean().default(false),
        unique: z.boolean().default(false),
        minimum: limit.optional(),
        maximum: limit.optional(),
        minLength: length.optional(),
        maxLength: length.optional(),
        pattern: z.string().max(2000).optional(),
        enum: z.array(member).min(1).max(100_000).optional(),
      })
      .default({ required: false, unique: false }),
    trueValues: z.array(z.string()).min(1).optional(),
    falseValues: z.array(z.string()).min(1).optional(),
    decimalChar: z.string().length(1).optional(),
    groupChar: z.string().max(1).optional(),
    bareNumber: z.boolean().optional(),
    expectations: z
      .strictObject({
        missing: z.strictObject({ maximum: share }).optional(),
        share: z
          .array(
            z.strictObject({
              value: z.union([z.string(), z.number(), z.boolean()]),
              minimum: share.optional(),
              maximum: share.optional(),
            }),
          )
          .max(1000)
          .optional(),
        quantiles: z
          .array(z.strictObject({ share, ...range }))
          .max(100)
          .optional(),
        mean: z.strictObject(range).optional(),
        distinct: z.strictObject(range).optional(),
      })
      .default({}),
  })
  .superRefine((written, context) => {
    const complain = (path: PropertyKey[], message: string) => context.addIssue({ code: 'custom', path, message });
    const { type, format, constraints } = written;
    const known = formats[type];
    if (known === undefined ? !patterned.includes(type) && format !== 'default' : !known.includes(format))
      return complain(['format'], `a ${type} has no such format; expected ${(known ?? ['default']).join(', ')}`);
    const foreign = [...format.matchAll(/%(.?)/g)].find(([, directive]) => !directives.has(directive as string));
    if (patterned.includes(type) && foreign !== undefined)
      return complain(['format'], `\`${foreign[0]}\` is not supported; expected directives such as %Y %m %d %H %M %S`);
    for (const name of ['minimum', 'maximum', 'minLength', 'maxLength', 'pattern', 'enum'] as const)
      if (constraints[name] !== undefined && !(supportedConstraints[type] as readonly string[]).includes(name))
        complain(['constraints', name], `not supported by the type \`${type}\``);
    const read = readerOf(written);
    for (const name of ['minimum', 'maximum'] as const)
      if (constraints[name] !== undefined && read(String(constraints[name])) === undefined)
        complain(['constraints', name], `expected a value of the type \`${type}\``);
    for (const [place, value] of (constraints.enum ?? []).entries())
      if (read(textOfMember(value)) === undefined)
        complain(['constraints', 'enum', place], `expected a value of the type \`${type}\``);
    if (constraints.pattern !== undefined) {
      const problem = compilePattern(constraints.pattern);
      if (typeof problem === 'string')
        complain(['constraints', 'pattern'], `expected a regular expression of JavaScript: ${problem}`);
    }
    for (const [low, high] of [
      ['minimum', 'maximum'],
      ['minLength', 'maxLength'],
    ] as const) {
      const [least, most] = [constraints[low], constraints[high]].map((value) =>
        typeof value === 'string' || low === 'minimum' ? read(String(value)) : value,
      );
      if (least !== undefined && most !== undefined && least > most)
        complain(['constraints', low], `expected at most the ${high} ${constraints[high]}`);
    }
    const { share: shares = [], quantiles = [], mean, distinct } = written.expectations;
    const ranges = { ...(mean && { mean }), ...(distinct && { distinct }) };
    for (const [name, found] of [
      ...shares.map((one, place) => [['share', place], one] as const),
      ...quantiles.map((one, place) => [['quantiles', place], one] as const),
      ...Object.entries(ranges).map(([key, one]) => [[key], one] as const),
    ])
      if (found.minimum === undefined && found.maximum === undefined)
        complain(['expectations', ...name], 'expected a `minimum`, a `maximum` or both');
  });

/** A member of an enumeration as a cell would write it. */
export const textOfMember = (member: unknown): string =>
  typeof member === 'object' ? JSON.stringify(member) : String(member);

/** The file: Frictionless Table Schema v1, with `expectations` in each field, a key that other tools ignore. */
export const descriptor = z
  .strictObject({
    $schema: z.string().optional(),
    name: z.string().optional(),
    title: z.string().optional(),
    description: z.string().optional(),
    fields: z.array(field).min(1).max(20_000),
    missingValues: z.array(z.string().max(200)).max(200).default(['']),
    primaryKey: z
      .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
      .default([])
      .transform((key) => (typeof key === 'string' ? [key] : key)),
    foreignKeys: z.unknown().optional(),
  })
  .superRefine(({ fields, primaryKey, foreignKeys }, context) => {
    const complain = (path: PropertyKey[], message: string) => context.addIssue({ code: 'custom', path, message });
    if (foreignKeys !== undefined)
      complain(['foreignKeys'], 'not supported: each table is looked at by itself; leave the key out');
    const names = new Set<string>();
    for (const [place, { name }] of fields.entries()) {
      if (names.has(name)) complain(['fields', place, 'name'], 'expected a name that no other field has');
      names.add(name);
    }
    for (const name of primaryKey)
      if (!names.has(name)) complain(['primaryKey'], `\`${name.slice(0, 200)}\` is not the name of a field`);
  });

export type SchemaField = z.output<typeof field>;
export type Expectations = SchemaField['expectations'];
