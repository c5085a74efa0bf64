import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Bundle, Registry } from '../../../src/promote/registry.ts';
import { ConfigurationError } from '../../../src/support/errors.ts';
import { createWorld, Death, dieAt, type Fate, type World } from './repository.ts';

const now = '2026-11-21T10:00:00Z';

/** Opens a registry as a run of its own does: its own clone, the same remote and the same storage. */
export type Open = (fate?: Fate) => Promise<Registry>;

export interface Subject {
  readonly open: Open;
  /** Every file that a version's stored bundle consists of; for tests that damage one. */
  readonly damage: (model: string, version: string) => Promise<void>;
  /** Of a registry with pointers of its own for stages. */
  readonly pointers?: {
    /** `build/model.pkl` as somebody gets it who serves what the stage's pointer names; null where there is none. Throws where what it names is not whole. */
    readonly served: (model: string, stage: string) => Promise<string | null>;
    /** Moves the pointer by hand, as with the registry's own tools: to a version, or away. */
    readonly move: (model: string, stage: string, version: string | null) => Promise<void>;
  };
}

/** What every registry promises. `setUp` makes an empty registry for a world. */
export function registryContract(name: string, setUp: (world: World) => Promise<Subject>): void {
  async function start(): Promise<Subject & { world: World; registry: Registry }> {
    const world = await createWorld();
    const subject = await setUp(world);
    return { ...subject, world, registry: await subject.open() };
  }

  const pulled = async (registry: Registry, world: World, model: string, version: string): Promise<string> => {
    const target = join(world.folder, `pulled-${model}-${version}-${Math.random()}`);
    await registry.pull(model, version, target);
    return readFile(join(target, 'artifacts', 'build', 'model.pkl'), 'utf8');
  };

  describe(`${name}: the contract of a registry`, () => {
    test('an empty registry has no version and no assignment', async () => {
      const { registry } = await start();
      expect(await registry.versions('penguins')).toEqual([]);
      expect(await registry.assignments('penguins')).toEqual([]);
      await expect(registry.assign('penguins', '1.0.0', 'production', now)).rejects.toThrow(/has no version 1\.0\.0/);
      await expect(registry.pull('penguins', '1.0.0', '/nowhere/at/all')).rejects.toThrow(ConfigurationError);
    });

    test('publishes, assigns, lists and pulls', async () => {
      const { world, registry, open, pointers } = await start();
      const commit = await world.commit();
      const bundle = await world.bundle('penguins', commit, 'weights 1');
      const { version, created } = await registry.publish(bundle, 'minor', now);
      expect(created).toBe(true);
      expect(version).toEqual({
        model: 'penguins',
        version: '1.0.0',
        commit,
        digest: bundle.digest,
        date: '2026-11-21T10:00:00Z',
        score: 2.5,
        metrics: bundle.metrics,
        run: bundle.run,
        stages: [],
      });
      const assignment = await registry.assign('penguins', '1.0.0', 'production', now);
      expect(assignment).toEqual({
        stage: 'production',
        version: '1.0.0',
        number: 1,
        date: '2026-11-21T10:00:01Z',
        current: true,
      });
      const other = await open();
      expect(await other.versions('penguins')).toEqual([{ ...version, stages: ['production'] }]);
      expect(await other.assignments('penguins', 'production')).toEqual([assignment]);
      expect(await other.assignments('penguins', 'staging')).toEqual([]);
      expect(await pointers?.served('penguins', 'production')).toBe(pointers && 'weights 1');
      expect(await pointers?.served('penguins', 'staging')).toBe(pointers && null);
      expect(await other.disagreements('penguins')).toEqual([]);
      const target = join(world.folder, 'pulled');
      expect(await other.pull('penguins', 'v1.0.0', target)).toMatchObject({ version: '1.0.0', digest: bundle.digest });
      expect(await readFile(join(target, 'artifacts/build/model.pkl'), 'utf8')).toBe('weights 1');
      expect(await readFile(join(target, 'artifacts/build/empty.txt'), 'utf8')).toBe('');
      expect(await readFile(join(target, 'model-card.md'), 'utf8')).toBe('# A model\n');
      await expect(other.pull('penguins', '1.0.0', target)).rejects.toThrow(/is not empty/);
    });

    test('the same commit and digest is no new version; other data is one, on a child commit', async () => {
      const { world, registry, open } = await start();
      const commit = await world.commit();
      const first = await registry.publish(await world.bundle('penguins', commit, 'weights 1'), 'minor', now);
      const again = await (await open()).publish(await world.bundle('penguins', commit, 'weights 1'), 'minor', now);
      expect(again).toEqual({ version: first.version, created: false });
      const second = await registry.publish(await world.bundle('penguins', commit, 'weights 2'), 'patch', now);
      expect(second).toMatchObject({ created: true, version: { version: '1.0.1', commit } });
      const tags = await world.remote.run([
        'for-each-ref',
        '--format=%(refname:strip=2) %(*objectname) %(*tree) %(*parent)',
      ]);
      const [one, two] = tags
        .split('\n')
        .filter((line) => line.startsWith('penguins@'))
        .map((line) => line.split(' '));
      expect(one?.slice(0, 2)).toEqual(['penguins@v1.0.0', commit]);
      expect(two).toEqual(['penguins@v1.0.1', expect.not.stringMatching(commit), one?.[2], commit]);
      const third = await registry.publish(await world.bundle('penguins', commit, 'weights 3'), 'major', now);
      expect(third.version.version).toBe('2.0.0');
      const listed = await registry.versions('penguins');
      expect(listed.map(({ version, commit }) => [version, commit])).toEqual([
        ['2.0.0', commit],
        ['1.0.1', commit],
        ['1.0.0', commit],
      ]);
      expect(new Set(listed.map(({ date }) => date)).size).toBe(3);
    });

    test('an assignment is idempotent, and going back is the next number', async () => {
      const { world, registry, pointers } = await start();
      for (const content of ['a', 'b']) {
        const bundle = await world.bundle('penguins', await world.commit(), content);
        const { version } = await registry.publish(bundle, 'minor', now);
        const one = await registry.assign('penguins', version.version, 'production', now);
        expect(await registry.assign('penguins', version.version, 'production', now)).toEqual(one);
      }
      const back = await registry.assign('penguins', '1.0.0', 'production', '2020-01-01T00:00:00Z');
      expect(back.number).toBe(3);
      expect(await pointers?.served('penguins', 'production')).toBe(pointers && 'a');
      const history = await registry.assignments('penguins', 'production');
      expect(history.map(({ version, number, current }) => [version, number, current])).toEqual([
        ['1.0.0', 3, true],
        ['1.1.0', 2, false],
        ['1.0.0', 1, false],
      ]);
      expect(history.map(({ date }) => date)).toEqual(
        history
          .map(({ date }) => date)
          .sort()
          .reverse(),
      );
      const kept = await registry.assign('penguins', '1.1.0', 'production', now, { forward: true });
      expect(kept).toMatchObject({ version: '1.0.0', number: 3 });
    });

    test('two promotions at the same moment are two versions, and the same one twice is one', async () => {
      const { world, open, pointers } = await start();
      const commits = [await world.commit(), await world.commit()];
      const registries = [await open(), await open()] as const;
      const both = await Promise.all(
        registries.map(async (registry, index) =>
          registry.publish(await world.bundle('penguins', commits[index] ?? '', `weights ${index}`), 'minor', now),
        ),
      );
      expect(both.map(({ version }) => version.version).sort()).toEqual(['1.0.0', '1.1.0']);
      await Promise.all(
        both.map(({ version }, index) => registries[index]?.assign('penguins', version.version, 'production', now)),
      );
      const history = await registries[0].assignments('penguins', 'production');
      expect(history.map(({ version }) => version).sort()).toEqual(['1.0.0', '1.1.0']);
      expect(new Set(history.map(({ number }) => number))).toEqual(new Set([1, 2]));
      const current = both.findIndex(({ version }) => version.version === history.find((one) => one.current)?.version);
      expect(await pointers?.served('penguins', 'production')).toBe(pointers && `weights ${current}`);
      for (const { version } of both)
        expect(await pulled(registries[0], world, 'penguins', version.version)).toBe(
          `weights ${both.findIndex((one) => one.version.version === version.version)}`,
        );

      const same = await Promise.all(
        registries.map(async (registry, index) =>
          registry.publish(
            await world.bundle('owls', commits[0] ?? '', 'same', {
              run: `https://github.com/o/r/actions/runs/${index}`,
            }),
            'minor',
            now,
          ),
        ),
      );
      expect(same.map(({ version }) => version.version)).toEqual(['1.0.0', '1.0.0']);
      expect((await registries[1].versions('owls')).map(({ version }) => version)).toEqual(['1.0.0']);
      expect(await pulled(registries[1], world, 'owls', '1.0.0')).toBe('same');
    });

    test('ended at every step, it serves nothing incomplete, and the next promotion completes it', async () => {
      const { world, open, registry, pointers } = await start();
      const commit = await world.commit();
      const publish = async (one: Registry, bundle: Bundle): Promise<void> => {
        const { version } = await one.publish(bundle, 'minor', now);
        await one.assign(bundle.model, version.version, 'production', now);
      };
      for (let step = 1; ; step += 1) {
        const model = `model-${step}`;
        const bundle = await world.bundle(model, commit, `weights ${step}`);
        const died = await publish(await open(dieAt(step)), bundle).then(
          () => false,
          (error: unknown) => {
            if (error instanceof Death) return true;
            throw error;
          },
        );
        for (const { version } of await registry.assignments(model))
          expect(await pulled(registry, world, model, version)).toBe(`weights ${step}`);
        expect([null, undefined, `weights ${step}`]).toContain(await pointers?.served(model, 'production'));
        if (died) await publish(await open(), bundle);
        expect(await pointers?.served(model, 'production')).toBe(pointers && `weights ${step}`);
        expect((await registry.versions(model)).map(({ version, stages }) => [version, stages])).toEqual([
          ['1.0.0', ['production']],
        ]);
        expect(await pulled(registry, world, model, '1.0.0')).toBe(`weights ${step}`);
        if (!died) {
          expect(step).toBeGreaterThan(10);
          break;
        }
      }
    }, 600_000);

    test('a pointer that was moved by hand is told, and put back by the next assignment', async ({ skip }) => {
      const { world, registry, open, pointers } = await start();
      if (pointers === undefined) return skip();
      for (const content of ['a', 'b']) {
        const bundle = await world.bundle('penguins', await world.commit(), content);
        const { version } = await registry.publish(bundle, 'minor', now);
        await registry.assign('penguins', version.version, 'production', now);
      }
      for (const [moved, found] of [
        ['1.0.0', 'v1.0.0'],
        [null, null],
      ] as const) {
        await pointers.move('penguins', 'production', moved);
        const other = await open();
        expect(await other.disagreements('penguins')).toEqual([{ stage: 'production', expected: '1.1.0', found }]);
        expect((await other.assign('penguins', '1.1.0', 'production', now)).number).toBe(2);
        expect(await other.disagreements('penguins')).toEqual([]);
        expect(await pointers.served('penguins', 'production')).toBe('b');
      }
    });

    test('a damaged file is told, and nothing is left where it was pulled to', async () => {
      const { world, registry, damage } = await start();
      await registry.publish(await world.bundle('penguins', await world.commit(), 'weights 1'), 'minor', now);
      await damage('penguins', '1.0.0');
      await expect(pulled(registry, world, 'penguins', '1.0.0')).rejects.toThrow(/the stored bundle is damaged/);
    });

    test('tags of GTO made by hand are honoured', async () => {
      const { world, registry, pointers } = await start();
      const tag = (name: string, at: string, date: string): Promise<string> =>
        world.work.run(['tag', '--annotate', '--message', 'By hand', name, at], {
          environment: { GIT_COMMITTER_DATE: date },
        });
      const commits = [await world.commit(), await world.commit(), await world.commit()];
      const [one = '', two = '', three = ''] = commits;
      await tag('penguins@v0.1.0', one, '2026-11-01T10:00:00Z');
      await tag('penguins@v0.2.0', two, '2026-11-02T10:00:00Z');
      await tag('penguins#production#1', one, '2026-11-03T10:00:00Z');
      await tag('penguins#production#2', two, '2026-11-04T10:00:00Z');
      await tag('penguins#production!#3', two, '2026-11-05T10:00:00Z');
      await world.work.run(['tag', 'penguins@v0.3.0', three]);
      await world.work.run(['push', '--quiet', 'origin', '--tags']);
      const versions = await registry.versions('penguins');
      expect(versions.map(({ version, digest, score, stages }) => [version, digest, score, stages])).toEqual([
        ['0.2.0', null, null, []],
        ['0.1.0', null, null, ['production']],
      ]);
      await expect(registry.pull('penguins', '0.1.0', join(world.folder, 'x'))).rejects.toThrow(/tagged by hand/);
      // Whoever serves from a pointer of the registry would go on with what it names now.
      if (pointers !== undefined)
        await expect(registry.assign('penguins', '0.2.0', 'production', now)).rejects.toThrow(/tagged by hand/);
      const { version } = await registry.publish(await world.bundle('penguins', one, 'weights'), 'minor', now);
      expect(version.version).toBe('0.4.0');
      expect((await registry.assign('penguins', '0.4.0', 'production', now)).number).toBe(4);
      await world.work.run(['fetch', '--quiet', '--tags']);
      await tag('penguins@v0.4.0!', 'penguins@v0.4.0^{}', '2026-11-22T10:00:00Z');
      await world.work.run(['push', '--quiet', 'origin', '--tags']);
      expect((await registry.versions('penguins')).map(({ version, stages }) => [version, stages])).toEqual([
        ['0.2.0', []],
        ['0.1.0', ['production']],
      ]);
      await expect(registry.publish(await world.bundle('penguins', one, 'weights'), 'minor', now)).rejects.toThrow(
        /was deregistered/,
      );
      await expect(registry.assign('penguins', '0.4.0', 'production', now)).rejects.toThrow(/was deregistered/);
      await tag('penguins@deprecated', three, '2026-11-23T10:00:00Z');
      await world.work.run(['push', '--quiet', 'origin', '--tags']);
      expect(await registry.versions('penguins')).toEqual([]);
      await expect(registry.publish(await world.bundle('penguins', three, 'w'), 'minor', now)).rejects.toThrow(
        /deprecated/,
      );
    });

    test('a commit that the remote does not have is refused', async () => {
      const { world, registry } = await start();
      const bundle = await world.bundle('penguins', 'a'.repeat(40), 'weights');
      await expect(registry.publish(bundle, 'minor', now)).rejects.toThrow(/is not in the remote repository/);
      await expect(
        registry.publish(await world.bundle('my.model', await world.commit(), 'w'), 'minor', now),
      ).rejects.toThrow(/name it `my-model`/);
    });

    test('pushes the tag alone, where the branch has moved on', async () => {
      const { world, registry } = await start();
      const commit = await world.commit();
      await world.commit();
      const before = await objects(world);
      await registry.publish(await world.bundle('penguins', commit, 'weights'), 'minor', now);
      expect((await objects(world)) - before).toBe(1);
      await registry.publish(await world.bundle('penguins', commit, 'weights 2'), 'minor', now);
      expect((await objects(world)) - before).toBe(3);
    });
  });
}

/** Loose and packed objects, counted twice where git received one twice. */
async function objects(world: World): Promise<number> {
  const counts = await world.remote.run(['count-objects', '--verbose']);
  const [loose, packed] = ['count', 'in-pack'].map((key) =>
    Number(new RegExp(`^${key}: (\\d+)$`, 'm').exec(counts)?.[1]),
  );
  return (loose ?? 0) + (packed ?? 0);
}

/** For the damage that a subject does. */
export const append = (file: string): Promise<void> => appendFile(file, 'x');
