import type { ASTNode } from '@marcbachmann/cel-js';
import { besideNumber, byText, cellText, cellValue, type Evaluate, type Slot, textAt } from './invariants-cells.ts';
import { type CelFunction, functions, methods } from './invariants-functions.ts';
import {
  type Arithmetic,
  type Comparison,
  calculate,
  compare,
  contains,
  equals,
  Instant,
  isUnknown,
  negate,
  notBoolean,
  Span,
  type Type,
  type Value,
} from './invariants-values.ts';
import { cellKind } from './tables/batch.ts';

/** A part of a rule, ready to be asked for each row. */
export interface Compiled {
  readonly type: Type;
  readonly constant: boolean;
  readonly evaluate: Evaluate;
  /** Where it is a cell as it stands. */
  readonly slot?: Slot;
}

/** What names mean in a rule. */
export interface Scope {
  /** The column of this name, or a problem at this node. */
  column(name: string, node: ASTNode): Slot;
  /** What a name alone means: a column within an aggregate; elsewhere a problem. */
  name(name: string, node: ASTNode): Slot;
  /** An aggregate such as `mean(x)`, or undefined where the function is none. */
  aggregate(name: string, args: readonly ASTNode[], node: ASTNode): Compiled | undefined;
}

/** A mistake in a rule, at a place in it. */
export class RuleProblem extends Error {
  readonly offset: number;
  readonly next: string | undefined;
  constructor(node: Pick<ASTNode, 'pos'>, message: string, next?: string) {
    super(message);
    this.offset = node.pos;
    this.next = next;
  }
}

/** Compiles a tree of CEL. Throws `RuleProblem` for what cannot be evaluated whatever the rows hold. */
export function compile(node: ASTNode, scope: Scope): Compiled {
  const compiled = compileNode(node, scope);
  if (!compiled.constant) return compiled;
  const value = compiled.evaluate(0);
  if (isUnknown(value)) throw new RuleProblem(node, value.problem);
  return { ...compiled, evaluate: () => value };
}

function compileNode(node: ASTNode, scope: Scope): Compiled {
  switch (node.op) {
    case 'value':
      return literal(node, node.args);
    case 'id':
      if (node.args === 'row') throw new RuleProblem(node, '`row` alone is no value', 'name a column: `row.age`');
      return cell(scope.name(node.args, node));
    case '.':
    case '[]':
      return access(node, scope);
    case '!_': {
      const operand = expectBoolean(node.args, scope);
      return derived('bool', [operand], (row) => {
        const value = operand.evaluate(row);
        return typeof value === 'boolean' ? !value : notBoolean(value);
      });
    }
    case '-_': {
      const operand = compile(node.args, scope);
      if (!['int', 'number', 'duration', 'any'].includes(operand.type))
        throw new RuleProblem(node, `-${operand.type} is not defined`);
      return derived(operand.type === 'any' ? 'any' : operand.type, [operand], (row) => negate(operand.evaluate(row)));
    }
    case '&&':
      return both(node.args, scope, false);
    case '||':
      return both(node.args, scope, true);
    case '?:':
      return conditional(node, node.args, scope);
    case 'list': {
      const items = node.args.map((item) => compile(item, scope));
      return derived('list', items, (row) => items.map((item) => item.evaluate(row)));
    }
    case '==':
    case '!=':
      return equality(node, node.op, node.args, scope);
    case '<':
    case '<=':
    case '>':
    case '>=':
      return ordering(node, node.op, node.args, scope);
    case 'in':
      return membership(node, node.args, scope);
    case '+':
    case '-':
    case '*':
    case '/':
    case '%':
      return arithmetic(node, node.op, node.args, scope);
    case 'call':
      return call(node, node.args[0], node.args[1], scope);
    case 'rcall': {
      const [name, receiver, args] = node.args;
      const method = methods.get(name);
      if (method === undefined) throw unknownFunction(node, name, [...methods.keys()]);
      return apply(node, name, method, [receiver, ...args], scope);
    }
    default:
      throw new RuleProblem(node, `\`${node.op}\` is not part of the rules' language`);
  }
}

