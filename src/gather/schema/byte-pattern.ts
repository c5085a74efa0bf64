/** Tells texts of which it is certain that a pattern matches them, by their bytes. */
export type ByteMatcher = (bytes: Uint8Array, from: number, to: number) => boolean;

/** A character, an escape or a class; then how often. */
const item =
  /(?<character>\[(?:\\.|[^\\[\]])+\]|\\[dwDW]|\\[-.*+?^${}()|[\]/]|[\w .,:;@#%&=~!"'<>/-])(?:\{(?<least>\d{1,4})(?:(?<open>,)(?<most>\d{0,4}))?\}|(?<sign>[*+?]))?/uy;

const counts: Readonly<Record<string, readonly [least: number, most: number]>> = {
  '*': [0, Number.POSITIVE_INFINITY],
  '+': [1, Number.POSITIVE_INFINITY],
  '?': [0, 1],
};

/**
 * For patterns that are characters and classes in a row, such as `[a-z]{12}-\d{1,9}`: takes as much as it can of each in turn, and never goes back, so that it may
 * miss a match but never sees one that is none. Knows ASCII only. Undefined for other patterns.
 *
 * @param pattern one that compiles with the flag `u`
 */
export function byteMatcher(pattern: string): ByteMatcher | undefined {
  const steps: { readonly taken: Uint8Array; readonly least: number; readonly most: number }[] = [];
  for (let place = 0; place < pattern.length; place = item.lastIndex) {
    item.lastIndex = place;
    const { character, least, open, most, sign } = item.exec(pattern)?.groups ?? {};
    // What follows a count, as in `a+?`, is no item.
    if (character === undefined) return undefined;
    const one = new RegExp(`^${character}$`, 'u');
    const taken = Uint8Array.from({ length: 256 }, (_, byte) =>
      Number(byte < 128 && one.test(String.fromCharCode(byte))),
    );
    const [low, high] =
      sign === undefined ? [Number(least ?? 1), Number(least ?? 1)] : (counts[sign] as [number, number]);
    steps.push({ taken, least: low, most: open === undefined ? high : most ? Number(most) : Number.POSITIVE_INFINITY });
  }
  return (bytes, from, to) => {
    let at = from;
    for (let step = 0; step < steps.length; step += 1) {
      const { taken, least, most } = steps[step] as (typeof steps)[number];
      const begin = at;
      const end = Math.min(to, begin + most);
      while (at < end && taken[bytes[at] as number] === 1) at += 1;
      if (at - begin < least) return false;
    }
    return at === to;
  };
}
