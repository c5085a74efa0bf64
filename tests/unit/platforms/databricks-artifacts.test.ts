import { describe, expect, it } from 'vitest';
import { mlflowServer } from '../../../src/platforms/mlflow.ts';
import { mlflowArtifacts } from '../../../src/platforms/mlflow-artifacts.ts';
import type { HttpRequest } from '../../../src/support/http.ts';

/** What a workspace does not do on demand; tests/servers/databricks-artifacts.test.ts compares with MLflow's own client. */

const id = '0123456789abcdef0123456789abcdef';
const root = `dbfs:/databricks/mlflow-tracking/12/${id}/artifacts`;
const signedBy = (more: object = {}): object => ({
  signed_uri: 'https://bucket.s3.amazonaws.com/a?X-Amz-Signature=abc',
  headers: [{ name: 'x-a', value: 'b' }],
  type: 'AWS_PRESIGNED_URL',
  ...more,
});

function open(uri = root, address: object | null = signedBy(), artifactUri = root, host = 'https://dbc.example.org') {
  const requests: HttpRequest[] = [];
  const files = mlflowArtifacts(
    mlflowServer('databricks', { DATABRICKS_HOST: host, DATABRICKS_TOKEN: 'very-secret' }),
    async (request) => {
      requests.push(request);
      const { pathname } = new URL(request.url);
      if (pathname.endsWith('/runs/get')) return Response.json({ run: { info: { artifact_uri: artifactUri } } });
      if (pathname.includes('/credentials-for-'))
        return Response.json({ credential_infos: address === null ? [] : [address] });
      return new Response('content');
    },
    uri,
  );
  return { files, requests };
}

describe('an address that was signed', () => {
  it('gets its own headers, and never the token', async () => {
    const { files, requests } = open();
    await files.uploadText('a.txt', 'text');
    await files.download('a.txt');
    const signed = requests.filter(({ url }) => url.startsWith('https://bucket.'));
    expect(signed.map(({ method, headers }) => [method, headers])).toEqual([
      ['PUT', { 'x-a': 'b' }],
      ['GET', { 'x-a': 'b' }],
    ]);
  });

  it.each([
    'http://bucket.s3.amazonaws.com/a',
    'http://169.254.169.254/latest',
    'ftp://bucket/a',
    'file:///etc/passwd',
  ])('%s is not asked', async (signed_uri) => {
    const { files, requests } = open(root, signedBy({ signed_uri }));
    await expect(files.uploadText('a.txt', 'text')).rejects.toThrow(/an address without TLS/);
    await expect(files.download('a.txt')).rejects.toThrow(/an address without TLS/);
    expect(requests.filter(({ url }) => !url.startsWith('https://dbc.'))).toEqual([]);
  });

  it('speaks without TLS for a workspace of this machine alone', async () => {
    const plain = signedBy({ signed_uri: 'http://127.0.0.1:1/a' });
    await open(root, plain, root, 'http://127.0.0.1:2').files.uploadText('a.txt', 'text');
    await expect(open(root, plain, root, 'http://dbc.example.org').files.uploadText('a.txt', 'text')).rejects.toThrow(
      /an address without TLS/,
    );
  });

  it.each([
    [{ type: 'FLOPPY' }, /its answer to artifacts\/credentials-for-write is not MLflow's/],
    [{ type: 9 }, /a kind of storage that is not known here/],
    [{ type: undefined }, /a kind of storage that is not known here/],
    [{ headers: [{ name: 'x\r\ny', value: 'b' }] }, /is not MLflow's/],
    [{ headers: [{ name: 'x', value: 'a\r\nb' }] }, /is not MLflow's/],
    [{ signed_uri: 'no address' }, /is not MLflow's/],
  ])('%j is refused', async (more, message) => {
    await expect(open(root, signedBy(more)).files.uploadText('a.txt', 'text')).rejects.toThrow(message);
  });

  it('is known by its number too, and what the connection says is its own', async () => {
    const headers = [
      { name: 'Host', value: 'elsewhere' },
      { name: 'Content-Length', value: '1' },
    ];
    const { files, requests } = open(root, signedBy({ type: 3, headers }));
    await files.uploadText('a.txt', 'text');
    expect(requests.at(-1)?.headers).toEqual({});
  });

  it('may be missing', async () => {
    await expect(open(root, null).files.uploadText('a.txt', 'text')).rejects.toThrow(/no address was signed/);
  });
});

describe('the place', () => {
  it.each([
    ['dbfs:/other/place', /does not sign addresses for/],
    ['dbfs:/databricks/mlflow-registry/12/a', /does not sign addresses for/],
    ['dbfs://somebody@databricks/databricks/mlflow-tracking/12/a/artifacts', /does not sign addresses for/],
    ['dbfs:/databricks/mlflow-tracking/12/tr-1/artifacts', /does not sign addresses for/],
    ['dbfs:/databricks/mlflow-tracking/12/logged_models', /does not sign addresses for/],
  ])('%s is none of a run', (uri, message) => {
    expect(() => open(uri)).toThrow(message);
  });

  it.each([
    `${root}/../../other`,
    `${root}/%2e%2e/x`,
    `${root}2`,
    `dbfs:/databricks/mlflow-tracking/13/${id}/artifacts`,
  ])('%s is not below that of its run', async (uri) => {
    await expect(open(uri).files.uploadText('a.txt', 'text')).rejects.toThrow(/is not below those of its run/);
  });

  it('may be a folder of a run, to which names are relative', async () => {
    const { files, requests } = open(`${root}/forest`);
    await files.uploadText('data/a.txt', 'text');
    const asked = requests.find(({ url }) => url.includes('credentials-for-write'));
    expect(JSON.parse(String(asked?.body))).toEqual({ run_id: id, path: ['forest/data/a.txt'] });
  });

  it.each(['../a', '/a', 'a/../b', 'a#b', 'a%2e', 'a\\b'])('holds no %s', async (path) => {
    const { files, requests } = open();
    await expect(files.uploadText(path, 'text')).rejects.toThrow(/holds no artifact of that name/);
    await expect(files.download(path)).rejects.toThrow(/holds no artifact of that name/);
    await expect(files.list(path)).rejects.toThrow(/holds no artifact of that name/);
    expect(requests).toEqual([]);
  });

  it('is believed of Databricks alone', () => {
    const server = mlflowServer('https://mlflow.example.org', {});
    expect(() => mlflowArtifacts(server, async () => new Response(''), root)).toThrow(/keeps artifacts at dbfs:/);
  });

  it('has a list that ends', async () => {
    const server = mlflowServer('databricks', { DATABRICKS_HOST: 'https://dbc.example.org', DATABRICKS_TOKEN: 'x' });
    const endless = mlflowArtifacts(
      server,
      async ({ url }) =>
        url.includes('/runs/get')
          ? Response.json({ run: { info: { artifact_uri: root } } })
          : Response.json({ files: [{ path: 'a', file_size: 1 }], next_page_token: 'again' }),
      root,
    );
    await expect(endless.list('')).rejects.toThrow(/has no end/);
  });
});
