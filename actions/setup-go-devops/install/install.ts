import { join } from 'node:path';
import type { Ports } from '../../shared/ports.ts';
import { binaryName } from '../platform.ts';
import { download } from './download.ts';
import { buildModule } from './module-build.ts';
import { withLock } from './mutex.ts';
import type { Step } from './plan.ts';
import { findInstalled, type Install, install, slotFolder, withStaging } from './tool-cache.ts';
import { unpack } from './unpack.ts';

/** What an installation touches. */
export type InstallPorts = Pick<Ports, 'exec' | 'http' | 'clock' | 'env'>;

/** Who hears how an installation goes. */
export interface InstallListener {
  /** What is being done, again and again. */
  doing(what: string): void;
  /** Once, when another job is found to install the same tool at this moment. */
  waiting(what: string): void;
}

/**
 * Installs one tool into the tool cache. When another job installs the same one at this moment, its result
 * is waited for and used.
 */
export async function installTool(
  root: string,
  step: Step,
  ports: InstallPorts,
  listener: InstallListener,
): Promise<Install> {
  const lock = `${slotFolder(root, step)}.lock`;
  const onWait = ({ pid, host }: { pid: number; host: string }) =>
    listener.waiting(`another job installs it (process ${pid} on ${host})`);
  return withLock(lock, ports.clock, onWait, async () => {
    const done = await findInstalled(root, step, [step], () => {});
    if (done !== undefined) return done;
    return withStaging(root, async (staging) => {
      const binary = join(staging, binaryName(step.tool, step.platform));
      if (step.kind === 'build') {
        await buildModule(step, staging, binary, ports, listener.doing);
        return install(root, step, staging, { pin: step.pin, from: 'go-module' });
      }
      listener.doing(`downloading ${step.urls[0]}`);
      const asset = join(staging, 'asset');
      await download(step, asset, ports);
      await unpack(step, asset, binary);
      return install(root, step, staging, { pin: step.pin, from: 'download' });
    });
  });
}
