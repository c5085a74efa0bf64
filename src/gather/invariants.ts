import type { ASTNode } from '@marcbachmann/cel-js';
import type { ConfiguredRule } from '../config/options/invariants.ts';
import type { InvariantRole, Invariants, RuleResult } from '../facts/invariants.ts';
import { ConfigurationError, messageOf, type Problem } from '../support/errors.ts';
import { clipped } from '../support/text.ts';
import { type Accumulator, aggregates, everyRow } from './invariants-aggregates.ts';
import type { Slot } from './invariants-cells.ts';
import { type Compiled, compile, RuleProblem, type Scope } from './invariants-expression.ts';
import { Instant, isUnknown, notBoolean, unknown, type Value } from './invariants-values.ts';
import type { Batch, Observer } from './tables/batch.ts';

/** A rule whose syntax, functions and types are known to be right; its columns are looked up when a table is opened. */
export interface Invariant extends ConfiguredRule {
  readonly kind: RuleResult['kind'];
  readonly tree: ASTNode;
  /** Of the rule in the list, from 0. */
  readonly index: number;
  readonly place: RulePlace;
}

/** Where a rule stands in the configuration; `note` says more of the file, in words. */
export type RulePlace = Pick<Problem, 'file' | 'line' | 'column'> & { readonly note?: string };

/** Rules as functions. Throws `ConfigurationError` with the place of every mistake within its rule. */
export async function compileInvariants(
  rules: readonly ConfiguredRule[],
  placeOf: (index: number) => RulePlace = () => ({}),
): Promise<readonly Invariant[]> {
  if (rules.length === 0) return [];
  // The parser alone: rules are evaluated by our own closures, which read columns where the library would ask for an object per row.
  const { parse } = await import('@marcbachmann/cel-js');
  const problems: Problem[] = [];
  const compiled = rules.flatMap((rule, index): Invariant[] => {
    const written = { ...rule, index, place: placeOf(index) };
    const found = attempt(written, problems, () => {
      const tree = parsed(parse, rule.rule);
      const invariant: Invariant = { ...written, tree, kind: hasAggregate(tree) ? 'aggregate' : 'row' };
      bind(invariant, (name, _node, column) => ({ name, column, cells: undefined as never }));
      return invariant;
    });
    return found === undefined ? [] : [found];
  });
  if (problems.length > 0) throw new ConfigurationError(problems);
  return compiled;
}

function parsed(parse: (rule: string) => { readonly ast: ASTNode }, rule: string): ASTNode {
  try {
    return parse(rule).ast;
  } catch (error) {
    const { summary, range } = error as { summary?: string; range?: { start: number } };
    // The library's message holds a drawing of several lines; its summary is one sentence.
    const message = (summary ?? messageOf(error)).split('\n', 1)[0] as string;
    throw new RuleProblem({ pos: range?.start ?? 0 }, message, 'see the language: https://cel.dev');
  }
}

function attempt<T>(
  { rule, index, place }: Pick<Invariant, 'rule' | 'index' | 'place'>,
  problems: Problem[],
  make: () => T,
): T | undefined {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof RuleProblem)) throw error;
    const { note, ...position } = place;
    const before = rule.slice(0, error.offset).split('\n');
    const line = before.length > 1 ? `line ${before.length}, ` : '';
    const column = (before.at(-1) as string).length + 1;
    problems.push({
      ...position,
      message: `tests.monitor/invariants.rules[${index}]: ${error.message} at ${line}column ${column} of \`${clipped(rule)}\`${note === undefined ? '' : ` ${note}`}`,
      ...(error.next === undefined ? {} : { next: error.next }),
    });
    return undefined;
  }
}

function hasAggregate(node: unknown): boolean {
  if (Array.isArray(node)) return node.some(hasAggregate);
  if (typeof node !== 'object' || node === null || !('op' in node)) return false;
  const { op, args } = node as ASTNode;
  return (op === 'call' && aggregates.has(args[0])) || hasAggregate(args);
}

interface Bound {
  readonly rule: Compiled;
  readonly slots: readonly Slot[];
  readonly parts: readonly { readonly expression: string; readonly accumulator: Accumulator }[];
}

type Lookup = (name: string, node: ASTNode, column: number) => Slot;