/** Constant where all of its parts are: then it is evaluated once, and an error in it is certain. */
const derived = (type: Type, parts: readonly Compiled[], evaluate: Evaluate): Compiled => ({
  type,
  constant: parts.every(({ constant }) => constant),
  evaluate,
});

const cell = (slot: Slot): Compiled => ({ type: 'any', constant: false, evaluate: cellValue(slot), slot });

function literal(node: ASTNode, value: unknown): Compiled {
  const known = (type: Type, constant: Value): Compiled => ({ type, constant: true, evaluate: () => constant });
  if (typeof value === 'bigint') {
    if (!Number.isSafeInteger(Number(value))) throw new RuleProblem(node, 'an integer beyond ±2^53', 'compare as text');
    return known('int', Number(value));
  }
  if (typeof value === 'number') return known('number', value);
  if (typeof value === 'string') return known('string', value);
  if (typeof value === 'boolean') return known('bool', value);
  if (value === null) return known('null', null);
  throw new RuleProblem(
    node,
    'bytes and unsigned integers are not part of the rules’ language',
    'write 5, 5.0 or "text"',
  );
}

/** `row.x` and `row["odd name"]`. */
function access(node: ASTNode & { op: '.' | '[]' }, scope: Scope): Compiled {
  const [left, right] = node.args;
  const key = typeof right === 'string' ? right : right.op === 'value' ? right.args : undefined;
  if (left.op !== 'id' || left.args !== 'row' || typeof key !== 'string')
    throw new RuleProblem(node, 'only the row has parts', 'write `row.age` or `row["odd name"]`');
  return cell(scope.column(key, typeof right === 'string' ? node : right));
}

function expectBoolean(node: ASTNode, scope: Scope): Compiled {
  const compiled = compile(node, scope);
  if (compiled.type !== 'bool' && compiled.type !== 'any')
    throw new RuleProblem(node, `expected true or false, found ${compiled.type}`);
  return compiled;
}

/** `&&` and `||` as CEL has them: `decisive` on either side decides, even where the other side is an error. */
function both([first, second]: readonly [ASTNode, ASTNode], scope: Scope, decisive: boolean): Compiled {
  const left = expectBoolean(first, scope);
  const right = expectBoolean(second, scope);
  const [askLeft, askRight] = [left.evaluate, right.evaluate];
  return derived('bool', [left, right], (row) => {
    const a = askLeft(row);
    if (a === decisive) return decisive;
    const b = askRight(row);
    if (b === decisive) return decisive;
    if (typeof a !== 'boolean') return notBoolean(a);
    return typeof b === 'boolean' ? !decisive : notBoolean(b);
  });
}

function conditional(node: ASTNode, parts: readonly [ASTNode, ASTNode, ASTNode], scope: Scope): Compiled {
  const condition = expectBoolean(parts[0], scope);
  const [yes, no] = [compile(parts[1], scope), compile(parts[2], scope)];
  const type = commonType(yes.type, no.type);
  if (type === undefined)
    throw new RuleProblem(node, `both sides of \`?:\` must be alike, found ${yes.type} and ${no.type}`);
  return derived(type, [condition, yes, no], (row) => {
    const held = condition.evaluate(row);
    return held === true ? yes.evaluate(row) : held === false ? no.evaluate(row) : notBoolean(held);
  });
}

const isNumeric = (type: Type): boolean => type === 'int' || type === 'number';

function commonType(left: Type, right: Type): Type | undefined {
  if (left === right) return left;
  if (isNumeric(left) && isNumeric(right)) return 'number';
  return [left, right].some((type) => type === 'any' || type === 'null') ? 'any' : undefined;
}

/** A value of each type: an operator that refuses it refuses all of them. */
const samples: Readonly<Record<Exclude<Type, 'any'>, Value>> = {
  int: 1,
  number: 1,
  string: 'a',
  bool: true,
  null: null,
  timestamp: new Instant(0),
  duration: new Span(1),
  list: [],
};

