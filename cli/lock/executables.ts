import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { assetStream } from '../../actions/setup-go-devops/download/asset-stream.ts';
import { download } from '../../actions/setup-go-devops/download/download.ts';
import { sourcesOf } from '../../actions/setup-go-devops/download/mirrors.ts';
import { patience } from '../../actions/setup-go-devops/download/patience.ts';
import { largestDownload } from '../../actions/setup-go-devops/install/limits.ts';
import { unpackMember } from '../../actions/setup-go-devops/install/unpack.ts';
import type { PinnedRelease } from '../../actions/setup-go-devops/pins/pinned-tool.ts';
import { ToolError } from '../../actions/shared/errors.ts';
import { sha256OfFile } from '../../actions/shared/files/sha256.ts';
import { withTemporaryFolder } from '../../actions/shared/files/temporary.ts';
import { type LockPorts, oneLine } from './ports.ts';

/**
 * Hex SHA-256 of the executable in a release: the asset is downloaded, proved by its digest and unpacked.
 *
 * @param name for messages: `helm 4.2.4`
 */
export function executableDigest(name: string, release: PinnedRelease, ports: LockPorts): Promise<string> {
  return withTemporaryFolder(ports.env, 'go-devops-', async (folder) => {
    const file = join(folder, 'executable');
    const { urls, sha256, member } = release;
    const consume = (bytes: AsyncIterable<Uint8Array>) => unpackMember(bytes, urls[0] ?? '', member, file);
    const runner = { annotate() {} };
    await download({ name, urls, sha256 }, consume, { ...ports, runner }, { mirrors: ports.mirrors });
    return sha256OfFile(file);
  });
}

/** What a release has that nobody vouches for. */
export interface FirstSeen {
  /** Hex SHA-256 of the asset. */
  sha256: string;
  /** Hex SHA-256 of the executable in it. */
  executable: string;
}

/** Downloads a release and computes its digests: nothing proves them but that it is this address that gave them. */
export function firstSeen(
  name: string,
  release: Omit<PinnedRelease, 'sha256'>,
  ports: LockPorts,
): Promise<FirstSeen> {
  return withTemporaryFolder(ports.env, 'go-devops-', async (folder) => {
    const asset = join(folder, 'asset');
    const executable = join(folder, 'executable');
    const sha256 = await fetchFirst(name, release.urls, asset, ports);
    await unpackMember(createReadStream(asset), release.urls[0] ?? '', release.member, executable);
    return { sha256, executable: await sha256OfFile(executable) };
  });
}

async function fetchFirst(name: string, urls: string[], file: string, ports: LockPorts): Promise<string> {
  const failures: ToolError[] = [];
  for (const url of sourcesOf(urls, ports.mirrors)) {
    const hash = createHash('sha256');
    const how = { http: ports.http, token: undefined, patience: patience(ports.clock) };
    const stream = assetStream({ name, url, limit: largestDownload }, how);
    await pipeline(
      stream.bytes,
      async function* (chunks) {
        for await (const chunk of chunks) {
          hash.update(chunk);
          yield chunk;
        }
      },
      createWriteStream(file),
    );
    if (stream.failure === undefined) return hash.digest('hex');
    failures.unshift(stream.failure.error);
  }
  const [last, ...others] = failures;
  throw new ToolError(last?.command ?? name, last?.message ?? `${name} has no address`, {
    detail: others.map(oneLine).join('\n'),
  });
}
