import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { ToolError } from '../../shared/errors.ts';
import type { Ports } from '../../shared/ports.ts';
import { largestDownload } from './limits.ts';
import type { DownloadStep } from './plan.ts';

const attempts = 3;

/**
 * Downloads a release asset to `file` and checks its digest. Nothing may read the file before this returns.
 *
 * @param limit bytes after which a host that goes on sending is no longer listened to
 * @throws ToolError when it cannot be had, is too large, or is not the pinned one
 */
export async function download(
  { tool, version, urls, pin }: DownloadStep,
  file: string,
  { http, clock }: Pick<Ports, 'http' | 'clock'>,
  limit = largestDownload,
): Promise<void> {
  const [url = ''] = urls;
  const tooLarge = new ToolError(
    `GET ${url}`,
    `${tool} ${version} is not the pinned release: the download has more than ${limit} bytes; nothing was unpacked`,
  );
  for (let attempt = 1; ; attempt += 1) {
    const response = await http(url, { redirect: 'follow' });
    if (!response.ok || response.body === null) {
      await response.body?.cancel();
      throw new ToolError(`GET ${url}`, `${tool} ${version} cannot be downloaded: HTTP ${response.status}`, {
        code: response.status,
      });
    }
    if (Number(response.headers.get('content-length')) > limit) {
      await response.body.cancel();
      throw tooLarge;
    }
    const hash = createHash('sha256');
    let size = 0;
    try {
      await pipeline(
        Readable.fromWeb(response.body as ReadableStream<Uint8Array>),
        async function* (chunks: AsyncIterable<Uint8Array>) {
          for await (const chunk of chunks) {
            size += chunk.byteLength;
            if (size > limit) throw tooLarge;
            hash.update(chunk);
            yield chunk;
          }
        },
        createWriteStream(file),
      );
    } catch (cause) {
      if (cause === tooLarge) throw cause;
      if (attempt < attempts) {
        await clock.wait(1000 * attempt);
        continue;
      }
      throw new ToolError(`GET ${url}`, `the download of ${tool} ${version} broke off ${attempts} times`, {
        cause,
      });
    }
    const digest = `sha256:${hash.digest('hex')}`;
    if (digest === pin) return;
    throw new ToolError(
      `GET ${url}`,
      `${tool} ${version} is not the pinned release: the download has ${digest}, the table pins ${pin}; nothing was unpacked`,
    );
  }
}
