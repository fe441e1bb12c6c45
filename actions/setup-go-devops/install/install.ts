import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ToolError } from '../../shared/errors.ts';
import type { Ports, Runner } from '../../shared/ports.ts';
import { shown } from '../download/asset-request.ts';
import { type DownloadOptions, download } from '../download/download.ts';
import { binaryName } from '../platform.ts';
import { digestsOf } from './hasher.ts';
import { buildModule } from './module-build.ts';
import { withLock } from './mutex.ts';
import { type DownloadStep, expectedOf, type Step } from './plan.ts';
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
      const binary = join(prepared, name);
      if (step.kind === 'build') {
        await buildModule(step, staging, binary, ports, listener.doing);
        const built = await digestsOf(prepared, [name], cache.hasher);
        return { ...(await place(cache, step, prepared, expectedOf(step), built)), bytes: 0 };
      }
      const { sha256, bytes } = await downloadBinary(step, binary, ports, listener, options);
      const executables = { [name]: sha256 };
      return { ...(await place(cache, step, prepared, expectedOf(step), executables)), bytes };
    });
  });
}

/** Downloads a release and takes the binary out of it; gives its hex SHA-256, and the bytes of the download. */
async function downloadBinary(
  step: DownloadStep,
  binary: string,
  ports: InstallPorts,
  listener: InstallListener,
  options: DownloadOptions,
): Promise<{ sha256: string; bytes: number }> {
  const { tool, version, urls, pin, member, executable, hasModule } = step;
  const [url = ''] = urls;
  const pinnedBy = step.pinnedBy === 'lock' ? 'the lock file' : 'the table';
  listener.doing(`downloading ${url}`);
  const asset = {
    name: `${tool} ${version}`,
    urls,
    sha256: pin.replace(/^sha256:/, ''),
    ...(hasModule && { otherwise: 'with "source: module" it is built from its Go module' }),
  };
  const unpack = (bytes: AsyncIterable<Uint8Array>) =>
    unpackMember(bytes, url, member, binary, `${pinnedBy} names for ${tool} ${version}`);
  const { result: sha256, bytes } = await download(asset, unpack, ports, options);
  if (executable !== undefined && sha256 !== executable) {
    throw new ToolError(
      `GET ${shown(url)}`,
      `${tool} ${version}: the executable in the pinned release has sha256:${sha256}, ${pinnedBy} pins sha256:${executable} for it; nothing was installed`,
    );
  }
  return { sha256, bytes };
}
