import type { FoundTraining } from './training.ts';
import { nameOf, type Tree } from './tree.ts';

/** A path that training writes or reads, and how that was seen. */
export interface FoundPath {
  readonly path: string;
  readonly why: string;
  /** False where only the file's name is known, not its folder. */
  readonly exact: boolean;
}

/** A file name in a string of a source file. */
interface Literal {
  readonly path: string;
  readonly file: string;
  readonly exact: boolean;
  readonly read: boolean;
}

const table = /\.(csv|tsv|jsonl|ndjson|parquet)$/i;
const metricsName = /(^|[/_-])(metrics?|scores?|results?|eval(uation)?)([_-][\w-]+)?\.(json|ya?ml|csv|tsv)$/i;
const strictMetricsName = /(^|[/_-])metrics?\.(json|ya?ml|csv|tsv)$/i;
const modelName =
  /\.(pkl|pickle|joblib|pt|pth|onnx|h5|hdf5|keras|safetensors|cbm|ubj|tflite|rds)$|(^|[/_-])model[\w-]*\.(json|txt|bin)$/i;
const predictionsName = /(^|[/_-])predictions?[\w-]*\.(csv|tsv|jsonl|parquet)$/i;
const notModel = /(config|param|schema|metric|card)/i;
const limits = { scripts: 20, literals: 500 } as const;

export interface Sources {
  readonly literals: readonly Literal[];
  readonly text: string;
  readonly tooLarge: readonly string[];
}

/** The file names written in the training's own source files. */
export async function readSources(tree: Tree, training: FoundTraining | null): Promise<Sources> {
  const literals: Literal[] = [];
  const texts: string[] = [];
  const tooLarge: string[] = [];
  for (const file of (training?.scripts ?? []).slice(0, limits.scripts)) {
    const text = await tree.read(file);
    if (text === null) tooLarge.push(file);
    else {
      texts.push(text);
      literals.push(...literalsOf(text, file));
    }
  }
  return { literals, text: texts.join('\n'), tooLarge };
}

