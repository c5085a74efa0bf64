import * as z from 'zod';
import { oneOrMore } from '../units.ts';

/** Options of `model/review` that gathering reads as well. */
export const reviewOptions = {
  paths: oneOrMore(z.string().min(1).max(500))
    .optional()
    .describe(
      'The code and configuration that define the model: paths, folders or globs. When left out: the scripts that the `train` command names, the configuration file, params.yaml or .json, dvc.yaml and MLproject, as far as they are there.',
    ),
} satisfies z.ZodRawShape;
