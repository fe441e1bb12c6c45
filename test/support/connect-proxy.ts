import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

/** A proxy that tunnels every request to one server, whatever host is asked for. */
export interface ConnectProxy {
  url: string;
  /** What it was asked to connect to, in order: `host:port`. */
  targets: string[];
}

export async function withConnectProxy<T>(
  origin: string,
  body: (proxy: ConnectProxy) => Promise<T>,
): Promise<T> {
  const targets: string[] = [];
  const server = createServer();
  server.on('connect', ({ url = '' }, client, head) => {
    targets.push(url);
    const { hostname, port } = new URL(origin);
    const upstream = connect(Number(port), hostname, () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    client.on('close', () => upstream.destroy());
    for (const socket of [client, upstream]) socket.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await body({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, targets });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