/** File names in string literals. A folder in front of one (`Path("build") / "metrics.json"`, a variable, a default of an argument) is looked up. */
export function literalsOf(text: string, file: string): Literal[] {
  const found: Literal[] = [];
  for (const line of text.split('\n')) {
    if (/^\s*(#|\/\/)/.test(line) || line.length > 1000) continue;
    for (const match of line.matchAll(/(["'`])([^"'`\\\n]{1,200}\.[A-Za-z0-9]{1,11})\1/g)) {
      if (found.length >= limits.literals) return found;
      const before = line.slice(0, match.index);
      const resolved = resolve(text, before, match[2] ?? '');
      if (resolved === null) continue;
      found.push({
        ...resolved,
        file,
        read: /\b(load|loads|read_\w+|read\.\w+|readRDS|from_pretrained|restore|fread)\s*\((?:\s*[\w.]+\s*\()?[^()]*$/.test(
          before,
        ),
      });
    }
  }
  return found;
}

function resolve(text: string, before: string, literal: string): { path: string; exact: boolean } | null {
  let path = literal;
  let exact = true;
  // f"{out}/metrics.json", `${out}/metrics.json`
  const template = /^\$?\{([\w.]+)\}\/(.+)$/.exec(path);
  // Path("build") / "metrics.json", out / "metrics.json", os.path.join("build", "metrics.json"), join(out, "metrics.json")
  const joined =
    /(?:(?:Path\()?["']([^"'\n]{1,100})["']\)?|([A-Za-z_][\w.]*))\s*\/\s*f?$/.exec(before) ??
    /\b(?:join|joinpath|file\.path)\(\s*(?:["']([^"'\n]{1,100})["']|([A-Za-z_][\w.]*))\s*,\s*f?$/.exec(before);
  if (template !== null) {
    const folder = textOf(text, template[1] ?? '');
    path = folder === null ? (template[2] ?? '') : `${folder}/${template[2]}`;
    exact = folder !== null;
  } else if (joined !== null) {
    const folder = joined[1] ?? textOf(text, joined[2] ?? '');
    path = folder === null ? path : `${folder}/${path}`;
    exact = folder !== null;
  } else if (/[/,]\s*f?$/.test(before.trimEnd()) && /join|Path/.test(before)) exact = false;
  path = path.replace(/^\.\//, '').replace(/\/{2,}/g, '/');
  if (!/^[\w.][\w ./@+=,-]*$/.test(path) || path.split('/').includes('..')) return null;
  return { path, exact };
}

/** The text that a variable was given once: `out = Path("build")`, or the default of the argument `--out`. */
function textOf(text: string, name: string): string | null {
  const variable = name.replace(/^(args?|opts?|options|cfg|config|FLAGS)\./, '');
  if (!/^[A-Za-z_]\w{0,60}$/.test(variable)) return null;
  const assigned = new RegExp(
    `^[ \\t]*(?:const |let |var )?${variable}[ \\t]*(?::[^=\\n]{1,40})?(?:=|<-)[ \\t]*(?:[\\w.]*Path\\()?["']([^"'\\n]{1,100})["']`,
    'm',
  ).exec(text);
  const flag = variable.replaceAll('_', '[-_]');
  const argument = new RegExp(
    `["']--${flag}["'][^)]{0,200}?\\bdefault[ \\t]*=[ \\t]*(?:[\\w.]*Path\\()?["']([^"'\\n]{1,100})["']`,
  ).exec(text);
  return (assigned ?? argument)?.[1]?.replace(/\/$/, '') ?? null;
}

const found = (path: string, why: string, exact = true): FoundPath => ({ path, why, exact });

/** Metrics files: those that DVC declares, else those that the training script names, else those that are there, else MLflow's store. */
export function findMetrics(
  tree: Tree,
  training: FoundTraining | null,
  sources: Sources,
  declared: string,
): readonly FoundPath[] {
  if (training !== null && training.metrics.length > 0)
    return training.metrics.map((path) => found(path, `dvc.yaml declares the metrics ${path}`));
  const named = sources.literals.filter(({ path, read }) => metricsName.test(path) && !read);
  const best = named.filter(({ path }) => strictMetricsName.test(path));
  const literals = pickExisting(tree, best.length > 0 ? best : named.filter(({ path }) => !table.test(path)));
  if (literals.length > 0) return literals;
  const live = /^\s*(from|import)\s+dvclive\b/m.test(sources.text);
  if (live) return [found('dvclive/metrics.json', 'the training script uses DVCLive')];
  const existing = tree.files.filter(
    (path) => /(^|\/)metrics\.(json|ya?ml)$/.test(path) && !/(^|\/)(tests?|docs?|examples?)\//.test(path),
  );
  if (existing[0] !== undefined) return [found(existing[0], `${existing[0]} is there`)];
  if (/^\s*(from|import)\s+mlflow\b/m.test(sources.text) && !/set_tracking_uri\(\s*f?["']https?:/.test(sources.text)) {
    const older = /\bmlflow[\w-]*\s*(?:[=~]=|<=?|=\s*"[\^~]?)\s*[12]\b|\bmlflow\b[^\n]*<\s*3\b/.test(declared);
    return [
      older
        ? found('mlruns', 'the training script logs to MLflow, before version 3')
        : found('mlflow.db', 'the training script logs to MLflow'),
    ];
  }
  return [];
}

/** One path for each name: where its folder is not known, the file of that name that is there, else a glob. */
function pickExisting(tree: Tree, literals: readonly Literal[]): readonly FoundPath[] {
  const picked = new Map<string, FoundPath>();
  for (const { path, file, exact } of literals) {
    const there = exact ? undefined : tree.files.find((other) => other === path || other.endsWith(`/${path}`));
    const chosen = exact ? path : (there ?? path);
    if (!picked.has(chosen))
      picked.set(chosen, found(chosen, `${file} names ${nameOf(path)}`, exact || there !== undefined));
  }
  return [...picked.values()].slice(0, 5);
}

/** The files of the model. */
export function findArtifacts(tree: Tree, training: FoundTraining | null, sources: Sources): readonly FoundPath[] {
  const isModel = (path: string): boolean => modelName.test(path) && !notModel.test(nameOf(path));
  const outputs = (training?.outputs ?? []).filter((path) => isModel(path) || /(^|\/)models?$/.test(path));
  if (outputs.length > 0) return outputs.map((path) => found(path, `dvc.yaml declares the output ${path}`));
  const named = pickExisting(
    tree,
    sources.literals.filter(({ path, read }) => isModel(path) && !read),
  );
  if (named.length > 0) return named;
  const existing = tree.files.find((path) => isModel(path) && !/(^|\/)(tests?|docs?|examples?)\//.test(path));
  return existing === undefined ? [] : [found(existing, `${existing} is there`)];
}

export function findPredictions(tree: Tree, training: FoundTraining | null, sources: Sources): FoundPath | null {
  const output = (training?.outputs ?? []).find((path) => predictionsName.test(path));
  if (output !== undefined) return found(output, `dvc.yaml declares the output ${output}`);
  const named = sources.literals.filter(({ path, read }) => predictionsName.test(path) && !read);
  return pickExisting(tree, named)[0] ?? null;
}

export type DataRole = 'training' | 'testing' | 'serving';

const roleNames: readonly (readonly [DataRole, RegExp])[] = [
  ['training', /(^|[^a-z0-9])train(ing)?([^a-z0-9]|$)/i],
  ['testing', /(^|[^a-z0-9])(test|testing|holdout|hold-out)([^a-z0-9]|$)/i],
  ['serving', /(^|[^a-z0-9])(serving|production|live|online)([^a-z0-9]|$)/i],
];

/** Tables by their names: files that are there, that a `.dvc` file stands for, or that `dvc.yaml` and the training script read. */
export function findData(
  tree: Tree,
  training: FoundTraining | null,
  sources: Sources,
): Readonly<Partial<Record<DataRole, FoundPath>>> {
  const there = tree.files.flatMap((path) => (path.endsWith('.dvc') ? [path.slice(0, -'.dvc'.length)] : [path]));
  const declared = [
    ...(training?.inputs ?? []),
    ...sources.literals.filter(({ read, exact }) => read && exact).map(({ path }) => path),
  ];
  // What a stage of `dvc.yaml` writes or reads is there once it has run.
  const ofStages = training?.kind === 'dvc' ? [...training.outputs, ...training.inputs] : [];
  const tables = [...new Set([...ofStages, ...declared.filter((path) => there.includes(path)), ...there])].filter(
    (path) => table.test(path) && !predictionsName.test(path) && !metricsName.test(path) && !isTestFixture(path),
  );
  const data: Partial<Record<DataRole, FoundPath>> = {};
  for (const path of tables)
    for (const [role, pattern] of roleNames)
      if (data[role] === undefined && pattern.test(path)) {
        data[role] = found(path, ofStages.includes(path) ? `dvc.yaml declares ${path}` : `found ${path}`);
        break;
      }
  const only = tables.filter((path) => declared.includes(path));
  if (data.training === undefined && only.length === 1 && only[0] !== undefined)
    data.training = found(only[0], `training reads ${only[0]}`);
  return data;
}

/** `data/test/x.csv` is data; `tests/data/x.csv` belongs to the tests. */
const isTestFixture = (path: string): boolean => /(^|\/)(tests|fixtures|test\/(data|fixtures|resources))\//i.test(path);
