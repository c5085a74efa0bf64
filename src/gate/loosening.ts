import type { Configuration, Gate, MetricGate, TestConfiguration } from '../config/schema.ts';
import { formatDuration } from '../config/units.ts';
import { defaultMaxAge } from '../config/when.ts';
import type { Facts } from '../facts.ts';
import { sections, type TestId, testIds } from '../rubric/sections.ts';

/** What the change that was judged by its base's policy asks less of. */
export const loosenedBy = ({ configuration, policy }: Pick<Facts, 'configuration' | 'policy'>): string[] =>
  policy.proposed === null
    ? []
    : [
        ...loosenings(policy.inForce ?? configuration, policy.proposed),
        // Whether another schema asks for less, only a person can tell.
        ...(policy.changedFiles ?? []).map((file) => `\`${file}\` is changed`),
      ];

/** Each place where a proposed policy asks for less than the one in force, in words. Names in it are hostile text. */
export function loosenings(inForce: Configuration, proposed: Configuration): string[] {
  return [
    ...(inForce.model === proposed.model
      ? []
      : [
          `\`model\`: ${inForce.model ?? 'the default'} → ${proposed.model ?? 'the default'}, so it begins without a baseline`,
        ]),
    ...loosenedGate(inForce.gate, proposed.gate, 'gate'),
    ...loosenedTests(inForce, proposed),
    ...loosenedTraining(inForce, proposed),
    ...loosenedInputs(inForce, proposed),
    ...loosenedModels(inForce, proposed),
    ...loosenedPromotion(inForce, proposed),
  ];
}

function loosenedGate(before: Gate, after: Gate, name: string): string[] {
  const found: string[] = [];
  const lower = (path: string, from: number | undefined, to: number | undefined): void => {
    if (from !== undefined && (to === undefined || to < from))
      found.push(to === undefined ? `\`${path}\`: ${from} is removed` : `\`${path}\`: ${from} → ${to}`);
  };
  lower(`${name}.score`, before.score, after.score);
  for (const section of sections)
    lower(`${name}.sections.${section}`, before.sections[section], after.sections[section]);
  for (const id of before.require) if (!after.require.includes(id)) found.push(`\`${name}.require\`: ${id} is removed`);
  for (const [metric, gate] of Object.entries(before.metrics)) {
    const next = after.metrics[metric];
    if (next === undefined) found.push(`\`${name}.metrics.${metric}\` is removed`);
    else found.push(...loosenedMetric(gate, next, `${name}.metrics.${metric}`));
  }
  return found;
}

function loosenedMetric(before: MetricGate, after: MetricGate, path: string): string[] {
  const found: string[] = [];
  const text = (limit: MetricGate['max-drop']): string =>
    limit === undefined ? 'nothing' : limit.relative ? `${limit.value * 100}%` : String(limit.value);
  if (before.minimum !== undefined && (after.minimum === undefined || after.minimum < before.minimum))
    found.push(`\`${path}.minimum\`: ${before.minimum} → ${after.minimum ?? 'removed'}`);
  if (before.maximum !== undefined && (after.maximum === undefined || after.maximum > before.maximum))
    found.push(`\`${path}.maximum\`: ${before.maximum} → ${after.maximum ?? 'removed'}`);
  for (const key of ['max-drop', 'max-rise'] as const) {
    const from = before[key];
    const to = after[key];
    if (from === undefined) continue;
    if (to === undefined) found.push(`\`${path}.${key}\`: ${text(from)} → removed`);
    else if (to.relative !== from.relative)
      found.push(`\`${path}.${key}\`: ${text(from)} → ${text(to)}, in another unit`);
    else if (to.value > from.value) found.push(`\`${path}.${key}\`: ${text(from)} → ${text(to)}`);
  }
  if (before.against !== after.against) found.push(`\`${path}.against\`: ${before.against} → ${after.against}`);
  return found;
}

