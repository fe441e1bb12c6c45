import { type AddressInfo, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** A loopback port that nobody listens on at the moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Waits until `condition` holds; an error counts as not yet. */
export async function until(condition: () => Promise<boolean>, limit = 20_000): Promise<void> {
  const end = Date.now() + limit;
  for (let last: unknown; ; ) {
    try {
      if (await condition()) return;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end)
      throw new Error(`the condition did not come true within ${limit} ms`, { cause: last });
    await pause(50);
  }
}
