import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/doors.ts';
import { goInstall } from './go-install.ts';
import { toolsInParallel } from './tools-in-parallel.ts';

/** setup-go-devops against how its peers do it, with a release host that is as far away as a real one. */
export async function benchSetup(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'go-devops-bench-'));
  const releases = join(folder, 'releases');
  await mkdir(releases);
  const server = spawn(process.execPath, [join(root, 'bench', 'setup', 'slow-server.ts'), releases], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const [line] = (await once(server.stdout, 'data')) as [Buffer];
    const origin = line.toString().trim();
    console.log('\nsetup-go-devops; release host: 50 ms of latency, 50 MB/s a connection');
    await toolsInParallel(folder, releases, origin);
    await goInstall(folder, releases, origin);
  } finally {
    server.kill();
    await rm(folder, { recursive: true, force: true });
  }
}
