import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/doors.ts';
import { buildCache } from './build-cache.ts';
import { goInstall } from './go-install.ts';
import { installed } from './installed.ts';
import { bundledPeer } from './peer.ts';
import { releaseTools } from './releases.ts';
import { restore } from './restore.ts';
import { sampleApp } from './sample.ts';
import { toolsInParallel } from './tools-in-parallel.ts';
import { workspace } from './workspace.ts';

/** setup-go-devops against how its peers do it, with a release host that is as far away as a real one. */
export async function benchSetup(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'go-devops-bench-'));
  const served = join(folder, 'releases');
  await mkdir(served);
  const server = spawn(process.execPath, [join(root, 'bench', 'setup', 'slow-server.ts'), served], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const [line] = (await once(server.stdout, 'data')) as [Buffer];
    const origin = line.toString().trim();
    console.log('\nsetup-go-devops; release host: 50 ms of latency, 50 MB/s a connection');
    const toolkit = await bundledPeer('toolkit-tools', folder);
    const { releases, pins } = await releaseTools(served, origin);
    const place = await workspace(folder, pins);
    await toolsInParallel(folder, place, releases, toolkit);
    await goInstall(folder, served, origin, toolkit);
    await installed(folder, place, releases, toolkit);
    const sample = await sampleApp(folder);
    const kept = await buildCache(sample);
    try {
      await restore(sample, kept, await bundledPeer('toolkit-cache', folder));
    } finally {
      await kept.close();
    }
  } finally {
    server.kill();
    await rm(folder, { recursive: true, force: true });
  }
}
