import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Runs `body` with the address of a web server that answers everything with one file. */
export async function served<T>(file: string, body: (url: string) => Promise<T>): Promise<T> {
  const server = createServer((_, response) => void createReadStream(file).pipe(response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await body(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