/** Evidence that is removed, a test that moves from a measurement to an attestation, and an attestation that is to last longer. */
function loosenedTests(before: Configuration, after: Configuration): string[] {
  return testIds.flatMap((id) => {
    const from = before.tests[id];
    const to = after.tests[id];
    if (from === undefined)
      return [
        ...(to?.['not-applicable'] === undefined ? [] : [`\`tests.${id}\` is declared not applicable`]),
        ...loosenedOccasion(id, {}, to ?? {}),
      ];
    if (to === undefined) return [`\`tests.${id}\` is removed`];
    const found = loosenedOccasion(id, from, to);
    for (const key of Object.keys(from) as (keyof typeof from)[]) {
      if (key === 'when' || key === 'max-age') continue;
      if (key in to) {
        // Whether another command or another report asks for less, only a person can tell.
        if (key !== 'manual' && key !== 'not-applicable' && JSON.stringify(from[key]) !== JSON.stringify(to[key]))
          found.push(`\`tests.${id}.${key}\` is changed`);
        continue;
      }
      found.push(
        key !== 'manual' && to.manual !== undefined
          ? `\`tests.${id}\`: from ${key} to manual`
          : `\`tests.${id}.${key}\` is removed`,
      );
    }
    if (from['not-applicable'] === undefined && to['not-applicable'] !== undefined)
      found.push(`\`tests.${id}\` is declared not applicable`);
    if (
      from.manual !== undefined &&
      to.manual !== undefined &&
      to.manual.expires > from.manual.expires &&
      to.manual.date === from.manual.date
    )
      found.push(`\`tests.${id}.manual.expires\`: ${from.manual.expires} → ${to.manual.expires}, without a new date`);
    return found;
  });
}

/** A `when` that is added or names less, and an earlier result that is to count for longer. */
function loosenedOccasion(id: TestId, before: TestConfiguration, after: TestConfiguration): string[] {
  const found: string[] = [];
  for (const key of ['events', 'branches'] as const) {
    const from = before.when?.[key];
    const to = after.when?.[key];
    if (to === undefined || from?.every((name) => to.includes(name))) continue;
    found.push(`\`tests.${id}.when\`: ${key} ${from?.join(', ') ?? 'of any kind'} → ${to.join(', ')}`);
  }
  const [from, to] = [before['max-age'], after['max-age']];
  if ((to ?? defaultMaxAge) > (from ?? defaultMaxAge))
    found.push(`\`tests.${id}.max-age\`: ${maxAgeText(from)} → ${maxAgeText(to)}`);
  return found;
}

const maxAgeText = (seconds: number | undefined): string =>
  seconds === undefined ? `the default of ${formatDuration(defaultMaxAge)}` : formatDuration(seconds);

/** What a run measures, and what it is compared with. */
function loosenedTraining(before: Configuration, after: Configuration): string[] {
  const found: string[] = [];
  const from = before.train?.repeats ?? 1;
  const to = after.train?.repeats ?? 1;
  if (before.train !== undefined && after.train === undefined)
    found.push('`train` is removed, so the metrics are what is committed, and no longer measured');
  else if (to < from) found.push(`\`train.repeats\`: ${from} → ${to}`);
  if (before.baseline === 'train' && after.baseline === 'record')
    found.push('`baseline`: train → record, so a base without a record is not compared with');
  if (before.history.branch !== after.history.branch)
    found.push(`\`history.branch\`: ${before.history.branch} → ${after.history.branch}, so it begins without records`);
  for (const [metric, direction] of Object.entries(before.directions)) {
    const now = Object.hasOwn(after.directions, metric) ? after.directions[metric] : undefined;
    if (now !== direction) found.push(`\`directions.${metric}\`: ${direction} → ${now ?? 'removed'}`);
  }
  return found;
}

