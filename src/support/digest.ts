import { createHash } from 'node:crypto';

/** SHA-256 of a text or of bytes that are at hand, in hex. For files there is `digestFile`. */
export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
