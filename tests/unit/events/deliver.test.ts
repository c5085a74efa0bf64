import type { ServerResponse } from 'node:http';
import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDelivery, signatureOf, signingKey } from '../../../src/events/deliver.ts';
import { eventOf, type Happening } from '../../../src/events/event.ts';
import type { Log } from '../../../src/support/log.ts';
import { factsWith, training } from '../../support/facts.ts';
import { key, type Receiver, startReceiver } from '../../support/receiver.ts';
import { silentLog } from '../../support/silent-log.ts';
import { reportWith } from '../report/reports.ts';

const { run } = factsWith();
const report = reportWith();
const happenings: readonly Happening[] = [
  { type: 'training.finished', run, training: training() },
  { type: 'run.scored', run, report },
  { type: 'gate.blocked', run, report },
];
const sender = { source: 'https://github.com/acme/penguins', occasion: '1/1', run: null, now: '2026-11-02T10:00:00Z' };
const events = happenings.map((happening) => eventOf(happening, sender));
const quick = { baseMilliseconds: 5, timeoutMilliseconds: 500, totalMilliseconds: 3000 };

let receiver: Receiver;
let warnings: string[];
const log: Log = { ...silentLog, warning: (text) => warnings.push(text) };

beforeEach(async () => {
  receiver = await startReceiver();
  warnings = [];
});
afterEach(() => receiver.close());

const to = (url: string, secret: string | null = null) =>
  openDelivery(
    {
      url,
      key: secret === null ? null : signingKey(secret, 'EVENTS_KEY'),
      variable: secret === null ? null : 'EVENTS_KEY',
    },
    quick,
  );

describe('signing', () => {
  it('gives what the example of the specification gives', () => {
    const example = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
    const body = '{"test": 2432232314}';
    expect(signatureOf(signingKey(example, 'K'), 'msg_p5jXN8AQM9LWM0D4loKWxJek', 1614265330, body)).toBe(
      'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    );
  });

  it.each([
    ['whsec_', key, undefined],
    ['plain text', 'a key as somebody would type it', { format: 'raw' as const }],
  ])('by a key of %s is verified by the library', async (_, secret, options) => {
    await to(receiver.url, secret)(events, log);
    expect(warnings).toEqual([]);
    expect(receiver.received.map((one) => one.verifies(secret, options))).toEqual([true, true, true]);
    expect(receiver.received.some((one) => one.verifies(`whsec_${'A'.repeat(43)}=`))).toBe(false);
    expect(receiver.received.map(({ headers, event }) => headers['webhook-id'] === event.id)).toEqual([
      true,
      true,
      true,
    ]);
  });

  it.each([
    ['whsec_not base64!', 'is no base64'],
    ['whsec_c2hvcnQ=', 'expected 16 bytes or more, found 5'],
    ['hunter2', 'expected 16 bytes or more, found 7'],
  ])('refuses the key %j', (secret, expected) => {
    expect(() => signingKey(secret, 'EVENTS_KEY')).toThrow(expected);
    expect(() => signingKey(secret, 'EVENTS_KEY')).not.toThrow(secret);
  });
});

describe('delivery', () => {
  it('sends structured CloudEvents in order, unsigned where no key is named', async () => {
    await to(receiver.url)(events, log);
    expect(receiver.types()).toEqual(['training.finished', 'run.scored', 'gate.blocked']);
    expect(receiver.received[0]?.headers).toMatchObject({
      'content-type': 'application/cloudevents+json; charset=utf-8',
    });
    expect(receiver.received[0]?.headers).not.toHaveProperty('webhook-signature');
    expect(warnings).toEqual([]);
  });

  it('repeats after a 500, a 429 and a cut connection, with the same id', async () => {
    receiver.answer(
      500,
      (response) => response.writeHead(429, { 'retry-after': '0' }).end(),
      (response) => response.destroy(),
    );
    await to(receiver.url, key)(events.slice(0, 1), log);
    expect(warnings).toEqual([]);
    expect(receiver.received).toHaveLength(4);
    expect(new Set(receiver.received.map(({ event }) => event.id)).size).toBe(1);
    expect(new Set(receiver.received.map(({ body }) => body)).size).toBe(1);
  });

  it.each([
    [401, 'does not accept the credentials', 'verifies by the key in EVENTS_KEY'],
    [404, 'nothing at that address', 'check `events.url`'],
    [503, 'cannot answer now (503)', 'look at its log'],
  ])('gives up after a %i, and names all that is lost', async (status, found, next) => {
    receiver.answer(...Array.from({ length: 20 }, () => status));
    const deliver = to(receiver.url, key);
    await deliver(events, log);
    await deliver(events.slice(0, 1), log);
    expect(receiver.types().filter((type) => type !== 'training.finished')).toEqual([]);
    expect(warnings).toHaveLength(2);
    expect(warnings[0]).toContain('the events training.finished, run.scored, gate.blocked');
    expect(warnings[0]).toContain(new URL(receiver.url).host);
    expect(warnings[0]).toContain(found);
    expect(warnings[0]).toContain(next);
    expect(warnings[1]).toContain('training.finished: it did not take an earlier one');
  });

  it('goes on after an event that is refused by itself', async () => {
    receiver.answer(422);
    await to(receiver.url)(events, log);
    expect(receiver.types()).toEqual(['training.finished', 'run.scored', 'gate.blocked']);
    expect(warnings).toEqual([expect.stringContaining('the event training.finished: it refuses (422)')]);
  });

  it('follows no redirection', async () => {
    const other = await startReceiver();
    try {
      receiver.answer((response) => response.writeHead(307, { location: `${other.url}?token=s3cret` }).end());
      await to(receiver.url, key)(events, log);
      expect(other.received).toEqual([]);
      expect(receiver.received).toHaveLength(1);
      expect(warnings[0]).toContain(`a redirection (307) to ${other.url}, which is not followed`);
      expect(warnings[0]).not.toContain('s3cret');
    } finally {
      await other.close();
    }
  });

  it('does not wait for an answer that never ends, be it good or bad', async () => {
    const endless = (status: number) => (response: ServerResponse) => {
      response.writeHead(status);
      const timer = setInterval(() => response.write('x'.repeat(65_536)), 1);
      response.on('close', () => clearInterval(timer));
    };
    receiver.answer(endless(200), endless(400));
    const start = Date.now();
    await to(receiver.url)(events.slice(0, 2), log);
    expect(Date.now() - start).toBeLessThan(400);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('run.scored');
    expect(warnings[0]?.length).toBeLessThan(600);
  });

  it('gives up within its time where nobody answers', async () => {
    const silent = createServer(() => {});
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    try {
      const { port } = silent.address() as { port: number };
      const start = Date.now();
      await to(`http://127.0.0.1:${port}/`)(events, log);
      expect(Date.now() - start).toBeLessThan(4000);
      expect(warnings).toHaveLength(1);
      expect(warnings[0]).toContain('did not answer in time');
    } finally {
      silent.close();
    }
  });

  it.each([
    ['a receiver that is down', 'nothing listens there (ECONNREFUSED)', 'it runs'],
    ['an unknown host', 'its host is not known', 'check the address'],
  ])('says why %s cannot be reached', async (who, found, next) => {
    const url = who === 'an unknown host' ? 'http://no-such-host.invalid/' : receiver.url;
    await receiver.close();
    await to(url)(events, log);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain(found);
    expect(warnings[0]).toContain(next);
  });
});
