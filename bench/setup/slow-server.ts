// A release host as far away as a real one. A process of its own, so that what it does is not counted as the work of
// what is measured. Usage: slow-server.ts FOLDER; prints its origin.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { latency, throttled } from './throttle.ts';

const [, , folder = ''] = process.argv;

const server = createServer(async (request, response) => {
  await wait(latency);
  const path = join(folder, normalize(new URL(request.url ?? '/', 'http://localhost').pathname));
  const found = await stat(path).catch(() => undefined);
  if (found === undefined || !found.isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-length': found.size });
  if (request.method === 'HEAD') response.end();
  // Who is measured may hang up.
  else
    await pipeline(throttled(createReadStream(path, { highWaterMark: 256 << 10 })), response).catch(() => {});
});

server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
process.once('SIGTERM', () => process.exit(0));
