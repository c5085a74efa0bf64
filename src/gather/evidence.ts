import type { Configuration } from '../config/schema.ts';
import { type Occasion, whyNotNow } from '../config/when.ts';
import {
  type AttestedResults,
  absent,
  type CommandRun,
  type EvidenceFacts,
  type Fact,
  gathered,
  type JunitReport,
} from '../facts.ts';
import { type TestId, testIds } from '../rubric/sections.ts';
import { ConfigurationError, messageOf } from '../support/errors.ts';
import { digestFile, formatBytes } from '../support/files.ts';

export interface EvidenceRequest {
  readonly root: string;
  readonly configuration: Configuration;
  readonly run: Occasion;
  readonly readJunit: (files: readonly string[]) => Promise<Fact<JunitReport>>;
  readonly runCommand: (id: TestId, command: string, timeoutSeconds: number) => Promise<Fact<CommandRun>>;
  /** Why commands of the repository do not run; null when they do. */
  readonly withoutCommands: string | null;
}

/** Gathers what the configuration names as evidence, test by test: reports are read, commands run, results of attestations looked for. */
export async function gatherEvidence(request: EvidenceRequest): Promise<Partial<Record<TestId, EvidenceFacts>>> {
  const { root, configuration, withoutCommands } = request;
  const found: Partial<Record<TestId, EvidenceFacts>> = {};
  for (const id of testIds) {
    const test = configuration.tests[id];
    // What `when` keeps from this run costs nothing.
    if (test === undefined || whyNotNow(configuration, id, request.run) !== null) continue;
    found[id] = {
      ...(test.junit === undefined ? {} : { junit: await request.readJunit(test.junit.files) }),
      ...(test.run === undefined
        ? {}
        : {
            run:
              withoutCommands === null
                ? await request.runCommand(id, test.run.command, test.run.timeout)
                : absent(withoutCommands),
          }),
      ...(test.manual === undefined ? {} : { manual: gathered(await findResults(root, test.manual.results)) }),
    };
  }
  return found;
}

/** An https address is taken as given, since nothing is fetched; a path must be a file that is not empty. */
async function findResults(root: string, results: string): Promise<AttestedResults> {
  if (/^https:\/\//i.test(results)) return { present: true, detail: 'an address, not fetched' };
  try {
    const { bytes } = await digestFile(root, results);
    return { present: bytes > 0, detail: bytes > 0 ? formatBytes(bytes) : 'is empty' };
  } catch (error) {
    return {
      present: false,
      detail: error instanceof ConfigurationError ? (error.problems[0]?.message ?? '') : messageOf(error),
    };
  }
}
