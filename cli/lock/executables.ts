import { join } from 'node:path';
import { type Asset, download } from '../../actions/setup-go-devops/download/download.ts';
import { unpackMember } from '../../actions/setup-go-devops/install/unpack.ts';
import type { PinnedRelease } from '../../actions/setup-go-devops/pins/pinned-tool.ts';
import { sha256OfFile } from '../../actions/shared/files/sha256.ts';
import { withTemporaryFolder } from '../../actions/shared/files/temporary.ts';
import type { LockPorts } from './ports.ts';

/** The digests of a release. */
interface Digests {
  /** Hex SHA-256 of the asset. */
  sha256: string;
  /** Hex SHA-256 of the executable in it. */
  executable: string;
}

/**
 * Hex SHA-256 of the executable in a release: the asset is downloaded, proved by its digest and unpacked.
 *
 * @param name for messages: `helm 4.2.4`
 */
export async function recordedExecutable(
  name: string,
  release: PinnedRelease,
  ports: LockPorts,
): Promise<string> {
  return (await digests(name, release, { sha256: release.sha256 }, ports)).executable;
}

/** Downloads a release that nobody vouches for: nothing proves it but that it is this address that gave it. */
export function firstSeen(
  name: string,
  release: Omit<PinnedRelease, 'sha256'>,
  ports: LockPorts,
): Promise<Digests> {
  return digests(name, release, {}, ports);
}

/** Hex SHA-256 of what the addresses give now. */
export function assetDigest(name: string, urls: string[], ports: LockPorts): Promise<string> {
  return fetched({ name, urls }, drain, ports);
}

async function drain(bytes: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const _ of bytes);
}

function digests(
  name: string,
  { urls, member }: Omit<PinnedRelease, 'sha256'>,
  known: { sha256?: string },
  ports: LockPorts,
): Promise<Digests> {
  return withTemporaryFolder(ports.env, 'go-devops-', async (folder) => {
    const file = join(folder, 'executable');
    const consume = (bytes: AsyncIterable<Uint8Array>) => unpackMember(bytes, urls[0] ?? '', member, file);
    const sha256 = await fetched({ name, urls, ...known }, consume, ports);
    return { sha256, executable: await sha256OfFile(file) };
  });
}

/** @returns hex SHA-256 of the asset */
async function fetched(
  asset: Asset,
  consume: (bytes: AsyncIterable<Uint8Array>) => Promise<unknown>,
  ports: LockPorts,
): Promise<string> {
  const runner = { annotate() {} };
  return (await download(asset, consume, { ...ports, runner }, { mirrors: ports.mirrors })).sha256;
}
