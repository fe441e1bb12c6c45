import { ToolError } from '../../shared/errors.ts';
import { type HttpResponse, isTransient, retryable } from '../../shared/http.ts';
import type { Ports } from '../../shared/ports.ts';
import { requestAsset, shown } from './asset-request.ts';
import { atPace, tooSlow } from './pace.ts';
import type { Patience } from './patience.ts';
import type { Token } from './token.ts';

/** Why a source does not give an asset. */
export interface SourceFailure {
  error: ToolError;
  /** Asking again may help. */
  transient: boolean;
  /** It gave other bytes than the pinned ones. */
  wrongBytes?: boolean;
  /** The answer that may tell when to come again. */
  answer?: HttpResponse;
}

/** The bytes of an asset from one source. */
interface AssetStream {
  /** Ends early, without an error, when the source fails: `failure` tells. */
  bytes: AsyncGenerator<Uint8Array, void, undefined>;
  failure?: SourceFailure;
  /** Bytes so far. */
  received: number;
  /** What the server says it has done to the bytes, such as `gzip`, although they are asked for as they are. */
  coding?: string;
}

/** How a source is asked. */
export interface SourceOptions extends Pick<Ports, 'http' | 'clock'> {
  token: Token | undefined;
  patience: Patience;
  /** There is no other source. */
  isOnly: boolean;
}

/** So many bytes are progress: after them, a connection that breaks gets all of our patience again. */
const progress = 1 << 20;

/**
 * Streams an asset. A connection that breaks on the way is taken up where it broke; one that only drips too, unless
 * another source can be asked instead.
 *
 * @param limit bytes after which a source that goes on sending is no longer listened to
 */
export function assetStream(
  { name, url, limit }: { name: string; url: string; limit: number },
  { http, clock, token, patience, isOnly }: SourceOptions,
): AssetStream {
  const command = `GET ${shown(url)}`;
  const stream: AssetStream = { bytes: read(), received: 0 };
  return stream;

  async function* read(): AsyncGenerator<Uint8Array, void, undefined> {
    for (;;) {
      const failure = yield* rest();
      if (failure === undefined) return;
      // Before the first byte another source is as good, and may answer at once.
      const isOurs = stream.received > 0 && (isOnly || failure.error.cause !== tooSlow);
      if (failure.transient && isOurs && (await patience.wait(failure.answer))) continue;
      stream.failure = failure;
      return;
    }
  }

  /** What is still missing, in one request. */
  async function* rest(): AsyncGenerator<Uint8Array, SourceFailure | undefined, undefined> {
    const from = stream.received;
    try {
      const body = await request(from);
      if ('error' in body) return body;
      for await (const chunk of body) {
        stream.received += chunk.byteLength;
        if (stream.received > limit) return tooLarge();
        yield chunk;
        if (stream.received - from > progress) patience.renew();
      }
      return undefined;
    } catch (cause) {
      if (cause instanceof ToolError) return { error: cause, transient: isTransient(cause) };
      const what =
        cause === tooSlow ? `stalled: ${tooSlow.message}` : `broke off after ${stream.received} bytes`;
      const message = `the download of ${name} ${what}`;
      return { error: new ToolError(command, message, { cause }), transient: true };
    }
  }

  async function request(from: number): Promise<AsyncIterable<Uint8Array> | SourceFailure> {
    const response = await requestAsset(url, from, http, token);
    const { ok, status, headers, body } = response;
    if (status === 416 && from > 0) {
      // There is no more, whatever length was told before: the digest decides.
      await body?.cancel();
      return end();
    }
    if (!ok || body === null) {
      await body?.cancel();
      const error = new ToolError(command, `${name} cannot be downloaded: HTTP ${status}`, { code: status });
      return { error, transient: retryable.has(status), answer: response };
    }
    const coding = headers.get('content-encoding');
    if (coding !== null && coding !== 'identity') stream.coding = coding;
    const begins = status === 206 ? rangeStart(headers) : 0;
    const announced = begins + Number(headers.get('content-length'));
    if (!(begins <= from && announced <= limit)) {
      await body.cancel();
      return announced > limit
        ? tooLarge()
        : settled(`${name}: the server sends another range than asked for`);
    }
    // A server that knows no ranges sends once more what is here already.
    const paced = atPace(body, clock);
    return from > begins ? skip(paced, from - begins) : paced;
  }

  function settled(message: string): SourceFailure {
    return { error: new ToolError(command, message), transient: false };
  }

  function tooLarge(): SourceFailure {
    const message = `${name} is not the pinned release: the download has more than ${limit} bytes; nothing was installed`;
    return { ...settled(message), wrongBytes: true };
  }
}

async function* end(): AsyncGenerator<Uint8Array> {}

async function* skip(bytes: AsyncIterable<Uint8Array>, count: number): AsyncGenerator<Uint8Array> {
  let rest = count;
  for await (const chunk of bytes) {
    const fresh = chunk.subarray(rest);
    rest -= chunk.byteLength - fresh.byteLength;
    if (fresh.byteLength > 0) yield fresh;
  }
}

/** First byte of a part (RFC 9110 section 14.4); NaN when the server does not tell. */
function rangeStart(headers: HttpResponse['headers']): number {
  return Number(/^bytes (\d+)-/.exec(headers.get('content-range') ?? '')?.[1]);
}