function result(
  node: ASTNode,
  operator: string,
  [left, right]: readonly [Compiled, Compiled],
  ask: (left: Value, right: Value) => Value,
): Value {
  const tried = (a: Value, b: Value): Value => {
    const answer = ask(a, b);
    if (isUnknown(answer))
      throw new RuleProblem(
        node,
        `${left.type} ${operator} ${right.type} is not defined`,
        'compare values of one type',
      );
    return answer;
  };
  if (left.type !== 'any' && right.type !== 'any') return tried(samples[left.type], samples[right.type]);
  for (const type of [left.type, right.type]) if (type === 'null') tried(null, null);
  return null;
}

type Pair = readonly [ASTNode, ASTNode];

function equality(node: ASTNode, operator: '==' | '!=', args: Pair, scope: Scope): Compiled {
  let [left, right] = args.map((part) => compile(part, scope)) as [Compiled, Compiled];
  if (left.slot === undefined && right.slot !== undefined) [left, right] = [right, left];
  if (commonType(left.type, right.type) === undefined)
    throw new RuleProblem(node, `${left.type} and ${right.type} are never equal`, 'compare values of one type');
  const wanted = operator === '==';
  const judge = (same: Value): Value => (typeof same === 'boolean' ? same === wanted : same);
  const { slot } = left;
  if (slot === undefined)
    return derived('bool', [left, right], (row) => judge(equals(left.evaluate(row), right.evaluate(row))));

  // A cell beside text is compared as it is written: `row.code == "007"`, whatever 007 looks like.
  const general: Evaluate = (row) => {
    const other = right.evaluate(row);
    const value = left.evaluate(row);
    if (typeof other === 'string' && value !== null) return (textAt(slot.cells, row) === other) === wanted;
    if (right.slot !== undefined && typeof value === 'string' && other !== null)
      return (textAt(right.slot.cells, row) === value) === wanted;
    return judge(equals(value, other));
  };
  if (!right.constant) return derived('bool', [left, right], general);
  const constant = right.evaluate(0);
  if (typeof constant === 'string')
    return derived(
      'bool',
      [left],
      byText(slot, (text) => (text === constant) === wanted, !wanted),
    );
  if (constant === null)
    return derived('bool', [left], (row) => (slot.cells.kinds[row] === cellKind.missing) === wanted);
  return derived('bool', [left], besideConstant(slot, operator, constant, general));
}

const mirrored: Readonly<Record<Comparison, Comparison>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };

function ordering(node: ASTNode, written: Comparison, args: Pair, scope: Scope): Compiled {
  let [left, right] = args.map((part) => compile(part, scope)) as [Compiled, Compiled];
  result(node, written, [left, right], (a, b) => compare(written, a, b));
  const general: Evaluate = (row) => {
    return compare(written, first.evaluate(row), second.evaluate(row));
  };
  const [first, second] = [left, right];
  let operator = written;
  if (left.constant && right.slot !== undefined) {
    [left, right] = [right, left];
    operator = mirrored[written];
  }
  if (left.slot !== undefined && right.constant)
    return derived('bool', [left], besideConstant(left.slot, operator, right.evaluate(0), general));
  return derived('bool', [left, right], general);
}

function besideConstant(slot: Slot, test: Comparison | '==' | '!=', constant: Value, general: Evaluate): Evaluate {
  if (typeof constant === 'number' && Math.abs(constant) <= Number.MAX_SAFE_INTEGER)
    return besideNumber(slot, test, constant, 'numbers', general);
  if (constant instanceof Instant) return besideNumber(slot, test, constant.milliseconds, 'times', general);
  return general;
}

function membership(node: ASTNode, args: Pair, scope: Scope): Compiled {
  const [value, list] = args.map((part) => compile(part, scope)) as [Compiled, Compiled];
  if (list.type !== 'list') throw new RuleProblem(node, `expected a list after \`in\`, found ${list.type}`);
  const { slot } = value;
  if (slot === undefined || !list.constant)
    return derived('bool', [value, list], (row) => contains(list.evaluate(row), value.evaluate(row)));
  const items = list.evaluate(0) as readonly Value[];
  const texts = new Set(items.filter((item) => typeof item === 'string'));
  const others = items.filter((item) => typeof item !== 'string');
  if (others.length === 0)
    return derived(
      'bool',
      [value],
      byText(slot, (text) => texts.has(text), false),
    );
  return derived('bool', [value], (row) => {
    const found = value.evaluate(row);
    if (found !== null && texts.size > 0 && texts.has(textAt(slot.cells, row))) return true;
    return typeof found === 'string' ? false : contains(others, found);
  });
}