/** A rule over the columns of one table. `lookup` throws `RuleProblem` for a name that is no column. */
function bind({ tree, kind }: Invariant, lookup: Lookup): Bound {
  const slots = new Map<string, Slot>();
  const parts: { expression: string; accumulator: Accumulator }[] = [];
  const slotOf = (name: string, node: ASTNode): Slot => {
    const slot = slots.get(name) ?? lookup(name, node, slots.size);
    slots.set(name, slot);
    return slot;
  };
  const refuse = (node: ASTNode, message: string, next: string): never => {
    throw new RuleProblem(node, message, next);
  };
  const within: Scope = {
    column: slotOf,
    name: slotOf,
    aggregate: (name, _args, node) =>
      aggregates.has(name)
        ? refuse(node, 'an aggregate within an aggregate', 'take one aggregate at a time')
        : undefined,
  };
  const scope: Scope =
    kind === 'row'
      ? {
          column: slotOf,
          name: (name, node) =>
            refuse(node, `unknown name \`${clipped(name, 100)}\``, `a column of the row is \`row.${name}\``),
          aggregate: () => undefined,
        }
      : {
          column: (_, node) =>
            refuse(
              node,
              'a cell beside an aggregate',
              'give the rule about rows and the rule about the table each its own',
            ),
          name: (name, node) =>
            refuse(
              node,
              `unknown name \`${clipped(name, 100)}\``,
              `a column stands within an aggregate: \`mean(${name})\``,
            ),
          aggregate(name, args, node) {
            const found = aggregates.get(name);
            if (found === undefined) return undefined;
            const [argument, ...more] = args;
            if (more.length > 0 || (argument === undefined && found.argument !== 'optional-condition'))
              return refuse(node, `\`${name}\` takes one value, found ${args.length}`, `write \`${name}(column)\``);
            const compiled = argument === undefined ? undefined : compile(argument, within);
            if (compiled !== undefined && found.argument !== 'value' && !['bool', 'any'].includes(compiled.type))
              refuse(
                argument as ASTNode,
                `\`${name}\` asks for true or false, found ${compiled.type}`,
                `write \`${name}(x > 0)\``,
              );
            const accumulator = found.open(compiled?.evaluate ?? everyRow);
            parts.push({ expression: node.input.slice(node.start, node.end), accumulator });
            return { type: found.type, constant: false, evaluate: () => finite(accumulator.value()) };
          },
        };
  const rule = compile(tree, scope);
  if (rule.type !== 'bool' && rule.type !== 'any')
    refuse(tree, `a rule must be true or false, found ${rule.type}`, 'compare it: `row.age >= 18`');
  if (slots.size === 0 && parts.length === 0)
    refuse(tree, 'the rule looks at no data', 'name a column: `row.age >= 18`');
  return { rule, slots: [...slots.values()], parts };
}

const finite = (value: Value): Value =>
  typeof value === 'number' && !Number.isFinite(value) ? unknown('the result is not finite') : value;

/** The rules on one table, evaluated as its rows pass. Throws `ConfigurationError` for a column that the table does not have. */
export function openInvariants(
  invariants: readonly Invariant[],
  table: { readonly role: InvariantRole; readonly columns: readonly string[] },
): Observer & { finish(): Invariants['tables'][number] } {
  const columns = new Map(table.columns.map((name, index) => [name, index] as const).reverse());
  const lookup: Lookup = (name, node) => {
    const column = columns.get(name);
    if (column === undefined)
      throw new RuleProblem(
        node,
        `the ${table.role} data has no column \`${clipped(name, 100)}\``,
        `its columns are ${listed(table.columns)}; limit the rule to other data with \`tables\``,
      );
    return { name, column, cells: undefined as never };
  };
  const problems: Problem[] = [];
  const observers = invariants
    .filter(({ tables }) => tables.includes(table.role))
    .flatMap((invariant) => {
      const bound = attempt(invariant, problems, () => bind(invariant, lookup));
      return bound === undefined
        ? []
        : [invariant.kind === 'row' ? overRows(invariant, bound) : overTable(invariant, bound)];
    });
  if (problems.length > 0) throw new ConfigurationError(problems);
  let rows = 0;
  return {
    observe(batch) {
      rows += batch.rows;
      for (const observer of observers) observer.observe(batch);
    },
    finish: () => ({ role: table.role, rows, rules: observers.map((observer) => observer.finish()) }),
  };
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 10).map((name) => `\`${clipped(name, 60)}\``);
  return names.length > shown.length ? `${shown.join(', ')} and ${names.length - shown.length} more` : shown.join(', ');
}

type RuleObserver = Observer & { finish(): RuleResult };

const rowsKept = 5;

const described = ({ name, rule, kind, tolerance }: Invariant) => ({
  name: clipped(name),
  rule: clipped(rule, 2000),
  kind,
  tolerance,
});

function overRows(invariant: Invariant, { rule: { evaluate }, slots }: Bound): RuleObserver {
  let violations = 0;
  let untold = 0;
  let problem = '';
  const rows: number[] = [];
  return {
    observe(batch) {
      readInto(slots, batch);
      for (let row = 0; row < batch.rows; row++) {
        const held = evaluate(row);
        if (held === true) continue;
        if (held === false) {
          violations++;
          if (rows.length < rowsKept) rows.push(batch.firstRow + row);
        } else {
          if (untold === 0) problem = `row ${batch.firstRow + row}: ${clipped(notBoolean(held).problem)}`;
          untold++;
        }
      }
    },
    finish: () => ({ ...described(invariant), violations, unknown: untold, problem, rows, values: [] }),
  };
}

function overTable(invariant: Invariant, { rule, slots, parts }: Bound): RuleObserver {
  return {
    observe(batch) {
      readInto(slots, batch);
      for (const { accumulator } of parts) for (let row = 0; row < batch.rows; row++) accumulator.add(row);
    },
    finish() {
      const values = parts.map(({ expression, accumulator }) => {
        const value = finite(accumulator.value());
        return {
          expression: clipped(expression),
          value: plain(value),
          problem: isUnknown(value) ? value.problem : '',
        };
      });
      const held = rule.evaluate(0);
      const told = typeof held === 'boolean';
      const why = values.find(({ problem }) => problem !== '');
      const problem = why === undefined ? (told ? '' : notBoolean(held).problem) : `${why.expression}: ${why.problem}`;
      return {
        ...described(invariant),
        violations: held === false ? 1 : 0,
        unknown: told ? 0 : 1,
        problem: told ? '' : clipped(problem, 300),
        rows: [],
        values: values.map(({ expression, value }) => ({ expression, value })),
      };
    },
  };
}

function plain(value: Value): number | string | null {
  if (typeof value === 'number') return value;
  return value instanceof Instant ? new Date(value.milliseconds).toISOString() : null;
}

function readInto(slots: readonly Slot[], batch: Batch): void {
  for (const slot of slots) slot.cells = batch.cells(slot.column);
}
