import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Heard {
  method: string;
  /** Path and query. */
  url: string;
  authorization: string | undefined;
}

/** Answers a request, or does worse. */
export type Answer = (request: Heard, response: ServerResponse, incoming: IncomingMessage) => void;

/** A server on the loopback interface for faults that no real server would commit. */
export async function startWire(answer: Answer) {
  const heard: Heard[] = [];
  const server = createServer((incoming, response) => {
    const { method = '', url = '', headers } = incoming;
    const request = { method, url, authorization: headers.authorization };
    heard.push(request);
    answer(request, response, incoming);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    host: `127.0.0.1:${port}`,
    heard,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
