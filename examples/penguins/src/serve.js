// Answers over HTTP: POST /predict with the measurements of one penguin as JSON, and GET /health.
//   node src/serve.js --model build/model.json --port 8080
import { once } from 'node:events';
import { realpathSync } from 'node:fs';
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { answer, readModel } from './answer.js';

/** A penguin takes about 200 bytes. */
const mostBytes = 16 * 1024;

class BadRequest extends Error {}

async function readRow(request) {
  const chunks = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes > mostBytes) throw new BadRequest(`expected at most ${mostBytes} bytes`);
    chunks.push(chunk);
  }
  try {
    const row = JSON.parse(Buffer.concat(chunks).toString());
    if (row !== null && typeof row === 'object' && !Array.isArray(row)) return row;
  } catch {
    // Said below, as for JSON of another kind.
  }
  throw new BadRequest('expected a JSON object with the measurements of one penguin');
}

/** What is asked wrongly gets 400 and the reason. */
function answerOf(model, row) {
  try {
    return answer(model, row);
  } catch (error) {
    throw new BadRequest(error.message);
  }
}

/** A server for one model, not yet listening. */
export function createPenguinServer(model) {
  return createServer(async (request, response) => {
    const send = (status, content) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(content));
    };
    try {
      if (request.method === 'GET' && request.url === '/health') send(200, { status: 'ok' });
      else if (request.method === 'POST' && request.url === '/predict')
        send(200, answerOf(model, await readRow(request)));
      else send(404, { error: 'expected GET /health or POST /predict' });
    } catch (error) {
      send(error instanceof BadRequest ? 400 : 500, { error: error.message });
    }
  });
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === import.meta.filename) {
  const { values: flags } = parseArgs({
    options: {
      model: { type: 'string', default: 'build/model.json' },
      host: { type: 'string', default: '127.0.0.1' },
      port: { type: 'string', default: '8080' },
    },
  });
  const server = createPenguinServer(readModel(flags.model)).listen(Number(flags.port), flags.host);
  await once(server, 'listening');
  console.log(`${flags.model} at http://${flags.host}:${server.address().port}`);
  process.once('SIGTERM', () => server.close());
}
