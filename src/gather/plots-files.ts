import { lstat } from 'node:fs/promises';
import { join } from 'node:path';

/** Where plots are declared: DVCLive keeps its own `dvc.yaml` in its folder, or adds to the one at the top. */
const plotsFiles = ['dvc.yaml', 'dvclive/dvc.yaml'] as const;

/** Those that are there. */
export async function foundPlotsFiles(root: string): Promise<string[]> {
  const found: string[] = [];
  for (const file of plotsFiles) if ((await lstat(join(root, file)).catch(() => null))?.isFile()) found.push(file);
  return found;
}
