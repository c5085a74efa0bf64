import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ociClient, parseRepository } from '../../../src/platforms/oci.ts';
import { authorization, mayHoldSecrets, parseChallenge } from '../../../src/platforms/oci-auth.ts';
import type { OciCredentials } from '../../../src/platforms/oci-credentials.ts';
import type { HttpRequest } from '../../../src/support/http.ts';

const ana: OciCredentials = { kind: 'password', username: 'ana', password: 'secret' };

describe('parseChallenge', () => {
  it.each([
    [
      'Bearer realm="https://ghcr.io/token",service="ghcr.io",scope="repository:o/r:pull,push"',
      ['bearer', 'https://ghcr.io/token', 'ghcr.io', 'repository:o/r:pull,push'],
    ],
    ['Basic realm="say \\"hi\\""', ['basic', 'say "hi"', null, null]],
    ['basic', ['basic', null, null, null]],
    ['Negotiate, Bearer realm=https://x/t', ['bearer', 'https://x/t', null, null]],
  ])('%s', (header, [scheme, realm, service, scope]) => {
    expect(parseChallenge(header)).toEqual({ scheme, realm, service, scope });
  });

  it('is null without one that can be met', () => {
    expect(parseChallenge(null)).toBeNull();
    expect(parseChallenge('Digest realm="x"')).toBeNull();
  });
});

describe('mayHoldSecrets', () => {
  it.each([
    ['https://auth.example.org', 'https://registry.example.org', true],
    ['http://auth.example.org', 'https://registry.example.org', false],
    ['http://registry.example.org:5001', 'http://registry.example.org', true],
    ['http://auth.example.org', 'http://registry.example.org', false],
    ['http://auth.example.org', 'http://127.0.0.1:5000', false],
    ['http://localhost:5001', 'http://127.0.0.1:5000', true],
    ['http://127.0.0.1.example.org', 'http://127.0.0.1:5000', false],
    ['http://localhost:5001', 'https://registry.example.org', false],
  ])('%s for %s: %s', (address, registry, allowed) => {
    expect(mayHoldSecrets(new URL(address), new URL(registry))).toBe(allowed);
  });
});

