import { Command, CommanderError } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { mendable as asMendable, ConfigurationError, formatProblem, messageOf } from './support/errors.ts';
import { terminalText } from './support/terminal.ts';

/** Exit statuses: 0 allow · 1 block · 2 something the user can mend · 70 a bug of ours (`EX_SOFTWARE` of sysexits.h). */
const mendable = 2;
const bug = 70;

/** The command line. Each command is loaded when it is used. */
export async function runCommandLine(argv: readonly string[]): Promise<void> {
  ignoreClosedPipes();
  const program = new Command('ml-test-score')
    .description(
      'CI for machine learning: train, run the 28 tests of the ML Test Score rubric, compare, gate, promote.',
    )
    .version(packageJson.version)
    .showHelpAfterError('(see --help)')
    .exitOverride()
    .addHelpText('after', '\nExit status: 0 allow, 1 block, 2 something you can mend, 70 a bug of ours.');
  const exit = async (status: number | Promise<number>): Promise<void> => {
    process.exitCode = await status;
  };

  const command = (name: string, description: string): Command =>
    program
      .command(name)
      .description(description)
      .option('-C, --working-directory <folder>', "the folder of the model's project", '.')
      .option('--json', 'print JSON');
  const onProject = (name: string, description: string): Command =>
    command(name, description).option('--config <file>', 'the configuration file (default: ml-test-score.yml)');

  const onRegistry = (name: string, description: string): Command =>
    onProject(name, description).option(
      '--registry <place>',
      'another registry than the configured one: oci:HOST/NAME, mlflow:URI, sagemaker:s3://BUCKET, directory:PATH, github-releases',
    );

  onRegistry('run', 'train, score, compare, gate, promote; writes .ml-test-score/')
    .option('--train <command>', 'the command that trains; wins over the file')
    .option('--metrics <files...>', 'the metrics that training writes; wins over the file')
    .option('--model <name>', "the model's name; wins over the file")
    .option(
      '--models <globs...>',
      'of several models, these: files, folders or globs (default: all that the file lists)',
    )
    .action(async (options) => exit((await import('./commands/run.ts')).run(options)));
  command('init', 'look at this repository and write a configuration and a workflow that run')
    .option('--force', 'overwrite what is there')
    .action(async (options) => exit((await import('./commands/init.ts')).init(options)));
  onProject(
    'explain [test]',
    'the rubric: what a test asks, how it is measured, its options, how to earn the point; `level`: the MLOps level',
  ).action(async (test, options) => exit((await import('./commands/explain.ts')).explain(test, options)));
  program
    .command('replay <facts.json>')
    .description('check, score, gate and report again without training')
    .option(
      '--output <folder>',
      'write report.json, report.html, comment.md, summary.md, junit.xml and results.sarif there',
    )
    .option('--json', 'print JSON')
    .action(async (file, options) => exit((await import('./commands/replay.ts')).replay(file, options)));
  onRegistry('promote [version]', 'make the model of the last run a version, or put a version in a stage')
    .option('--stage <name>', 'the stage (default: the next one of the ladder)')
    .action(async (version, options) => exit((await import('./commands/registry.ts')).promote(version, options)));
  onRegistry('rollback [model@stage]', 'put the version before back into a stage')
    .option('--stage <name>', 'the stage (default: the last one of the ladder)')
    .option('--to <version>', 'a certain version that was there before')
    .action(async (model, options) => exit((await import('./commands/registry.ts')).rollback(model, options)));
  onRegistry('versions [model]', 'all versions and the stages they are in').action(async (model, options) =>
    exit((await import('./commands/registry.ts')).versions(model, options)),
  );
  onRegistry('pull <model@stage>', 'fetch the bundle of a version and verify its digest')
    .option('-o, --output <folder>', 'where to put it (default: MODEL-VERSION)')
    .action(async (reference, options) => exit((await import('./commands/registry.ts')).pull(reference, options)));
  onRegistry('audit [version]', 'who and what brought each version into its stages, and why it left them')
    .option(
      '--verify',
      'recompute the chain against tags, records and stored files; name the first link that does not hold',
    )
    .option('--no-files', 'with --verify: fetch no stored files')
    .action(async (version, options) => exit((await import('./commands/audit.ts')).audit(version, options)));
  onProject('compare <a> <b>', 'score, metrics, parameters and data of two versions or commits')
    .option('--all', 'what is equal, too')
    .action(async (first, second, options) =>
      exit((await import('./commands/compare.ts')).compare(first, second, options)),
    );
  command('profile <files...>', 'what is in a table: CSV, TSV, JSON Lines or Parquet; several files are parts of one')
    .option('--schema', 'print a first Frictionless Table Schema that the table passes')
    .action(async (files, options) => exit((await import('./commands/profile.ts')).profile(files, options)));

  try {
    await program.parseAsync([...argv]);
  } catch (error) {
    process.exitCode = statusOf(asMendable(error));
  }
}

/** `ml-test-score explain | head`: who reads has seen enough. The exit status tells the rest. */
function ignoreClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
}

function statusOf(error: unknown): number {
  // Commander has printed its message already; help and version are no mistakes.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : mendable;
  if (error instanceof ConfigurationError) {
    const problems = error.problems.map((problem) => terminalText(`error: ${formatProblem(problem)}`));
    process.stderr.write(`${problems.join('\n')}\n`);
    return mendable;
  }
  process.stderr.write(
    `a bug in ml-test-score: ${messageOf(error)}\n${error instanceof Error ? (error.stack ?? '') : ''}\nPlease report it with this text.\n`,
  );
  return bug;
}
