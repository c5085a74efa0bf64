import * as z from 'zod';
import { ConfigurationError } from '../support/errors.ts';

/** What a pipeline's definition says about its parameters; more is not read. */
const definition = z.object({
  Parameters: z
    .array(
      z.object({
        Name: z.string().max(256),
        Type: z.string().max(50).optional(),
        DefaultValue: z.unknown().optional(),
        EnumValues: z.array(z.union([z.string(), z.number(), z.boolean()])).optional(),
      }),
    )
    .max(1000)
    .default([]),
});

type Value = string | number | boolean;

const types: Readonly<Record<string, (text: string) => boolean>> = {
  Integer: (text) => /^[+-]?\d+$/.test(text),
  Float: (text) => text.trim() !== '' && Number.isFinite(Number(text)),
  Boolean: (text) => /^(true|false)$/i.test(text),
};

/** The parameters as text, checked against the pipeline's definition where that can be read. Throws `ConfigurationError` with every mistake. */
export function pipelineParameters(
  pipeline: string,
  text: string,
  values: Readonly<Record<string, Value>>,
): Readonly<Record<string, string>> {
  const written = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
  const parsed = definition.safeParse(jsonOf(text));
  if (!parsed.success) return written;
  const declared = new Map(parsed.data.Parameters.map((parameter) => [parameter.Name, parameter]));
  const names = [...declared.keys()];
  const known = names.length === 0 ? 'it has none' : `it has ${names.slice(0, 20).join(', ')}`;
  const problems = Object.entries(written).flatMap(([name, value]) => {
    const parameter = declared.get(name);
    const place = `train.sagemaker.parameters: ${name}`;
    if (parameter === undefined)
      return [{ message: `${place}: the pipeline ${pipeline} has no such parameter`, next: known }];
    const { Type: type = 'String', EnumValues: allowed } = parameter;
    if (types[type]?.(value) === false)
      return [{ message: `${place}: expected ${type}, found ${value.slice(0, 100)}`, next: 'mend the value' }];
    if (allowed !== undefined && !allowed.map(String).includes(value))
      return [
        {
          message: `${place}: found ${value.slice(0, 100)}, which the pipeline does not allow`,
          next: `use one of ${allowed.slice(0, 20).join(', ')}`,
        },
      ];
    return [];
  });
  const missing = names.filter((name) => declared.get(name)?.DefaultValue === undefined && !(name in written));
  if (missing.length > 0)
    problems.push({
      message: `train.sagemaker.parameters: the pipeline ${pipeline} needs ${missing.slice(0, 20).join(', ')}`,
      next: 'give each a value: it has no default',
    });
  if (problems.length > 0) throw new ConfigurationError(problems);
  return written;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
