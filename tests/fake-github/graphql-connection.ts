import { GraphQLError } from 'graphql';

/** An error as GitHub writes it: with a `type` beside the message. */
export const refusal = (type: string, message: string) => new GraphQLError(message, { extensions: { type } });
export const forbidden = () => refusal('FORBIDDEN', 'Resource not accessible by integration');

export interface Page {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

/** A page of `items`, by GitHub's rules: `first` or `last`, at most 100. A cursor is a place in the list. */
export function connection<T>(name: string, items: readonly T[], { first, last, after, before }: Page) {
  if (first == null && last == null)
    throw refusal(
      'MISSING_PAGINATION_BOUNDARIES',
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
    );
  for (const [word, size] of Object.entries({ first, last }))
    if (size != null && size > 100)
      throw refusal(
        'EXCESSIVE_PAGINATION',
        `Requesting ${size} records on the \`${name}\` connection exceeds the \`${word}\` limit of 100 records.`,
      );
  let from = after == null ? 0 : Number(after) + 1;
  let to = before == null ? items.length : Number(before);
  if (first != null) to = Math.min(to, from + first);
  else if (last != null) from = Math.max(from, to - last);
  const nodes = items.slice(from, to);
  const cursor = (place: number) => (nodes.length === 0 ? null : String(place));
  return {
    nodes,
    edges: nodes.map((node, place) => ({ node, cursor: String(from + place) })),
    totalCount: items.length,
    pageInfo: {
      hasNextPage: to < items.length,
      hasPreviousPage: from > 0,
      startCursor: cursor(from),
      endCursor: cursor(from + nodes.length - 1),
    },
  };
}
