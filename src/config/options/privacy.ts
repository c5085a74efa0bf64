import * as z from 'zod';
import { oneOrMore } from '../units.ts';

/** The personal values that are looked for. */
export const privacyPatterns = ['email', 'phone', 'iban', 'card', 'ssn', 'ip'] as const;
export type PrivacyPattern = (typeof privacyPatterns)[number];

const column = z.string().min(1);
const columns = oneOrMore(column);
const pattern = z.enum(privacyPatterns);
const path = z.string().min(1);

const allowed = z.strictObject({
  column: column.describe('The column in which the pattern is expected.'),
  pattern: oneOrMore(pattern).describe('The pattern, or patterns, that may be there.'),
  in: z
    .array(z.enum(['training', 'testing', 'serving', 'predictions', 'output']))
    .min(1)
    .optional()
    .describe('The tables in which it may be there; all when left out.'),
  reason: z.string().min(1).describe('Why it is no personal value, or may be there.'),
});

/** What `data/privacy` accepts. */
export const privacyOptions = {
  patterns: z
    .array(pattern)
    .min(1)
    .default([...privacyPatterns])
    .describe('The patterns that are looked for: `email`, `phone`, `iban`, `card`, `ssn`, `ip`.'),
  allow: z.array(allowed).default([]).describe('Columns in which a pattern is expected, each with its reason.'),
  'quasi-identifiers': columns
    .optional()
    .describe(
      'Columns that together could tell a person, such as age, postcode and sex: each combination needs `k` rows.',
    ),
  k: z.number().int().min(2).default(5).describe('How many rows each combination of quasi-identifiers must have.'),
  sensitive: columns
    .optional()
    .describe('Columns that must be absent or hashed in serving data, predictions and outputs.'),
  deletions: path
    .optional()
    .describe(
      'A file of keys that had to be deleted: one a line, or CSV with the key column; none may be in any table.',
    ),
  outputs: oneOrMore(path)
    .optional()
    .describe('Further intermediate and output files to scan, paths or globs: tables, and text such as logs or JSON.'),
} satisfies z.ZodRawShape;

export type PrivacyOptions = z.output<z.ZodObject<typeof privacyOptions>>;
