import type { Clock } from '../../shared/clock.ts';

/** Milliseconds over which the pace is judged. */
const window = 30_000;
/** Bytes that a source sends in this time at least: 10 kB/s. */
const least = 300_000;

/** Thrown of a source that sends something now and then, and would hold the job for hours. */
export const tooSlow = new Error('less than 10 kB/s over 30 seconds');

/**
 * The same bytes, as long as they come at a useful pace. Only the time counts during which they are waited for: a slow
 * disk is not the source's fault.
 *
 * @throws tooSlow
 */
export async function* atPace(
  bytes: AsyncIterable<Uint8Array>,
  { now }: Pick<Clock, 'now'>,
): AsyncGenerator<Uint8Array, void, undefined> {
  let waited = 0;
  let received = 0;
  let asked: number | undefined;
  for await (const chunk of bytes) {
    // Before the first byte it is silence, which ends by itself: a proxy may fetch the whole file first.
    if (asked !== undefined) waited += now() - asked;
    received += chunk.byteLength;
    if (waited >= window) {
      if (received < least) throw tooSlow;
      waited = 0;
      received = 0;
    }
    yield chunk;
    asked = now();
  }
}
