import { refuseDangerousEvent } from './event.ts';
import { signingSecret } from './events/signing-secret.ts';
import type { Environment, Inputs, Runner } from './inputs.ts';
import type { Project } from './project.ts';
import { promotingEvents, registryProblem } from './promote/guard.ts';
import { ConfigurationError } from './support/errors.ts';
import type { Log } from './support/log.ts';

/** What is said and refused before anything of the repository runs, and what is kept from it. */

interface BeginRequest {
  readonly inputs: Inputs;
  readonly runner: Runner | null;
  readonly scope?: 'monitoring' | undefined;
  readonly log: Log;
}

/** Says where the configuration is from. Throws `ConfigurationError` where the run may not, or cannot, do what is asked. */
export function begin(project: Project, { inputs, runner, scope, log }: BeginRequest): void {
  const { configuration, root, trigger } = project;
  logSources(project, log);
  refuseDangerousEvent(trigger.event, whatRuns(project));
  refuseNothing(project);
  // What is handed over reaches the registry from another job, maybe on another machine.
  const promotes = scope === undefined && inputs.promote && promotingEvents.includes(trigger.event);
  if (!promotes || configuration.promote === undefined) return;
  const problem = registryProblem(configuration.promote, {
    runnerEnvironment: runner?.environment ?? null,
    workspace: runner?.workspace ?? null,
    root,
  });
  if (problem !== null) throw problem;
}

/** Monitoring looks at what is there: fresh data, predictions, labels, lock files. */
export function withoutTraining(project: Project): Project {
  const { train: _, stages: __, ...configuration } = project.configuration;
  return { ...project, configuration };
}

export const secretsOf = (inputs: Inputs, project: Project): string[] =>
  [inputs.token, project.environment.GITHUB_TOKEN, signingSecret(project)].filter(
    (secret) => typeof secret === 'string',
  );

/** Whoever holds the key that signs events can forge them: the code that is trained has no business with it. */
export function withoutSigningKey(project: Project, log: Log): Environment {
  const { configuration, environment } = project;
  const variable = configuration.events?.secret;
  if (variable === undefined) return environment;
  const secret = signingSecret(project);
  if (secret !== null) log.mask?.(secret);
  return Object.fromEntries(Object.entries(environment).filter(([name]) => name !== variable));
}

function logSources({ configuration, sources, policy }: Project, log: Log): void {
  const from = {
    input: 'an input',
    file: policy.source === 'base-commit' ? 'the work tree' : (policy.file ?? 'the file'),
    default: 'the default',
  } as const;
  const shown = (['model', 'train', 'metrics', 'artifacts', 'gate', 'promote'] as const).filter(
    (key) => configuration[key] !== undefined,
  );
  for (const key of shown) {
    const value = configuration[key];
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    const shownText = text.length > 500 ? `${text.slice(0, 499)}…` : text;
    // On a pull request these two are the base's, whatever the work tree says.
    const ofBase = policy.source === 'base-commit' && (key === 'gate' || key === 'promote');
    log.info(`${key}: ${shownText} (from ${ofBase ? 'the policy of the base' : from[sources[key] ?? 'default']})`);
  }
  if (policy.source === 'base-commit')
    log.info(
      `policy (gate, tests, promote, history, directions, baseline): ${policy.file} of the base commit ${policy.commit?.slice(0, 7)}`,
    );
}

/** What of the repository's code this configuration runs; null when it runs none. */
function whatRuns({ configuration }: Project): string | null {
  if (configuration.train !== undefined) return 'training';
  if (configuration.serve !== undefined) return 'the serving command';
  if (configuration.stages !== undefined) return 'the command of a stage';
  // Options of checks that hold a command, and the evidence `run`.
  const commands = ['run', 'evaluate', 'command', 'restore'];
  const [id] =
    Object.entries(configuration.tests).find(([, test]) => commands.some((key) => key in (test ?? {}))) ?? [];
  return id === undefined ? null : `the command of ${id}`;
}

function refuseNothing({ configuration, policy }: Project): void {
  if (configuration.train !== undefined || configuration.metrics !== undefined || policy.file !== null) return;
  throw new ConfigurationError({
    message: 'there is nothing to do: no configuration file, no `train` and no `metrics`',
    next: 'run `npx ml-test-score init`, or give the command that trains: `train: python train.py`',
  });
}
