import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import tar from 'tar-stream';

/** A release host on the loopback interface. */
export interface ReleaseServer {
  origin: string;
  /** Paths that were asked for by GET, in order. */
  downloads: string[];
  serve(path: string, answer: Uint8Array | ((response: ServerResponse) => void)): void;
  close(): Promise<void>;
}

export async function releaseServer(): Promise<ReleaseServer> {
  const answers = new Map<string, Uint8Array | ((response: ServerResponse) => void)>();
  const downloads: string[] = [];
  const server = createServer(({ method, url = '' }, response) => {
    const answer = answers.get(url);
    if (method === 'GET') downloads.push(url);
    if (answer === undefined) response.writeHead(404).end();
    else if (typeof answer === 'function') answer(response);
    else response.writeHead(200, { 'content-length': answer.length }).end(method === 'HEAD' ? '' : answer);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    downloads,
    serve: (path, answer) => void answers.set(path, answer),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A .tar.gz of regular files. */
export async function tarGz(files: Record<string, string>): Promise<Uint8Array> {
  const pack = tar.pack();
  for (const [name, content] of Object.entries(files)) pack.entry({ name, mode: 0o755 }, content);
  pack.finalize();
  return gzipSync(await buffer(pack));
}

/** A .zip of regular files. */
export function zip(files: Record<string, string>): Uint8Array {
  const entries = Object.entries(files).map(([name, content]) => [name, Buffer.from(content)]);
  return zipSync(Object.fromEntries(entries));
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
