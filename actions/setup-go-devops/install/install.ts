import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ports, Runner } from '../../shared/ports.ts';
import { type DownloadOptions, download } from '../download/download.ts';
import { binaryName } from '../platform.ts';
import { buildModule } from './module-build.ts';
import { withLock } from './mutex.ts';
import { expectedOf, type Step } from './plan.ts';
import type { Install } from './records.ts';
import { withStaging } from './staging.ts';
import { findInstalled, place, removing, slotFolder, type ToolCache } from './tool-cache.ts';
import { unpackMember } from './unpack.ts';

/** What an installation touches. */
export type InstallPorts = Pick<Ports, 'exec' | 'http' | 'clock' | 'env'> & {
  runner: Pick<Runner, 'annotate'>;
};

/** Who hears how an installation goes. */
export interface InstallListener {
  /** What is being done, again and again. */
  doing(what: string): void;
  /** Once, when another job is found to install the same tool at this moment. */
  waiting(what: string): void;
}

/** How a tool came into the tool cache, this time. */
interface Installed extends Omit<Install, 'from'> {
  /** `tool-cache` when another job was quicker. */
  from: Install['from'] | 'tool-cache';
  /** Downloaded as a release. */
  bytes: number;
}

/**
 * Installs one tool into the tool cache. When another job installs the same one at this moment, its result
 * is waited for and used.
 */
export async function installTool(
  cache: ToolCache,
  step: Step,
  ports: InstallPorts,
  listener: InstallListener,
  options: DownloadOptions,
): Promise<Installed> {
  const lock = `${slotFolder(cache, step)}.lock`;
  return withLock(lock, ports.clock, listener.waiting, async () => {
    const done = await findInstalled(cache, step, [expectedOf(step)], removing(cache, step));
    if (done !== undefined) return { ...done, from: 'tool-cache', bytes: 0 };
    return withStaging(cache.root, async (staging) => {
      const prepared = join(staging, 'prepared');
      await mkdir(prepared);
      const name = binaryName(step.tool, step.platform);
      const bytes = await prepare(step, staging, join(prepared, name), ports, listener, options);
      return { ...(await place(cache, step, prepared, expectedOf(step), [name])), bytes };
    });
  });
}

/** Makes the binary; gives the bytes that were downloaded for it. */
async function prepare(
  step: Step,
  staging: string,
  binary: string,
  ports: InstallPorts,
  listener: InstallListener,
  options: DownloadOptions,
): Promise<number> {
  if (step.kind === 'build') {
    await buildModule(step, staging, binary, ports, listener.doing);
    return 0;
  }
  const [url = ''] = step.urls;
  listener.doing(`downloading ${url}`);
  const asset = {
    name: `${step.tool} ${step.version}`,
    urls: step.urls,
    sha256: step.pin.replace(/^sha256:/, ''),
  };
  const unpack = (bytes: AsyncIterable<Uint8Array>) => unpackMember(bytes, url, step.member, binary);
  return (await download(asset, unpack, ports, options)).bytes;
}
