import { join } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { type Ledger, readLedger } from '../audit/ledger.ts';
import { type AuditPlace, readChain } from '../audit/store.ts';
import { readTrails } from '../audit/trail.ts';
import { type Break, type StoredBundle, type Verification, verifyChain } from '../audit/verify.ts';
import { largestFacts } from '../gather/saved-facts.ts';
import { withFolder } from '../gather/scratch-folder.ts';
import type { Project } from '../project.ts';
import { checkModel, parseReference } from '../promote/grammar.ts';
import { resolveReference } from '../promote/promotion.ts';
import type { Registry } from '../promote/registry.ts';
import type { RegisteredVersion } from '../promote/state.ts';
import { renderAudit } from '../report/audit.ts';
import { createConsoleLog } from '../support/console-log.ts';
import { sha256 } from '../support/digest.ts';
import { ConfigurationError, messageOf } from '../support/errors.ts';
import { readTextBounded } from '../support/files.ts';
import type { Log } from '../support/log.ts';
import { terminalText } from '../support/terminal.ts';
import { putBack, readDisagreements } from './disagreement.ts';
import { paintFor, print, wantsColor } from './output.ts';
import { type ProjectOptions, qualified, withProject } from './project.ts';
import { judgeFacts, readFacts } from './replay.ts';
import { refuseUnknownModel } from './unknown-model.ts';

interface Options extends ProjectOptions {
  readonly json?: boolean;
  readonly verify?: boolean;
  /** False with `--no-files`. */
  readonly files?: boolean;
}

/** Who and what brought versions into their stages; with `--verify`, whether that can be believed. @returns the exit status */
export const audit = (reference: string | undefined, options: Options): Promise<number> =>
  withProject(options, async (project) => {
    const registry = await project.registry();
    const { store, history } = project;
    if (store === null || history === null)
      throw new ConfigurationError({
        message: 'the audit is in git, and there is no repository',
        next: 'work in the repository that the model is trained in',
      });
    const asked = qualified(reference ?? project.model, project.model);
    const { model, kind } = parseReference(asked);
    const place: AuditPlace = { store, history, model: checkModel(model) };
    const ledger = await readLedger(store, model);
    if (ledger.tags.length === 0 && model !== project.model && !(await hasLinks(place)))
      await refuseUnknownModel(store, model, project.model);
    const isOne = reference !== undefined && (kind !== 'latest' || asked !== model);
    const versions = isOne ? await named(registry, ledger, asked) : ledger.state.versions;
    const log = createConsoleLog(wantsColor(process.stderr));
    if (options.verify === true)
      return verify({ project, registry, place, ledger, log, options, only: isOne ? versions : null });
    const disagreements = await readDisagreements(registry, model, log);
    const trails = await readTrails(place, ledger, versions, disagreements);
    if (options.json) print(trails);
    else if (trails.length === 0) print(`${registry.place} has no version of ${model} yet`);
    else {
      print(renderAudit(trails, paintFor(process.stdout)));
      const untold = trails.filter(({ events }) => events.every(({ link }) => link === 'none'));
      if (untold.length === trails.length)
        log.info(
          isOne
            ? `no link in the branch ${history.branch} tells of ${untold.map(({ version }) => `v${version}`).join(', ')}: this is what tags and records tell; the next change of a stage adds it`
            : `there are no links in the branch ${history.branch} yet: this is what tags and records tell; the next change of a stage begins the chain`,
        );
    }
    return 0;
  });

/** Of tags that were all deleted, the audit still tells. */
async function hasLinks(place: AuditPlace): Promise<boolean> {
  const { head, links, problems } = await readChain(place);
  return head !== null || links.length > 0 || problems.length > 0;
}

/** Deregistered ones can be asked for, too: the audit does not forget them. */
async function named(registry: Registry, { state }: Ledger, text: string): Promise<readonly RegisteredVersion[]> {
  const reference = parseReference(text);
  const found =
    reference.kind === 'version'
      ? state.versions.find(({ version }) => version === reference.version)
      : reference.kind === 'stage'
        ? state.versions.find(({ stages }) => stages.includes(reference.stage))
        : state.versions[0];
  if (found !== undefined) return [found];
  await resolveReference(registry, text);
  return [];
}

interface VerifyRequest {
  readonly project: Project;
  readonly registry: Registry;
  readonly place: AuditPlace;
  readonly ledger: Ledger;
  readonly log: Log;
  readonly options: Options;
  /** Whose files are looked at; null for all. */
  readonly only: readonly RegisteredVersion[] | null;
}

async function verify(request: VerifyRequest): Promise<number> {
  const { project, registry, place, ledger, log, options, only } = request;
  const { model } = place;
  const chain = await readChain(place);
  if (ledger.tags.length === 0 && chain.links.length === 0 && chain.head === null) {
    print(
      options.json ? { holds: true, links: 0, notes: [], broken: null } : `there is no version of ${model} to verify`,
    );
    return 0;
  }
  if (chain.links.length === 0 && chain.head === null && chain.problems.length === 0) {
    const message = `nothing is proven: ${model} has versions, and the branch ${place.history.branch} has no links`;
    const next =
      'where there were links, the branch was rewritten or deleted; where there never were, the next change of a stage begins the chain';
    if (options.json) print({ holds: false, links: 0, notes: [message], broken: null });
    else print(`${message}\n  → ${next}`);
    return 1;
  }
  const verification = await verifyChain({
    place,
    chain,
    ledger,
    disagreements: () => registry.disagreements(model),
    putBack: (one) => putBack(model, one, options.registry),
    bundleOf: options.files === false ? null : (version) => bundleOf(project, registry, model, version, log),
    ...(only === null ? {} : { only: only.map(({ version }) => version) }),
    release: packageJson.version,
  });
  print(options.json ? { holds: verification.broken === null, ...verification } : describe(model, verification));
  return verification.broken === null ? 0 : 1;
}

function describe(model: string, { broken, links, notes }: Verification): string {
  const lines = [
    broken === null
      ? `the audit of ${model} holds: ${links} ${links === 1 ? 'link' : 'links'}`
      : brokenLine(model, broken),
    ...(broken === null ? [] : [`  expected: ${broken.expected}`, `  found:    ${broken.found}`]),
    ...(broken?.next === undefined ? [] : [`  → ${broken.next}`]),
    ...notes.map((note) => `  note: ${note}`),
  ];
  return terminalText(lines.join('\n'));
}

const brokenLine = (model: string, { link, where, message }: Break): string =>
  `the audit of ${model} does not hold${link === null ? '' : `: link ${link} is the first that does not`}\n  ${where}: ${message}`;

/** Fetches it into a folder that is removed again. */
async function bundleOf(
  project: Project,
  registry: Registry,
  model: string,
  version: string,
  log: Log,
): Promise<StoredBundle | { readonly problem: string }> {
  log.info(`fetching ${model} v${version} from ${registry.place}`);
  return withFolder({ scratch: project.cache, log }, 'version', async (folder) => {
    try {
      const target = join(folder, 'version');
      await registry.pull(model, version, target);
      const file = join(target, 'facts.json');
      const text = await readTextBounded(target, 'facts.json', largestFacts);
      const { facts, score, decision } = judgeFacts(file, await readFacts(file));
      return {
        factsSha256: sha256(text),
        outcome: decision.outcome,
        score: score.total,
        model: facts.run.model,
        commit: facts.run.commit,
      };
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      return { problem: messageOf(error).split('\n')[0] ?? '' };
    }
  });
}