/** Models that nobody looks at any more, and files whose change trains nothing any more. */
function loosenedModels(before: Configuration, after: Configuration): string[] {
  const added = (to: readonly string[] = [], from: readonly string[] = []) => to.filter((one) => !from.includes(one));
  // A pattern that leaves something out asks for less where it is added, not where it is removed.
  const excluded = (patterns: readonly string[]) => patterns.filter((one) => one.startsWith('!'));
  const without = (from: readonly string[] = [], to: readonly string[] = []) =>
    from.filter((one) => !one.startsWith('!') && !to.includes(one));
  const found = without(before.models, after.models ?? []).map((name) => `\`models\`: ${name} is removed`);
  found.push(...excluded(added(after.models, before.models)).map((name) => `\`models\`: ${name} is added`));
  const { data } = before;
  // What counts where nothing is said.
  const otherwise = {
    training: { words: "all of the model's folder", patterns: ['**'] },
    data: {
      words: 'what `data` names',
      patterns: [data.training, data.testing, data.serving].flatMap((paths) => paths ?? []),
    },
  };
  for (const key of ['training', 'data'] as const) {
    const [from, to] = [before.paths[key], after.paths[key]];
    const { words, patterns } = otherwise[key];
    const path = `paths.${key}`;
    if (to === undefined) {
      // All of the folder is no less than a part of it, but other folders may be named.
      const outside = without(from, key === 'data' ? patterns : []);
      if (outside.length > 0) found.push(`\`${path}\`: ${outside.join(', ')} → ${words}`);
    } else if (from === undefined) {
      if (without(patterns, to).length > 0) found.push(`\`${path}\`: ${words} → ${to.join(', ')}`);
    } else {
      found.push(...without(from, to).map((one) => `\`${path}\`: ${one} is removed`));
      found.push(...excluded(added(to, from)).map((one) => `\`${path}\`: ${one} is added`));
    }
  }
  const application = added(after.paths.application, before.paths.application);
  found.push(
    ...application.map((one) => `\`paths.application\`: ${one} is added, so a change of it alone trains nothing`),
  );
  return found;
}

/** Limits that stand beside what they are of: whom model/inclusion looks at, and how old monitor/age lets the outputs of a stage be. */
function loosenedInputs(before: Configuration, after: Configuration): string[] {
  const left = (before.data.protected ?? []).filter((name) => !after.data.protected?.includes(name));
  return [
    ...left.map((name) => `\`data.protected\`: ${name} is removed`),
    ...(['schema', 'catalog'] as const).flatMap((key) => {
      const [from, to] = [before.data[key], after.data[key]];
      if (from === undefined || from === to) return [];
      return [`\`data.${key}\`: ${to === undefined ? `${from} is removed` : `${from} → ${to}`}`];
    }),
    ...(before.stages ?? []).flatMap(({ name, 'max-age': from }) => {
      if (from === undefined) return [];
      const to = after.stages?.find((stage) => stage.name === name)?.['max-age'];
      if (to === undefined) return [`\`max-age\` of the stage ${name}: ${formatDuration(from)} is removed`];
      return to > from ? [`\`max-age\` of the stage ${name}: ${formatDuration(from)} → ${formatDuration(to)}`] : [];
    }),
  ];
}

/** Where models go, and by which steps. Nothing of it is looser where nothing is promoted any more, but that the gates are gone. */
function loosenedPromotion({ promote: before }: Configuration, { promote: after }: Configuration): string[] {
  if (before === undefined) return [];
  const found = before.stage.flatMap((stage) => {
    const name = `promote.stage.${stage.name}`;
    const next = after?.stage.find((candidate) => candidate.name === stage.name);
    if (stage.gate !== undefined && next?.gate === undefined) return [`\`${name}.gate\` is removed`];
    if (after !== undefined && next === undefined) return [`\`${name}\` is removed from the ladder`];
    return stage.gate === undefined || next?.gate === undefined
      ? []
      : loosenedGate(stage.gate, next.gate, `${name}.gate`);
  });
  if (after === undefined) return found;
  const namesIn = (promote: typeof before, other: typeof before): string =>
    promote.stage
      .map(({ name }) => name)
      .filter((name) => other.stage.some((stage) => stage.name === name))
      .join(', ');
  const [order, now] = [namesIn(before, after), namesIn(after, before)];
  if (order !== now) found.push(`\`promote.stage\`: ${order} → ${now}, in another order`);
  for (const key of ['to', 'branch', 'path'] as const)
    if (before[key] !== after[key])
      found.push(`\`promote.${key}\`: ${before[key] ?? 'the default'} → ${after[key] ?? 'the default'}`);
  return found;
}
