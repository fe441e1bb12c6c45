import { spawn } from 'node:child_process';
import { freePort, until } from './net.ts';
import { tool } from './tools.ts';

/** Starts go-containerregistry's registry on the loopback interface, with its data in memory. */
export async function startCraneRegistry() {
  const host = `127.0.0.1:${await freePort()}`;
  const server = spawn(await tool('crane'), ['registry', 'serve', '--address', host], {
    env: {},
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  server.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const closed = new Promise<void>((resolve) => server.once('close', () => resolve()));
  await until(async () => {
    if (server.exitCode !== null) throw new Error(said);
    return (await fetch(`http://${host}/v2/`)).ok;
  });
  return {
    host,
    async close() {
      server.kill('SIGTERM');
      await closed;
    },
  };
}
