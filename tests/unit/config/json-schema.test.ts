import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import {
  configurationJsonSchema,
  describeKeys,
  type JsonSchema,
  optionsJsonSchema,
} from '../../../src/config/json-schema.ts';
import { configurationSchema } from '../../../src/config/schema.ts';
import { duration } from '../../../src/config/units.ts';

const schema = configurationJsonSchema({ 'model/slices': { minimum: z.number().optional().describe('The floor.') } });
const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);

const accepted = [
  'train: python train.py',
  'train: { run: python train.py, timeout: 30m }',
  'train: { mlproject: { parameters: { alpha: 0.1 } } }',
  'model: Penguins',
  'metrics: [a.json, b.yaml]',
  'tests: { model/slices: { minimum: 0.8, junit: r.xml } }',
  'tests: { data/code: { run: { command: make test, timeout: 5m } } }',
  'tests: { data/code: { manual: { owner: ana, date: 2026-10-01, expires: 2027-04-01, results: a.md } } }',
  'gate: { score: 1, sections: { data: 2 }, metrics: { accuracy: { minimum: 0.9, max-drop: 1% } } }',
  'promote: { to: directory, path: registry, stage: [staging, { name: production, gate: { score: 2 } }] }',
  'history: { branch: scores }',
];

const refused = [
  'train: 3',
  'train: { run: a, timeout: soon }',
  'model: 9penguins',
  'metrics: []',
  'tests: { data/shema: { run: a } }',
  'tests: { data/schema: { minimum: 0.8 } }',
  'tests: { data/code: { manual: { owner: ana } } }',
  'gate: { score: 9 }',
  'gate: { require: [accuracy] }',
  'promote: { to: s3 }',
  'metric: a.json',
];

const own = configurationSchema({ 'model/slices': { minimum: z.number().optional().describe('The floor.') } });

describe('configurationJsonSchema', () => {
  it.each(accepted)('accepts, as a run does: %s', (text) => {
    expect(validate(parse(text)), JSON.stringify(validate.errors)).toBe(true);
    expect(own.safeParse(parse(text)).success).toBe(true);
  });

  it.each(refused)('refuses, as a run does: %s', (text) => {
    expect(validate(parse(text))).toBe(false);
    expect(own.safeParse(parse(text)).success).toBe(false);
  });

  it('describes every key, at every depth', () => {
    const nameless: string[] = [];
    const visit = (value: JsonSchema, place: string) => {
      for (const [name, key] of Object.entries((value.properties ?? {}) as Record<string, JsonSchema>)) {
        const target = key.$ref === undefined ? key : (schema.$defs?.[key.$ref.slice(8)] as JsonSchema);
        if (!/\.$/.test(target.description ?? '')) nameless.push(`${place}${name}`);
        visit(target, `${place}${name}.`);
      }
      for (const part of (value.anyOf ?? []) as JsonSchema[]) visit(part, place);
      for (const part of [value.items, value.additionalProperties]) {
        if (typeof part === 'object') visit(part as JsonSchema, place);
      }
    };
    visit(schema, '');
    expect(nameless).toEqual([]);
  });

  it('writes durations as users write them', () => {
    expect(schema).toHaveProperty('properties.train.anyOf.1.properties.timeout.default', '6h');
  });
});

describe('describeKeys', () => {
  it('says type, default and whether a key is required', () => {
    const keys = describeKeys(
      optionsJsonSchema({
        'max-age': duration.default(7 * 86_400).describe('How old it may be.'),
        columns: z.array(z.string()).describe('Which columns.'),
      }),
    );
    expect(keys).toEqual([
      { name: 'max-age', type: 'duration', required: false, default: '7d', description: 'How old it may be.' },
      { name: 'columns', type: 'list of strings', required: true, description: 'Which columns.' },
    ]);
  });
});
