import type { Configuration } from '../config/schema.ts';
import type { CommandContext } from './training.ts';

/** The tracking server that this training logs to; null where none is named, or where MLflow logs into files. */
export function trackingUri({ mlflow }: Configuration, environment: CommandContext['environment']): string | null {
  const uri = mlflow?.['tracking-uri'] ?? environment.MLFLOW_TRACKING_URI?.trim();
  return uri !== undefined && /^(https?:\/\/|databricks(-uc)?(:|$))/.test(uri) ? uri : null;
}
