// A release host as far away as a real one: 50 ms before each answer, 50 MB/s a connection. A process of its own, so
// that what it does is not counted as the work of what is measured. Usage: slow-server.ts FOLDER; prints its origin.
import { open, stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export const latency = 50;
export const bytesPerSecond = 50e6;

const [, , folder = ''] = process.argv;
const chunk = 256 << 10;

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
  else await send(path, response);
});

/** Sends a file no faster than the line would. */
async function send(path: string, response: ServerResponse): Promise<void> {
  const file = await open(path);
  const buffer = Buffer.allocUnsafe(chunk);
  const start = performance.now();
  let sent = 0;
  try {
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, chunk, sent);
      if (bytesRead === 0 || response.destroyed) break;
      if (!response.write(Buffer.from(buffer.subarray(0, bytesRead)))) {
        await new Promise<void>((resolve) => {
          response.once('drain', resolve).once('close', resolve);
        });
      }
      sent += bytesRead;
      const due = start + (sent / bytesPerSecond) * 1000;
      const early = due - performance.now();
      if (early > 1) await wait(early);
    }
    response.end();
  } finally {
    await file.close();
  }
}

server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
process.once('SIGTERM', () => process.exit(0));
