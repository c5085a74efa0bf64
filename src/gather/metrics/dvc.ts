import { posix } from 'node:path';
import { ConfigurationError } from '../../support/errors.ts';
import { readTextBounded } from '../../support/files.ts';
import { isMapping } from './entries.ts';
import { parseYaml, yamlLimit } from './yaml.ts';

const dvcFile = 'dvc.yaml';

/**
 * The metrics files that `dvc.yaml` names, relative to the repository: `stages.*.metrics` (paths, or `{path: options}`) below the stage's `wdir`, and
 * the top-level `metrics` that DVCLive writes. Source: dvc/schema.py. Templates (`${…}`) are DVC's to resolve: naming one is an error here.
 */
export async function metricsOfDvc(root: string): Promise<string[]> {
  const content = parseYaml(dvcFile, await readTextBounded(root, dvcFile, yamlLimit));
  const files = new Set<string>();
  const add = (list: unknown, folder: string, where: string): void => {
    for (const item of Array.isArray(list) ? list : []) {
      for (const path of item instanceof Map ? item.keys() : [item]) {
        if (typeof path !== 'string') continue;
        const file = posix.join(folder, path);
        if (file.includes('${'))
          throw new ConfigurationError({
            file: dvcFile,
            message: `${where} names the metrics file ${JSON.stringify(file)} with a template, which only DVC resolves`,
            next: 'name the metrics files under `metrics` in ml-test-score.yml',
          });
        files.add(file);
      }
    }
  };
  add(read(content, 'metrics'), '.', '`metrics`');
  const stages = read(content, 'stages');
  for (const [name, stage] of stages instanceof Map ? stages : []) {
    const definition = read(stage, 'do') ?? stage;
    const folder = read(definition, 'wdir');
    add(read(definition, 'metrics'), typeof folder === 'string' ? folder : '.', `stage ${JSON.stringify(name)}`);
  }
  return [...files];
}

const read = (mapping: unknown, key: string): unknown =>
  isMapping(mapping) && mapping instanceof Map ? mapping.get(key) : undefined;
