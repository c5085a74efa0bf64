import { expect, test } from 'vitest';
import { ociClient, parseRepository } from '../../../src/platforms/oci.ts';
import { explainHttp, HttpError, type Send } from '../../../src/support/http.ts';

const words = { place: 'oci ghcr.io/team/penguins', credentials: 'sign in', permission: 'pull' };

test('of a registry that sends us to a host that nobody knows, that host is named', async () => {
  const send: Send = async ({ url }) => {
    if (url.startsWith('https://ghcr.io/'))
      return new Response(null, {
        status: 307,
        headers: { location: 'https://storage.example.org/a?signature=geheim' },
      });
    const found = { status: null, code: 'ENOTFOUND', body: '', headers: new Headers() };
    throw new HttpError(`GET ${url}: ENOTFOUND`, found);
  };
  const repository = parseRepository('ghcr.io/team/penguins');
  const client = ociClient({ repository, credentials: async () => null, send });
  const error = await client.manifest('1.0.0').catch((thrown: unknown) => explainHttp(thrown, words));
  expect(String(error)).toContain(
    'oci ghcr.io/team/penguins: its host is not known (ENOTFOUND): storage.example.org, to which it sends us',
  );
  expect(String(error)).not.toContain('geheim');
});
