import { join } from 'node:path';
import { type Program, type ProgramRequest, startProgram } from './program.ts';
import { pythonEnvironment } from './python.ts';

/** MLflow with its server, what its client needs for S3, and what the tests train with; mlflow.sklearn saves by skops. */
const requirements = ['mlflow==3.17.2', 'boto3==1.44.5', 'pandas==3.1.1', 'scikit-learn==1.9.1', 'skops==0.16.0'];

/** Nothing is told to anybody; no proxy stands before this machine; the server runs no jobs of its own, for which it would start eight more Pythons. */
export const quiet = {
  MLFLOW_DISABLE_TELEMETRY: 'true',
  DO_NOT_TRACK: 'true',
  NO_PROXY: '127.0.0.1,localhost',
  MLFLOW_SERVER_ENABLE_JOB_EXECUTION: 'false',
};

export interface Mlflow extends Program {
  /** `http://127.0.0.1:5000` */
  readonly address: string;
  /** Folder of `python` and `mlflow`. */
  readonly bin: string;
}

/** The folder of `python` and `mlflow`. */
export const mlflowBin = (): Promise<string> => pythonEnvironment('mlflow-server', requirements);

/** A tracking server with its model registry, whose database and artifacts lie in `folder`. */
export async function startMlflow(
  folder: string,
  more: {
    readonly arguments?: readonly string[];
    readonly environment?: NodeJS.ProcessEnv;
    readonly port?: number;
  } = {},
): Promise<Mlflow> {
  const bin = await mlflowBin();
  const request: ProgramRequest = {
    command: join(bin, 'mlflow'),
    arguments: (port) => [
      'server',
      ...['--host', '127.0.0.1', '--port', `${port}`, '--workers', '1'],
      ...['--backend-store-uri', `sqlite:///${join(folder, 'mlflow.db')}`],
      ...['--artifacts-destination', join(folder, 'artifacts')],
      ...(more.arguments ?? []),
    ],
    environment: { ...quiet, ...more.environment },
    folder,
    ready: '/health',
    ...(more.port === undefined ? {} : { port: more.port }),
  };
  const program = await startProgram(request);
  return { ...program, address: `http://127.0.0.1:${program.port}`, bin };
}
