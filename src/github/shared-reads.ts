/** As much of a client as is shared. */
interface Requests {
  request(
    route: string,
    parameters?: Record<string, unknown>,
  ): Promise<{ readonly data: unknown; readonly status: number }>;
}

/** The same client for several models of one run: what one has read (the reviews of the pull request) the next gets without asking. Nothing else is kept. */
export function sharedReads(connect: () => Promise<Requests>): () => Promise<Requests> {
  const read = new Map<string, ReturnType<Requests['request']>>();
  const client: Requests = {
    async request(route, parameters) {
      const { request } = await connect();
      if (!route.startsWith('GET ')) return request(route, parameters);
      const key = `${route} ${JSON.stringify(parameters ?? {})}`;
      const known = read.get(key) ?? request(route, parameters);
      read.set(key, known);
      known.catch(() => read.delete(key));
      return known;
    },
  };
  return async () => client;
}
