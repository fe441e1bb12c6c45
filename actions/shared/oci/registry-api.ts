import type { Readable } from 'node:stream';
import type { Descriptor } from './descriptor.ts';
import type { Document } from './image.ts';
import type { Reference } from './reference.ts';

/** A parsed reference, or its text: `host/path`, with a tag or a digest where the operation needs one. */
export type Target = Reference | string;

/** The OCI distribution API (distribution-spec v1.1), for any number of registries. */
export interface Registry {
  /** What a tag or a digest points at; undefined when the registry answers 404. */
  resolve(target: Target): Promise<Descriptor | undefined>;
  /** A manifest or an index; its digest is checked where one is known. At most 4 MiB. */
  getManifest(target: Target): Promise<Document>;
  /**
   * Stores a manifest under the target's tag, else under its digest. One with a `subject` is entered in the
   * referrers tag of the subject where the registry does not do this by itself.
   */
  putManifest(target: Target, bytes: Uint8Array, mediaType: string): Promise<Descriptor>;
  hasBlob(target: Target, digest: string): Promise<boolean>;
  /** A whole blob, its size and digest checked. */
  getBlob(target: Target, descriptor: Descriptor): Promise<Uint8Array>;
  /**
   * Streams a blob into `consume`, which fails when size or digest are wrong. A broken connection is tried
   * again from the start, so `consume` may be called more than once.
   */
  readBlob<T>(
    target: Target,
    descriptor: Descriptor,
    consume: (chunks: AsyncIterable<Uint8Array>) => Promise<T>,
  ): Promise<T>;
  /**
   * Stores a blob unless the repository has it.
   *
   * @param content the bytes, or a function that opens a new stream of them for each attempt
   * @param options.mountFrom repository path on the same registry that is likely to have the blob
   */
  putBlob(
    target: Target,
    descriptor: Descriptor,
    content: BlobContent,
    options?: { mountFrom?: string },
  ): Promise<BlobOutcome>;
  /** All tags, in the registry's order; none when the repository is unknown. */
  listTags(target: Target): Promise<string[]>;
  /** Manifests whose subject is `digest`: from the referrers API, else from the referrers tag. */
  listReferrers(target: Target, digest: string, artifactType?: string): Promise<Descriptor[]>;
}

export type BlobContent = Uint8Array | (() => Readable);
export type BlobOutcome = 'existed' | 'mounted' | 'uploaded';
