import * as z from 'zod';
import type { TestId } from '../rubric/sections.ts';
import type { Configuration } from './schema.ts';

/**
 * The options of a check: what the file says, and the default of every other. What the file says went through the schema when it was loaded, so it is not
 * parsed a second time. Options that gathering reads as well are in `options/`; the others stand in their check.
 */
export function optionsOf<const Options extends z.ZodRawShape>(
  configuration: Configuration,
  id: TestId,
  options: Options,
): z.output<z.ZodObject<Options>> {
  const written = Object.entries(configuration.tests[id] ?? {}).filter(([key]) => Object.hasOwn(options, key));
  return { ...z.object(options).parse({}), ...Object.fromEntries(written) } as z.output<z.ZodObject<Options>>;
}
