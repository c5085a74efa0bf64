import * as z from 'zod';

const name = z.string().min(1).max(200);
const path = z.string().min(1);

/** Options of `model/tuning` that gathering reads as well. */
export const tuningOptions = {
  'trials-file': path
    .optional()
    .describe(
      "The trials of the search, CSV, TSV, JSON or JSON Lines: Optuna's `trials_dataframe()`, MLflow's `search_runs()`, or a table with a row for each.",
    ),
  metric: name
    .optional()
    .describe('The column that was optimised; `value`, or the only metric among the columns, when left out.'),
  direction: z
    .enum(['maximize', 'minimize'])
    .optional()
    .describe('Whether the search maximised or minimised it; needed where the name of the metric does not tell.'),
  parameters: z
    .array(name)
    .min(1)
    .max(100)
    .optional()
    .describe('The hyperparameters that had to be tuned; all parameters of the trials when left out.'),
  'parameters-file': path
    .optional()
    .describe(
      'The parameters that training uses, YAML or JSON with nested keys; `params.yaml`, `params.yml` or `params.json` when left out.',
    ),
  names: z
    .record(name, name)
    .default({})
    .describe(
      'For hyperparameters with other names in the parameters file: its key, such as `lr: train.learning_rate`.',
    ),
} satisfies z.ZodRawShape;
