import { createServer, type RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { explainHttp, HttpError, openHttp, type Send, textOf, withoutSecrets } from '../../../src/support/http.ts';

const send: Send = openHttp({ retries: { attempts: 0 } });

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as { port: number }).port}`;
}

const words = { place: 'mlflow x', credentials: 'sign in', permission: 'read' };
const told = (error: unknown): string => String((explainHttp(error, words) as Error).message);
const failure = (answer: Promise<unknown>): Promise<HttpError> =>
  answer.then(
    () => expect.fail('no error'),
    (error: unknown) => {
      expect(error).toBeInstanceOf(HttpError);
      return error as HttpError;
    },
  );

describe('a redirection', () => {
  it('is followed where something is asked for, without credentials to another host', async () => {
    const seen: (string | undefined)[] = [];
    const other = await serve((request, response) => {
      seen.push(request.headers.authorization);
      response.end('weights');
    });
    const first = await serve((_, response) => response.writeHead(302, { location: `${other}/blob` }).end());
    const response = await send({ method: 'GET', url: first, headers: { authorization: 'Bearer geheim' } });
    expect(await textOf(response)).toBe('weights');
    expect(seen).toEqual([undefined]);
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'] as const)('of %s is told, and nothing is sent on', async (method) => {
    let asked = 0;
    const other = await serve((_, response) => {
      asked += 1;
      response.end('{}');
    });
    const first = await serve((request, response) => {
      request.resume();
      response.writeHead(307, { location: `${other}/take?token=geheim` }).end();
    });
    const error = await failure(send({ method, url: first, body: 'the model' }));
    expect(asked).toBe(0);
    expect(told(error)).toContain(`it redirects to ${other}/take (307), which is not followed`);
    expect(told(error)).not.toContain('geheim');
  });
});

describe('an answer', () => {
  it('without end is left', async () => {
    const address = await serve((_, response) => {
      const more = (): void => {
        while (response.write(Buffer.alloc(65_536, 'x')));
      };
      response.on('drain', more);
      more();
    });
    const response = await send({ method: 'GET', url: address });
    const error = await failure(textOf(response, 1_000_000));
    expect(told(error)).toContain('its answer has no end');
  });

  it('that unpacks to too much is left', async () => {
    const bomb = gzipSync(Buffer.alloc(20_000_000));
    expect(bomb.length).toBeLessThan(100_000);
    const address = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
    });
    const response = await send({ method: 'GET', url: address });
    expect((await failure(textOf(response, 1_000_000))).code).toBe('ERR_ANSWER_TOO_LARGE');
  });

  it('that stops in the middle is told as one that did not come in time', async () => {
    const address = await serve((_, response) => {
      response.writeHead(200);
      response.write('{"run":');
    });
    const response = await send({ method: 'GET', url: address, timeoutMilliseconds: 200 });
    expect(told(await failure(textOf(response)))).toContain('it did not answer in time');
  });
});

describe('an address that is shown', () => {
  it.each([
    ['https://ines:geheim@host/path?token=geheim#x', 'https://host/path'],
    ['https://ines:ge/heim@host:99999/path', 'https://host:99999/path'],
    ['https://ines:ge heim@ho st/path?sig=geheim', 'https://ho st/path'],
    ['//ines:geheim@host/path?sig=geheim', '//host/path'],
  ])('%s holds no secret', (address, shown) => {
    expect(withoutSecrets(address)).toBe(shown);
  });
});

describe('too many requests', () => {
  it('are repeated where the service does not say when', async () => {
    let asked = 0;
    const address = await serve((_, response) => {
      asked += 1;
      response.writeHead(asked === 1 ? 429 : 200).end('weights');
    });
    const patient = openHttp({ retries: { attempts: 1, baseMilliseconds: 1 } });
    expect(await textOf(await patient({ method: 'POST', url: address }))).toBe('weights');
    expect(asked).toBe(2);
  });

  it('are repeated when the service says, and whoever looks on is told why nothing happens', async () => {
    let asked = 0;
    const address = await serve((_, response) => {
      asked += 1;
      response.writeHead(asked === 1 ? 429 : 200, { 'retry-after': '1' }).end('weights');
    });
    const waits: string[] = [];
    const patient = openHttp({ retries: { baseMilliseconds: 1 }, onWait: (message) => waits.push(message) });
    await patient({ method: 'GET', url: `${address}?sig=geheim` });
    expect(waits).toEqual([`${new URL(address).host} answered 429; asked again in 1 s`]);
  });

  it('with a wait that is too long are told at once, with the wait', async () => {
    let asked = 0;
    const address = await serve((_, response) => {
      asked += 1;
      response.writeHead(429, { 'retry-after': '3600' }).end();
    });
    const error = await failure(openHttp()({ method: 'GET', url: address }));
    expect(asked).toBe(1);
    expect(told(error)).toContain('too many requests (429)\n  → run it again after the 3600 s that it asks for');
  });
});

describe('an address that is not that of the service', () => {
  it('is told where it has no TLS', async () => {
    const plain = await serve((_, response) => void response.end('{}'));
    const error = await failure(send({ method: 'GET', url: plain.replace('http:', 'https:') }));
    expect(told(error)).toMatch(/it does not speak TLS there \(ERR_SSL_WRONG_VERSION_NUMBER\)\n.*with http/);
  });

  it('is told where it does not speak HTTP', async () => {
    const other = await serve((request) => void request.socket.end('SSH-2.0-OpenSSH_9.9\r\n'));
    const error = await failure(send({ method: 'GET', url: other }));
    expect(told(error)).toMatch(/what answers there does not speak HTTP \(HTTPParserError\)\n.*check the port/);
  });

  it('is told, and not tried again, where its port is never asked', async () => {
    const start = Date.now();
    const error = await failure(openHttp()({ method: 'GET', url: 'http://127.0.0.1:6000/' }));
    expect(Date.now() - start).toBeLessThan(400);
    expect(told(error)).toMatch(/its port is one of those that are never asked \(ERR_BAD_PORT\)\n.*another port/);
  });
});

describe('what a service says of its refusal', () => {
  it.each([
    ['{"detail":"Not Found"}', 'it has nothing at that address (404): Not Found'],
    ['null', 'it has nothing at that address (404)'],
    ['3', 'it has nothing at that address (404)'],
  ])('%s', async (body, expected) => {
    const url = await serve((_, response) => void response.writeHead(404).end(body));
    expect(told(await failure(send({ method: 'GET', url }))).split('\n')[0]).toBe(`mlflow x: ${expected}`);
  });
});
