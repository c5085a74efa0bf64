import { setTimeout as sleep } from 'node:timers/promises';
import { ConfigurationError } from '../support/errors.ts';
import { megabyte } from '../support/files.ts';
import { HttpError, isSilence } from '../support/http.ts';
import type { OciClient } from './oci.ts';

/** Uploads of blobs: small ones at once, large ones in chunks that are taken up again where the connection broke. */

export interface UploadOptions {
  /** Blobs up to this size go in one request, and larger ones in chunks of it; a registry may ask for larger ones. */
  readonly chunkBytes?: number;
  /** Before the second try; doubled each time. */
  readonly waitMilliseconds?: number;
}

/** How often a chunk is tried, and how often an upload is begun anew that the registry has forgotten. */
const chunkAttempts = 5;
const uploadAttempts = 4;

/** How often a chunk is tried that gets no answer: each time takes minutes. */
const silentAttempts = 2;

const octets = { 'content-type': 'application/octet-stream' };

interface Session {
  /** Where the registry wants the next request. */
  location: URL;
  /** How much it holds. */
  offset: number;
  readonly smallestChunk: number;
}

/** Stores a blob that the registry does not hold yet; false where it did. Throws `HttpError`. */
export async function uploadBlob(
  client: OciClient,
  digest: string,
  body: Blob,
  { chunkBytes = 64 * megabyte, waitMilliseconds = 500 }: UploadOptions = {},
): Promise<boolean> {
  let inChunks = body.size > chunkBytes;
  for (let attempt = 1; ; attempt += 1) {
    // Also after a lost answer: it may have been stored.
    if (await client.hasBlob(digest)) return attempt > 1;
    try {
      const session = await begin();
      if (inChunks) await sendChunks(session);
      await finish(session);
      return true;
    } catch (error) {
      const again = error instanceof HttpError && attempt < uploadAttempts && mayBeginAnew(error);
      if (!again) throw error;
      // Some registries take no chunks.
      if (error instanceof Stuck) inChunks = false;
      await sleep(waitMilliseconds * 2 ** (attempt - 1));
    }
  }

  async function begin(): Promise<Session> {
    const response = await client.call({ method: 'POST', path: 'blobs/uploads/', repeat: true });
    await response.body?.cancel();
    const smallest = Number(response.headers.get('oci-chunk-min-length'));
    return {
      location: locationOf(client, response),
      offset: 0,
      smallestChunk: Number.isSafeInteger(smallest) && smallest > 0 ? smallest : 0,
    };
  }

  async function sendChunks(session: Session): Promise<void> {
    const length = Math.max(chunkBytes, session.smallestChunk);
    let failures = 0;
    while (session.offset < body.size) {
      const end = Math.min(session.offset + length, body.size);
      const before = session.offset;
      try {
        const response = await client.call({
          method: 'PATCH',
          path: session.location,
          headers: { ...octets, 'content-range': `${session.offset}-${end - 1}` },
          body: body.slice(session.offset, end),
          timeoutMilliseconds: 0,
        });
        await response.body?.cancel();
        session.location = locationOf(client, response);
        session.offset = received(response) ?? end;
      } catch (error) {
        if (!(error instanceof HttpError) || !mayGoOn(error)) throw error;
        failures += 1;
        if (isSilence(error) && failures >= silentAttempts) throw error;
        if (failures >= chunkAttempts) throw new Stuck(error);
        await sleep(waitMilliseconds * 2 ** (failures - 1));
        await askHowMuch(session);
      }
      if (session.offset > before) failures = 0;
      else if (failures === 0) throw new Stuck(notTaken(client));
      if (session.offset > body.size) throw new Stuck(notTaken(client));
    }
  }

  /** What a registry holds of an upload whose last chunk was cut. */
  async function askHowMuch(session: Session): Promise<void> {
    const path = session.location;
    const response = await client.call({ method: 'GET', path }).catch((error: unknown) => {
      // docker-registry gives an upload up whose last chunk came in half; others do not tell.
      throw error instanceof HttpError && [400, 404, 405, 501].includes(error.status ?? 0) ? new Lost(error) : error;
    });
    await response.body?.cancel();
    session.offset = received(response) ?? session.offset;
    if (response.headers.has('location')) session.location = locationOf(client, response);
  }

  /** Ends the upload, with all that was not sent before; the registry computes the digest. */
  async function finish(session: Session): Promise<void> {
    const target = new URL(session.location);
    target.searchParams.set('digest', digest);
    const response = await client.call({
      method: 'PUT',
      path: target,
      headers: octets,
      ...(session.offset === body.size ? {} : { body: body.slice(session.offset) }),
      timeoutMilliseconds: 0,
      // Half of it may be there: it is begun anew instead.
      repeat: false,
    });
    await response.body?.cancel();
  }
}

/** An upload that the registry cannot go on with. */
class Lost extends HttpError {
  constructor(found: HttpError) {
    super(found.message, found, { cause: found });
  }
}

/** An upload in chunks that does not get on. */
class Stuck extends Lost {}

const notTaken = (client: OciClient): HttpError =>
  new HttpError(`${client.place}: chunks are not taken`, {
    status: 416,
    code: null,
    body: 'it counts other bytes than were sent',
    headers: new Headers(),
  });

/** The same upload may go on: the connection was cut, the server stumbled, or it holds another part than we thought. */
const mayGoOn = ({ status }: HttpError): boolean => status === null || status === 416 || status >= 500;

/** The upload is lost, but another may succeed. An address or certificate that is wrong stays wrong, and who keeps silent does so for minutes. */
const mayBeginAnew = (error: HttpError): boolean =>
  error instanceof Lost ||
  error.status === 404 ||
  error.status === 416 ||
  (error.status === null
    ? !isSilence(error) && !/ENOTFOUND|ECONNREFUSED|CERT|SIGNED|SSL|TLS/.test(error.code ?? '')
    : error.status >= 500) ||
  (error.status === 400 && error.body.includes('BLOB_UPLOAD_INVALID'));

function locationOf(client: OciClient, response: Response): URL {
  const location = response.headers.get('location');
  try {
    if (location !== null) return new URL(location, response.url);
  } catch {}
  throw new ConfigurationError({
    message: `${client.place}: it does not say where an upload goes`,
    next: 'check that it is a registry of OCI, and the proxy before it',
  });
}

/** `Range: 0-99` is 100 bytes; docker-registry says `0-0` of none, too. */
function received(response: Response): number | null {
  const found = /^(?:bytes=)?0-(\d{1,15})$/.exec(response.headers.get('range') ?? '');
  if (found === null) return null;
  const last = Number(found[1]);
  return last === 0 ? 0 : last + 1;
}
