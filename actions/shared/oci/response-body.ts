import { ToolError } from '../errors.ts';
import type { HttpResponse } from '../http.ts';

/** The media type that the response claims, without parameters. */
export function contentType({ headers }: HttpResponse): string | undefined {
  return headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase();
}

/** A response's body chunk by chunk; empty when it has none. */
export async function* bodyChunks(response: HttpResponse): AsyncGenerator<Uint8Array> {
  if (response.body !== null) yield* response.body as AsyncIterable<Uint8Array>;
}

/**
 * The whole body, as long as it is not longer than `limit` bytes. What Content-Length says is not relied on.
 *
 * @throws ToolError when the body is longer
 */
export async function readCapped(response: HttpResponse, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bodyChunks(response)) {
    length += chunk.byteLength;
    if (length > limit) {
      const { origin, pathname } = new URL(response.url);
      throw new ToolError(
        `read ${origin}${pathname}`,
        `the answer of ${origin}${pathname} is longer than ${limit} bytes`,
      );
    }
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

/** Lets go of a body that nobody reads, so that its connection is free again. */
export async function discard(response: HttpResponse): Promise<void> {
  await response.body?.cancel();
}
