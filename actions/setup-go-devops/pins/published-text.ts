import { ToolError } from '../../shared/errors.ts';
import type { Http } from '../../shared/http.ts';
import { requestAsset, shown } from '../download/asset-request.ts';
import { sourcesOf } from '../download/mirrors.ts';

/** Bytes that no checksum file comes near. */
const largestText = 1 << 20;

/**
 * A small text from a vendor's host, such as a checksum file: from a mirror of the host, else from the host.
 *
 * @throws ToolError that names every address that was asked in vain
 */
export async function publishedText(
  url: string,
  http: Http,
  mirrors: Record<string, string>,
): Promise<string> {
  const refusals: string[] = [];
  for (const source of sourcesOf([url], mirrors)) {
    try {
      const response = await requestAsset(source, 0, http, undefined);
      if (response.ok) return await boundedText(source, response.body);
      await response.body?.cancel();
      refusals.push(`GET ${shown(source)}: HTTP ${response.status}`);
    } catch (error) {
      if (!(error instanceof ToolError)) throw error;
      refusals.push(`GET ${shown(source)}: ${error.message}`);
    }
  }
  throw new ToolError(`GET ${shown(url)}`, refusals.join('; '));
}

async function boundedText(url: string, body: AsyncIterable<Uint8Array> | null): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of body ?? []) {
      bytes += chunk.byteLength;
      if (bytes > largestText) break;
      chunks.push(chunk);
    }
  } catch (cause) {
    throw new ToolError(`GET ${shown(url)}`, 'the answer broke off', { cause });
  }
  if (bytes <= largestText) return Buffer.concat(chunks).toString('utf8');
  throw new ToolError(`GET ${shown(url)}`, `the answer has more than ${largestText} bytes`);
}
