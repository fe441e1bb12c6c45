import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort, until } from './net.ts';
import { tool } from './tools.ts';

export interface DistributionOptions {
  /** Where configuration and data go. */
  folder: string;
  port?: number;
  /** The `auth` section of its configuration. Default: everybody may do everything. */
  auth?: object;
}

/** Starts distribution's own registry on the loopback interface. */
export async function startDistribution({ folder, port, auth }: DistributionOptions) {
  const host = `127.0.0.1:${port ?? (await freePort())}`;
  const config = join(folder, 'config.yml');
  const settings = {
    version: 0.1,
    log: { level: 'error', accesslog: { disabled: true } },
    storage: { filesystem: { rootdirectory: join(folder, 'data') }, delete: { enabled: true } },
    http: { addr: host },
    ...(auth !== undefined && { auth }),
  };
  await writeFile(config, JSON.stringify(settings));
  const server = spawn(await tool('registry'), ['serve', config], {
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
    return (await fetch(`http://${host}/v2/`)).status < 500;
  });
  return {
    host,
    async close() {
      server.kill('SIGTERM');
      await closed;
    },
  };
}
