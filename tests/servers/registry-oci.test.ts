import { afterAll, beforeAll } from 'vitest';
import { type OciClient, ociClient, parseRepository } from '../../src/platforms/oci.ts';
import { indexType } from '../../src/platforms/oci-manifest.ts';
import { ociRegistry } from '../../src/promote/oci.ts';
import { openHttp, type Send } from '../../src/support/http.ts';
import { append, registryContract } from '../unit/promote/contract.ts';
import { doomed, type Fate } from '../unit/promote/repository.ts';
import { type OciServer, startOciServer } from './support/oci-registry.ts';

let server: OciServer;
beforeAll(async () => {
  server = await startOciServer();
});
afterAll(() => server?.stop());

const emptyIndex = { schemaVersion: 2, mediaType: indexType, manifests: [] };
const bytesOf = (value: unknown) => new Uint8Array(Buffer.from(JSON.stringify(value)));

let worlds = 0;

const guarded = (send: Send, fate: Fate | undefined): Send =>
  fate === undefined ? send : (request) => fate.guard(() => send(request));

function openClient(host: string, name: string, fate?: Fate): OciClient {
  const repository = parseRepository(`${host}/${name}`);
  return ociClient({ repository, credentials: async () => null, send: guarded(openHttp(), fate) });
}

registryContract('oci', async (world) => {
  worlds += 1;
  const prefix = `world-${worlds}`;
  const clientOf = (model: string, fate?: Fate): OciClient => openClient(server.host, `${prefix}/${model}`, fate);
  const weights = async (model: string, tag: string) => {
    const found = await clientOf(model).manifest(tag);
    const layer = found?.content.layers.find(
      ({ annotations }) => annotations?.['org.cncf.model.filepath'] === 'artifacts/build/model.pkl',
    );
    return layer ?? null;
  };
  return {
    async open(fate) {
      const store = await world.store();
      return ociRegistry({
        store: fate === undefined ? store : doomed(store, fate),
        place: `oci ${server.host}/${prefix}`,
        clientOf: (model) => clientOf(model, fate),
      });
    },
    async damage(model, version) {
      await append(server.blobFile((await weights(model, version))?.digest ?? ''));
    },
    pointers: {
      async served(model, stage) {
        const manifest = await clientOf(model).manifest(stage);
        if (manifest === null) return null;
        const contents = await Promise.all(
          manifest.content.layers.map(async ({ digest }) => {
            const answer = await clientOf(model).call({ method: 'GET', path: `blobs/${digest}` });
            return [digest, await answer.text()] as const;
          }),
        );
        return new Map(contents).get((await weights(model, stage))?.digest ?? '') ?? null;
      },
      async move(model, stage, version) {
        const client = clientOf(model);
        if (version === null) {
          const digest = await client.resolve(stage);
          // docker-registry removes a tag only with its manifest: the tag is pointed elsewhere first.
          const put = await client.putManifest(
            stage,
            bytesOf({ ...emptyIndex, annotations: { was: digest } }),
            indexType,
          );
          await client.call({ method: 'DELETE', path: `manifests/${put.digest}` });
          return;
        }
        const found = await client.manifest(version);
        if (found === null) throw new Error(`no ${version}`);
        await client.putManifest(stage, found.bytes, found.mediaType);
      },
    },
  };
});
