import { expect, test } from 'vitest';
import { readLedger } from '../../../src/audit/ledger.ts';
import { type Account, formatLink, type Link, parseLink, unknownAccount } from '../../../src/audit/link.ts';
import { type AuditPlace, appendLinks, readChain } from '../../../src/audit/store.ts';
import { type VerifyInput, verifyChain } from '../../../src/audit/verify.ts';
import { openHistory } from '../../../src/history/store.ts';
import { directoryRegistry } from '../../../src/promote/directory.ts';
import { sha256 } from '../../../src/support/digest.ts';
import { createWorld, type World } from '../promote/repository.ts';

const model = 'penguins';
const hour = 3_600_000;

async function placeOf(world: World): Promise<AuditPlace & { publish(content: string): Promise<readonly string[]> }> {
  const store = await world.store();
  const registry = directoryRegistry({ store, path: `${world.folder}/registry` });
  return {
    store,
    history: openHistory(store, 'ml-test-score'),
    model,
    /** A new version in production; the names of its tags. */
    async publish(content) {
      const commit = await world.commit();
      const now = new Date().toISOString();
      const { version } = await registry.publish(await world.bundle(model, commit, content), 'minor', now);
      const { number } = await registry.assign(model, version.version, 'production', now);
      return [`${model}@v${version.version}`, `${model}#production#${number}`];
    },
  };
}

const told = (names: readonly string[], actor: string): Map<string, Account> =>
  new Map(names.map((name) => [name, { ...unknownAccount, actor }]));

async function verified(world: World, disagreements: VerifyInput['disagreements'] = async () => []) {
  const place = await placeOf(world);
  const [chain, ledger] = [await readChain(place), await readLedger(place.store, model)];
  const verification = await verifyChain({
    place,
    chain,
    ledger,
    disagreements,
    putBack: ({ stage }) => `promote to ${stage}`,
    bundleOf: null,
    release: '1.0.0',
  });
  return { chain, ...verification };
}

test('two promotions at once: a link for each tag, and the chain holds', async () => {
  const world = await createWorld();
  const [one, two] = [await placeOf(world), await placeOf(world)];
  const tags = [await one.publish('a'), await two.publish('b')];
  const added = await Promise.all([
    appendLinks(one, told(tags[0] as readonly string[], 'ana'), Date.now()),
    appendLinks(two, told(tags[1] as readonly string[], 'ben'), Date.now()),
  ]);
  expect(added.map((links) => links.map(({ actor }) => actor))).toEqual([
    ['ana', 'ana'],
    ['ben', 'ben'],
  ]);
  const { chain, broken, links } = await verified(world);
  expect(broken).toBeNull();
  expect(links).toBe(4);
  expect(chain.links.map(({ link }) => link.number)).toEqual([1, 2, 3, 4]);
  expect(new Set(chain.links.map(({ link }) => link.tag.name)).size).toBe(4);
  expect(chain.links.map(({ link }) => link.recordedLater)).toEqual([false, false, false, false]);
});

test('what git shows is told though the registry cannot be asked; without it, nothing holds', async () => {
  const down = (): Promise<never> => Promise.reject(new Error('nothing listens there'));
  const world = await createWorld();
  const place = await placeOf(world);
  await appendLinks(place, told(await place.publish('a'), 'ana'), Date.now());
  await expect(verified(world, down)).rejects.toThrow('nothing listens there');
  const [version] = await place.publish('b');
  expect((await verified(world, down)).broken).toMatchObject({ where: `tag ${version}` });
});

test('again, nothing is added; what a run left out is told by the next, once that run has had its time', async () => {
  const world = await createWorld();
  const place = await placeOf(world);
  const first = await place.publish('a');
  await appendLinks(place, told(first, 'ana'), Date.now());
  expect(await appendLinks(place, told(first, 'ana'), Date.now())).toEqual([]);

  // This one dies between its tags and its links.
  const lost = await place.publish('b');
  const third = await place.publish('c');
  const soon = await appendLinks(place, told(third, 'cy'), Date.now());
  expect(soon.map(({ tag }) => tag.name)).toEqual(third);
  expect((await verified(world)).broken).toMatchObject({ link: null, where: `tag ${lost[0]}` });

  const later = await appendLinks(await placeOf(world), new Map(), Date.now() + hour);
  expect(later.map(({ tag, recordedLater, actor }) => [tag.name, recordedLater, actor])).toEqual([
    [lost[0], true, null],
    [lost[1], true, null],
  ]);
  expect((await verified(world)).broken).toBeNull();
  const { chain } = await verified(world);
  expect(chain.links.find(({ link }) => link.tag.name === third[1])?.link).toMatchObject({
    action: 'assigned',
    from: '1.1.0',
  });
});

test('the branch is begun by an audit, too; a branch of somebody else is left alone', async () => {
  const world = await createWorld();
  const place = await placeOf(world);
  const names = await place.publish('a');
  const elsewhere = { ...place, history: openHistory(place.store, 'main') };
  await expect(appendLinks(elsewhere, told(names, 'ana'), Date.now())).rejects.toThrow(
    'is no history of ML Test Score',
  );
  await appendLinks(place, told(names, 'ana'), Date.now());
  const files = await world.remote.run(['ls-tree', '-r', '--name-only', 'ml-test-score']);
  const paths = files.split('\n').map((path) => path.replace(/[0-9a-f]{2}\/[0-9a-f]{40}/, 'xx/commit'));
  expect(new Set(paths)).toEqual(
    new Set([
      'README.md',
      'audit/penguins/head.json',
      'audit/penguins/xx/commit/000001.json',
      'audit/penguins/xx/commit/000002.json',
    ]),
  );
});

const sample: Link = {
  ...unknownAccount,
  schemaVersion: 1,
  model,
  number: 1,
  previous: null,
  date: '2026-11-21T10:00:00.000Z',
  recordedLater: false,
  action: 'published',
  version: '1.0.0',
  stage: null,
  from: null,
  tag: { name: 'penguins@v1.0.0', oid: 'a'.repeat(40), date: '2026-11-21T10:00:00Z', tagger: 'Ana' },
  commit: 'b'.repeat(40),
  digest: 'c'.repeat(64),
};

test('a link is read as it was written; what does not fit is refused', () => {
  const text = formatLink(sample);
  expect(parseLink(text, 'x')).toEqual(sample);
  expect(sha256(text)).toBe(sha256(formatLink({ ...sample })));
  for (const wrong of [
    { number: 0 },
    { previous: 'abc' },
    { commit: '../../..' },
    { model: '../other' },
    { action: 'approved' },
    { actor: 'a'.repeat(301) },
    { approvals: Array(31).fill({ user: 'ana', environments: [], state: 'approved', comment: '' }) },
  ])
    expect(() => parseLink(JSON.stringify({ ...sample, ...wrong }), 'x'), JSON.stringify(wrong).slice(0, 60)).toThrow(
      /^x: /,
    );
  expect(() => parseLink(JSON.stringify({ ...sample, schemaVersion: 2 }), 'x')).toThrow('update ml-test-score');
});
