import * as z from 'zod';

const secondsPer = { ms: 0.001, s: 1, m: 60, h: 3600, d: 86_400 } as const;

/** One item (a path, the name of a column), or a list of them; always a list after parsing. */
export const oneOrMore = <Item extends z.ZodType<string>>(item: Item) =>
  z
    .union([item, z.array(item).min(1)])
    .transform((value) => (Array.isArray(value) ? value : [value]) as z.output<Item>[]);

/** A path or a glob. */
export const path = z.string().min(1);
export const paths = oneOrMore(path);
/** The name of a column. */
export const column = z.string().min(1);
export const columns = oneOrMore(column);

/** A duration as users write it (`30s 15m 2h`), in seconds after parsing. */
export const duration = z
  .string()
  .regex(/^\d+(\.\d+)?(ms|s|m|h|d)$/, 'a duration such as 30s, 15m or 2h')
  .transform((text) => Number.parseFloat(text) * secondsPer[text.replace(/[\d.]/g, '') as keyof typeof secondsPer]);

/** A limit on a change: a number in the metric's own unit, or `5%` of the baseline's absolute value. */
export const changeLimit = z
  .union([z.number().nonnegative(), z.string().regex(/^\d+(\.\d+)?%$/, 'a number, or a share such as 1%')])
  .transform((limit) =>
    typeof limit === 'number'
      ? { value: limit, relative: false }
      : { value: Number.parseFloat(limit) / 100, relative: true },
  );

/** A share of a whole: `80%` or 0.8, as a number from 0 to 1 after parsing. */
export const share = z
  .union([z.number().min(0).max(1), z.string().regex(/^(\d{1,2}(\.\d+)?|100)%$/, 'a share such as 80% or 0.8')])
  .transform((written) => (typeof written === 'number' ? written : Number.parseFloat(written) / 100));

const bytesPer: Readonly<Record<string, number>> = { B: 1, kB: 1024, KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3 };

/** A size as users write it (`10MB`), or a number of bytes; in bytes after parsing. */
export const size = z
  .union([z.number().nonnegative(), z.string().regex(/^\d+(\.\d+)?(B|kB|KB|MB|GB)$/, 'a size such as 10MB, or bytes')])
  .transform((written) =>
    typeof written === 'number'
      ? written
      : Number.parseFloat(written) * (bytesPer[written.replace(/[\d.]/g, '')] as number),
  );

/** A limit on a change. `value` is in the metric's unit, or a fraction of |baseline| where `relative`. */
export type ChangeLimit = z.output<typeof changeLimit>;

/** `1.5h` from 5400 seconds: the largest unit that reads well. */
export function formatDuration(seconds: number): string {
  for (const [unit, size] of [
    ['d', 86_400],
    ['h', 3600],
    ['m', 60],
  ] as const) {
    if (seconds >= size) return `${Number((seconds / size).toFixed(1))}${unit}`;
  }
  return seconds >= 1 ? `${Number(seconds.toFixed(1))}s` : `${Math.round(seconds * 1000)}ms`;
}
