import { appendFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Preloaded by `node --import`: appends to LOADED_BYTES how many bytes of JavaScript of its own folder a program has loaded, and which files. What is installed beside it is left out. */

const { LOADED_BYTES: log } = process.env;
const folder = `${pathToFileURL(dirname(process.argv[1] ?? ''))}/`;
let bytes = 0;
const files: string[] = [];
registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context);
    const { source } = loaded;
    if (url.startsWith(folder) && source != null) {
      bytes += Buffer.byteLength(source as string | ArrayBuffer);
      files.push(url.slice(folder.length));
    }
    return loaded;
  },
});
process.on('exit', () => {
  if (log !== undefined) appendFileSync(log, `${JSON.stringify({ bytes, files })}\n`);
});