function arithmetic(node: ASTNode, operator: Arithmetic, args: Pair, scope: Scope): Compiled {
  const [left, right] = args.map((part) => compile(part, scope)) as [Compiled, Compiled];
  const whole = left.type === 'int' && right.type === 'int';
  const sample = result(node, operator, [left, right], (a, b) => calculate(operator, a, b, whole));
  const [askLeft, askRight] = [left.evaluate, right.evaluate];
  const evaluate: Evaluate = (row) => calculate(operator, askLeft(row), askRight(row), whole);
  return derived(whole ? 'int' : typeOfResult(sample, left.type, right.type), [left, right], evaluate);
}

/** Beside a number there can only be a number, and beside text only text: whatever else a cell holds is an error. */
function typeOfResult(sample: Value, left: Type, right: Type): Type {
  if (typeof sample === 'number' || isNumeric(left) || isNumeric(right)) return 'number';
  if (left === 'string' || right === 'string') return 'string';
  if (sample instanceof Instant) return 'timestamp';
  if (sample instanceof Span) return 'duration';
  return Array.isArray(sample) ? 'list' : 'any';
}

function call(node: ASTNode, name: string, args: readonly ASTNode[], scope: Scope): Compiled {
  if (name === 'has') {
    const operand = args.length === 1 ? compile(args[0] as ASTNode, scope) : undefined;
    const slot = operand?.slot;
    if (slot === undefined) throw new RuleProblem(node, '`has` asks for a column', 'write `has(row.age)`');
    return derived('bool', [operand as Compiled], (row) => slot.cells.kinds[row] !== cellKind.missing);
  }
  const aggregate = scope.aggregate(name, args, node);
  if (aggregate !== undefined) return aggregate;
  const found = functions.get(name);
  if (found === undefined) throw unknownFunction(node, name, ['has', ...functions.keys()]);
  return apply(node, name, found, args, scope);
}

function apply(node: ASTNode, name: string, found: CelFunction, args: readonly ASTNode[], scope: Scope): Compiled {
  const expected = found.further.length + 1;
  if (args.length !== expected)
    throw new RuleProblem(node, `\`${name}\` takes ${expected - 1} or ${expected} values, found ${args.length}`);
  const [first, second] = args.map((part) => compile(part, scope)) as [Compiled, Compiled | undefined];
  [first, second].forEach((part, index) => {
    const accepted = index === 0 ? found.accepts : [found.further[0]];
    if (part !== undefined && part.type !== 'any' && !accepted.includes(part.type))
      throw new RuleProblem(node, `\`${name}\` of ${part.type} is not defined`, `expected ${accepted.join(' or ')}`);
  });
  if (second?.constant) {
    // What is wrong with the argument itself (a regular expression, say) is wrong in every row.
    const tried = found.call(samples[found.accepts[0] as 'string'], second.evaluate(0));
    if (isUnknown(tried)) throw new RuleProblem(node, tried.problem);
  }
  const { slot } = first;
  const asked = second?.constant ? second.evaluate(0) : null;
  const takesText =
    found.accepts[0] === 'string' && (found.accepts.length === 1 || name === 'size' || name === 'string');
  // What works on text takes a cell as it is written, once for each distinct value.
  if (slot !== undefined && takesText && (second === undefined || second.constant))
    return derived(
      found.returns,
      [first],
      byText(slot, (text) => found.call(text, asked), found.call(null, asked)),
    );
  const askFirst = slot !== undefined && takesText ? cellText(slot) : first.evaluate;
  const askSecond = second?.slot !== undefined ? cellText(second.slot) : second?.evaluate;
  return derived(found.returns, second === undefined ? [first] : [first, second], (row) =>
    found.call(askFirst(row), askSecond === undefined ? null : askSecond(row)),
  );
}

function unknownFunction(node: ASTNode, name: string, known: readonly string[]): RuleProblem {
  return new RuleProblem(node, `unknown function \`${name.slice(0, 100)}\``, `expected one of ${known.join(', ')}`);
}
