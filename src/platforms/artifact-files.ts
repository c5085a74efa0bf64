import * as z from 'zod';
import { moving } from '../support/chunks.ts';
import { ConfigurationError } from '../support/errors.ts';
import { explainHttp, lostAnswer, type ServiceWords } from '../support/http.ts';
import type { MlflowServer } from './mlflow.ts';

/** What all places of MLflow's artifacts have in common. */

export interface ArtifactFile {
  /** Its last part alone. */
  readonly name: string;
  readonly folder: boolean;
  /** Null for a folder. */
  readonly bytes: number | null;
}

/** What lies below one artifact URI. Paths are relative to it, with `/`. Errors are `ConfigurationError`s. */
export interface MlflowArtifacts {
  /** The folder's own URI, `mlflow-artifacts:/1/…/artifacts`. */
  readonly uri: string;
  /** Streams a file of this machine; one of the same path is replaced. */
  upload(path: string, file: string): Promise<void>;
  uploadText(path: string, text: string): Promise<void>;
  /** Null where there is no such file. */
  download(path: string): Promise<AsyncIterable<Uint8Array> | null>;
  /** What lies right in a folder; nothing where there is no such folder. */
  list(path: string): Promise<readonly ArtifactFile[]>;
}

/** What MLflow answers with where a folder is listed. */
export const listing = z.object({
  files: z
    .array(
      z.object({
        path: z.string().max(4000),
        is_dir: z.boolean().default(false),
        file_size: z.union([z.string(), z.number()]).optional(),
      }),
    )
    .default([]),
});

/** The larger a file, the longer it takes: 100 kB/s is slow enough. Where nothing moves at all, `fetch` gives up by itself after five minutes. */
export const patience = (bytes: number): number => 60_000 + Math.ceil(bytes / 100);

/** A connection that is cut or stands still while a file comes is told as what it is. */
export async function* chunksOf(response: Response, words: ServiceWords): AsyncGenerator<Uint8Array> {
  if (response.body === null) return;
  try {
    yield* moving(response.body);
  } catch (error) {
    throw explainHttp(lostAnswer(words.place, error), words);
  }
}

/** MLflow decodes a path again and again before it looks at it (`validate_path_is_safe`): another file would be written than was named. */
export function checkedPath(server: Pick<MlflowServer, 'place'>, path: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[#\\\u0000-\u001f]|%[0-9a-f]{2}|^[a-z]:|^\/|(^|\/)\.{1,2}(\/|$)/i.test(path))
    throw new ConfigurationError({
      file: path,
      message: `${server.place} holds no artifact of that name: '#', '\\', '%41' and the like are not allowed`,
      next: 'let training write it under another name',
    });
  return path;
}

export const lastPart = (path: string): string => path.split('/').at(-1) ?? path;
