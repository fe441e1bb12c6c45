import { createHash } from 'node:crypto';
import { ToolError } from '../../shared/errors.ts';
import { hashing } from '../../shared/files/sha256.ts';
import type { Ports, Runner } from '../../shared/ports.ts';
import { largestDownload } from '../install/limits.ts';
import { shown } from './asset-request.ts';
import { assetStream, type SourceFailure, type SourceOptions } from './asset-stream.ts';
import { sourcesOf } from './mirrors.ts';
import { patience } from './patience.ts';
import type { Token } from './token.ts';

/** A file to download, known by its digest wherever it comes from. */
export interface Asset {
  /** For messages: `helm 4.2.4`. */
  name: string;
  /** The vendor's addresses, the preferred one first. */
  urls: string[];
  /** Hex. Absent where nobody knows it yet: the first source that has the file is believed. */
  sha256?: string;
  /** What helps when no source has it: `source: module builds it`. */
  otherwise?: string;
  /** Bytes that it has at most. Default: more than any release has. */
  limit?: number;
}

type DownloadPorts = Pick<Ports, 'http' | 'clock'> & { runner: Pick<Runner, 'annotate'> };

export interface DownloadOptions {
  /** URL prefixes by host; see `sourcesOf`. */
  mirrors: Record<string, string>;
  token?: Token;
}

interface Downloaded<T> {
  /** What `consume` made of the asset. */
  result: T;
  /** Hex. */
  sha256: string;
  bytes: number;
  /** The source that had it. */
  url: string;
}

/**
 * Streams an asset to `consume` and hashes it on the way. What `consume` makes of it counts only once this
 * returns: until then the bytes may be anybody's. It is called again, with the stream from the beginning,
 * when another source has to be asked.
 *
 * Sources that fail for the moment are asked again, in turn, for at least 90 seconds; one that refuses, or
 * has other bytes than the pinned ones, is not asked again.
 *
 * @throws ToolError when no source has the pinned bytes; what `consume` throws of the pinned bytes
 */
export async function download<T>(
  asset: Asset,
  consume: (bytes: AsyncIterable<Uint8Array>) => Promise<T>,
  ports: DownloadPorts,
  { mirrors, token }: DownloadOptions,
): Promise<Downloaded<T>> {
  let sources = sourcesOf(asset.urls, mirrors);
  const failures = new Map<string, SourceFailure>();
  const waits = patience(ports.clock);
  for (;;) {
    for (const url of [...sources]) {
      const isOnly = sources.length === 1;
      const outcome = await fromSource(asset, url, consume, { ...ports, token, patience: waits, isOnly });
      if ('result' in outcome) return outcome;
      failures.set(url, outcome);
      if (outcome.transient) continue;
      sources = sources.filter((other) => other !== url);
      if (outcome.wrongBytes && sources.length > 0) {
        const message = `${outcome.error.message} (${outcome.error.command}); the next source is asked`;
        ports.runner.annotate({ kind: 'warning', title: 'Download', message });
      }
    }
    const all = [...failures.values()];
    if (sources.length === 0 || !(await waits.wait(all.at(-1)?.answer))) throw noSource(asset, failures);
  }
}

async function fromSource<T>(
  { name, sha256, limit = largestDownload }: Asset,
  url: string,
  consume: (bytes: AsyncIterable<Uint8Array>) => Promise<T>,
  how: SourceOptions,
): Promise<Downloaded<T> | SourceFailure> {
  const stream = assetStream({ name, url, limit }, how);
  const hash = createHash('sha256');
  const hashed = hashing(stream.bytes, hash);
  let made: { result: T } | { error: unknown };
  try {
    // No `return`: who leaves early, such as at the wanted member of an archive, leaves the rest to us.
    made = { result: await consume({ [Symbol.asyncIterator]: () => ({ next: () => hashed.next() }) }) };
  } catch (error) {
    if (isOfSystem(error)) throw error;
    made = { error };
  }
  while (!(await hashed.next()).done);
  if (stream.failure !== undefined) return stream.failure;
  const digest = hash.digest('hex');
  if (sha256 !== undefined && digest !== sha256) {
    const decoded =
      stream.coding === undefined
        ? ''
        : ` (after its Content-Encoding ${JSON.stringify(stream.coding)} was undone: the server has to send the file as it is)`;
    const message = `${name} is not the pinned release: the download has sha256:${digest}${decoded}, pinned is sha256:${sha256}; nothing was installed`;
    return { error: new ToolError(`GET ${shown(url)}`, message), transient: false, wrongBytes: true };
  }
  // That a wrong archive cannot be read is no news; that the pinned one cannot, is.
  if ('error' in made) throw made.error;
  return { ...made, sha256: digest, bytes: stream.received, url };
}

/** A full disk, a folder that cannot be written: not the source's fault. */
function isOfSystem(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).syscall !== undefined;
}

/** What each source said, in the order in which they were asked, and what can be done instead. */
function noSource({ otherwise }: Asset, failures: Map<string, SourceFailure>): ToolError {
  const all = [...failures];
  const last = all.at(-1)?.[1].error;
  const words = all.map(([url, { error }]) => {
    const { origin } = new URL(url);
    return all.length === 1 || error.message.startsWith(origin)
      ? error.message
      : `${origin}: ${error.message}`;
  });
  // Bytes that are not the pinned ones are something to look at, not to go round.
  const isWrong = all.some(([, { wrongBytes }]) => wrongBytes);
  const message = [...words, ...(otherwise === undefined || isWrong ? [] : [otherwise])].join('; ');
  const { command = '', code } = last ?? {};
  return new ToolError(command, message, { cause: last, ...(code !== undefined && { code }) });
}
