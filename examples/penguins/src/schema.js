/**
 * Every place where the rows break a Frictionless Table Schema, as sentences. Covers what data/schema.json uses:
 * the columns and their types, and required, unique, enum, pattern, minimum and maximum.
 */
export function violations(schema, rows) {
  const expected = schema.fields.map((field) => field.name);
  const found = Object.keys(rows[0] ?? {});
  if (found.join() !== expected.join()) return [`expected the columns ${expected.join()}, found ${found.join()}`];
  return schema.fields.flatMap((field) => [...fieldViolations(field, rows)]);
}

function* fieldViolations({ name, type, constraints = {} }, rows) {
  const seen = new Set();
  for (const [index, row] of rows.entries()) {
    const value = row[name];
    const wrong = value === null ? constraints.required && 'a value' : wrongValue(value, type, constraints);
    // Line 1 is the header.
    if (wrong) yield `line ${index + 2}, ${name}: expected ${wrong}, found ${value ?? 'nothing'}`;
    if (constraints.unique && seen.has(value)) yield `line ${index + 2}, ${name}: ${value} was there before`;
    seen.add(value);
  }
}

/** What was expected in place of the value; undefined where it is right. */
function wrongValue(value, type, { enum: allowed, pattern, minimum, maximum }) {
  if (type === 'number' && !Number.isFinite(Number(value))) return 'a number';
  if (type === 'integer' && !Number.isInteger(Number(value))) return 'an integer';
  if (allowed !== undefined && !allowed.includes(value)) return allowed.join(' or ');
  if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`).test(value)) return `something like ${pattern}`;
  if (minimum !== undefined && Number(value) < minimum) return `at least ${minimum}`;
  if (maximum !== undefined && Number(value) > maximum) return `at most ${maximum}`;
  return undefined;
}
