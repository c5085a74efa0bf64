// A small server for tests: doubles `x`, and misbehaves as its first argument says.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';

const [behaviour = 'good', pidFile] = process.argv.slice(2);
if (pidFile !== undefined) writeFileSync(pidFile, String(process.pid));
if (behaviour === 'dies') {
  console.error('no module named model');
  process.exit(3);
}
if (behaviour === 'ignores-sigterm') process.on('SIGTERM', () => {});
if (behaviour === 'leaves-a-child')
  writeFileSync(`${pidFile}.child`, String(spawn('sleep', ['300'], { detached: true, stdio: 'ignore' }).pid));
const factor =
  process.env.MODEL !== undefined && existsSync(process.env.MODEL) ? Number(readFileSync(process.env.MODEL, 'utf8')) : 2;
let asked = 0;

function answer(body, response) {
  asked += 1;
  const rows = body.dataframe_split
    ? body.dataframe_split.data.map((cells) =>
        Object.fromEntries(body.dataframe_split.columns.map((name, place) => [name, cells[place]])),
      )
    : (body.dataframe_records ?? body.instances ?? (Array.isArray(body) ? body : [body]));
  const [{ x }] = rows;
  const predictions = rows.map((row) => factor * row.x);
  const json = (value, status = 200) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(typeof value === 'string' ? value : JSON.stringify(value));
  };
  const special = {
    'crashes-at-7': () => (x === 7 ? process.exit(9) : json({ prediction: predictions[0] })),
    'prints-and-crashes': () => {
      console.error(`cannot take ${JSON.stringify(body)}`);
      if (x === 7) process.exit(9);
      json({ prediction: predictions[0] });
    },
    'fails-at-7': () => (x === 7 ? json({ error: 'boom' }, 500) : json({ prediction: predictions[0] })),
    html: () => json('<!doctype html><title>Not here</title>'),
    nan: () => json('{"prediction": NaN}'),
    null: () => json({ prediction: null }),
    garbage: () => json('\u0000\u0001garbage'),
    'two-predictions': () => json({ predictions: [...predictions, 1] }),
    'other-key': () => json({ answer: { forecast: predictions[0] } }),
    silent: () => {},
    off: () => json({ prediction: predictions[0] + 1e-3 }),
    'off-at-7': () => json({ prediction: predictions[0] + (x === 7 ? 1 : 0) }),
    slow: () => setTimeout(() => json({ prediction: predictions[0] }), 60),
    'late-first': () => setTimeout(() => json({ prediction: predictions[0] }), asked === 1 ? 400 : 0),
    classes: () => json({ label: x > 5 ? 'big' : 'small', probability: x > 5 ? 0.75 : 0.25 }),
    echo: () => {
      console.log(JSON.stringify(body));
      json({ prediction: predictions[0], received: body });
    },
  }[behaviour];
  if (special !== undefined) special();
  else json(Array.isArray(body) || body.x === undefined ? { predictions } : { prediction: predictions[0] });
}

createServer((request, response) => {
  if (request.method === 'GET') {
    const status = behaviour === 'never-healthy' ? 503 : request.url === '/health' || request.url === '/ping' ? 200 : 404;
    response.writeHead(status).end('ok');
    return;
  }
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => answer(JSON.parse(Buffer.concat(chunks).toString()), response));
}).listen(Number(process.env.PORT), process.env.HOST, () => console.log(`listening, ${process.env.MODEL ?? 'no model'}`));