describe('where credentials go', () => {
  const registry = new URL('https://registry.example.org');
  const ask = (
    realm: string,
    credentials: OciCredentials | null,
    seen: HttpRequest[],
    answer: unknown = { token: 't' },
  ) =>
    authorization({
      send: async (request) => {
        seen.push(request);
        return Response.json(answer);
      },
      place: 'oci registry.example.org/a',
      registry,
      challenge: { scheme: 'bearer', realm, service: 's', scope: null },
      credentials,
      scope: 'repository:a:pull',
    });

  it('never to a token service without TLS', async () => {
    const seen: HttpRequest[] = [];
    await expect(ask('http://auth.example.org/token', ana, seen)).rejects.toThrow(
      /without TLS: no credentials go there/,
    );
    expect(seen).toEqual([]);
    expect(await ask('http://auth.example.org/token', null, seen)).toBe('Bearer t');
    expect(seen[0]?.headers).toEqual({});
  });

  it('a refresh token by POST, and never along a redirection', async () => {
    const seen: HttpRequest[] = [];
    const credentials: OciCredentials = { kind: 'refresh', token: 'for/long' };
    expect(await ask('https://auth.example.org/token', credentials, seen, { access_token: 'u' })).toBe('Bearer u');
    expect(seen[0]).toMatchObject({ method: 'POST', url: 'https://auth.example.org/token', redirect: 'manual' });
    expect(Object.fromEntries(new URLSearchParams(String(seen[0]?.body)))).toEqual({
      service: 's',
      scope: 'repository:a:pull',
      grant_type: 'refresh_token',
      client_id: 'ml-test-score',
      refresh_token: 'for/long',
    });
  });

  it.each([{}, { token: '' }, { token: 'a\r\nx: y' }, 'token'])(
    'an answer without a token is told: %j',
    async (answer) => {
      await expect(ask('https://auth.example.org/token', ana, [], answer)).rejects.toThrow(
        /did not answer with a token/,
      );
    },
  );

  function client(answers: Record<string, () => Response>, seen: HttpRequest[]) {
    return ociClient({
      repository: parseRepository('registry.example.org/a'),
      credentials: async () => ana,
      send: async (request) => {
        seen.push(request);
        const signed = request.headers?.authorization !== undefined;
        const challenge = { 'www-authenticate': 'Basic realm="x"' };
        if (request.url.startsWith(registry.href) && !signed)
          return new Response(null, { status: 401, headers: challenge });
        return (answers[new URL(request.url).hostname] as () => Response)();
      },
    });
  }
  const to = (location: string) => () => new Response(null, { status: 307, headers: { location } });

  it('not to the storage that a registry redirects to', async () => {
    const seen: HttpRequest[] = [];
    const answers = {
      'registry.example.org': to('https://storage.example.org/blob?signature=x'),
      'storage.example.org': () => new Response('weights'),
    };
    const one = client(answers, seen);
    expect(await (await one.call({ method: 'GET', path: 'blobs/sha256:0' })).text()).toBe('weights');
    expect(seen.map(({ url, headers }) => [new URL(url).hostname, headers?.authorization !== undefined])).toEqual([
      ['registry.example.org', false],
      ['registry.example.org', true],
      ['storage.example.org', false],
    ]);
  });

  it('a manifest is the one that was asked for, whatever the registry calls it', async () => {
    const text = '{"schemaVersion":2,"layers":[]}';
    const own = `sha256:${createHash('sha256').update(text).digest('hex')}`;
    const headers = { 'docker-content-digest': own };
    const one = client({ 'registry.example.org': () => new Response(text, { headers }) }, []);
    expect((await one.manifest(own))?.digest).toBe(own);
    await expect(one.manifest(`sha256:${'a'.repeat(64)}`)).rejects.toThrow(/has the digest .* and it says sha256:aaa/);
  });

  it('not away from TLS, and not round and round', async () => {
    const away = client({ 'registry.example.org': to('http://registry.example.org/x') }, []);
    await expect(away.call({ method: 'GET', path: 'blobs/x' })).rejects.toThrow(/not asked over TLS/);
    const round = client({ 'registry.example.org': to('/v2/a/blobs/x') }, []);
    await expect(round.call({ method: 'GET', path: 'blobs/x' })).rejects.toThrow(/redirects without end/);
    const put = client({ 'registry.example.org': to('https://storage.example.org/x') }, []);
    await expect(put.call({ method: 'PUT', path: 'manifests/x', body: 'x' })).rejects.toThrow(/redirects PUT/);
  });
});

describe('parseRepository', () => {
  it.each([
    ['ghcr.io/owner/penguins', undefined, 'https://ghcr.io', 'owner/penguins'],
    ['localhost:5000/penguins', undefined, 'http://localhost:5000', 'penguins'],
    ['127.0.0.1:5000/a/b', undefined, 'http://127.0.0.1:5000', 'a/b'],
    ['127.0.0.1:5000/a/b', false, 'https://127.0.0.1:5000', 'a/b'],
    ['registry.lan:5000/a', true, 'http://registry.lan:5000', 'a'],
    ['docker.io/owner/penguins', undefined, 'https://registry-1.docker.io', 'owner/penguins'],
  ])('%s, plain-http %s', (text, plain, origin, name) => {
    const found = parseRepository(text, plain);
    expect([found.origin.origin, found.name]).toEqual([origin, name]);
  });

  it.each([
    'owner/penguins',
    'ghcr.io/Owner/penguins',
    'ghcr.io/a//b',
    'ghcr.io/-a',
    'ghcr.io',
    `ghcr.io/${'a'.repeat(300)}`,
  ])('refuses %s', (text) => {
    expect(() => parseRepository(text)).toThrow(/expected a host first|does not take this name/);
  });
});

describe('Docker Hub', () => {
  it('is asked where Docker asks it', () => {
    expect(parseRepository('docker.io/ana/penguins')).toMatchObject({
      host: 'registry-1.docker.io',
      name: 'ana/penguins',
    });
  });

  it.each(['docker.io/penguins', 'index.docker.io/penguins', 'registry-1.docker.io/penguins'])(
    '%s has no owner',
    (text) => {
      expect(() => parseRepository(text)).toThrow(
        /a repository of Docker Hub has an owner[\s\S]*docker\.io\/OWNER\/penguins/,
      );
    },
  );
});
