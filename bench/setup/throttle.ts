import { setTimeout as wait } from 'node:timers/promises';

/** A server that is as far away as a release host or the cache service: milliseconds before each answer. */
export const latency = 50;
const bytesPerSecond = 50e6;

/** The same bytes, no faster than a connection would bring them. */
export async function* throttled(pieces: AsyncIterable<Buffer> | Iterable<Buffer>): AsyncGenerator<Buffer> {
  const start = performance.now();
  let sent = 0;
  for await (const piece of pieces) {
    yield piece;
    sent += piece.length;
    const early = start + (sent / bytesPerSecond) * 1000 - performance.now();
    if (early > 1) await wait(early);
  }
}

/** The pieces that a file would be read in. */
export function* pieces(bytes: Buffer, size = 256 << 10): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
