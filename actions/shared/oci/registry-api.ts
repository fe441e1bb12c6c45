import type { Readable } from 'node:stream';
import type { Descriptor } from './descriptor.ts';
import type { Document } from './image.ts';
import type { AnyReference } from './reference.ts';

/** The OCI distribution API (distribution-spec v1.1), for any number of registries. */
export interface Registry {
  /** What a tag or a digest points at; undefined when the registry answers 404. */
  resolve(target: AnyReference): Promise<Descriptor | undefined>;
  /** A manifest or an index; its digest is checked where one is known. At most 4 MiB. */
  getManifest(target: AnyReference): Promise<Document>;
  /**
   * Stores a manifest under the target's tag, else under its digest. One with a `subject` is entered in the
   * referrers tag of the subject where the registry does not do this by itself.
   */
  putManifest(target: AnyReference, bytes: Uint8Array, mediaType: string): Promise<Descriptor>;
  hasBlob(target: AnyReference, digest: string): Promise<boolean>;
  /** A whole blob, its size and digest checked. */
  getBlob(target: AnyReference, descriptor: Descriptor): Promise<Uint8Array>;
  /**
   * Streams a blob into `consume`, which fails when size or digest are wrong. A broken connection is tried
   * again from the start, so `consume` may be called more than once.
   */
  readBlob<T>(
    target: AnyReference,
    descriptor: Descriptor,
    consume: (chunks: AsyncIterable<Uint8Array>) => Promise<T>,
  ): Promise<T>;
  /**
   * Stores a blob unless the repository has it.
   *
   * @param content the bytes, or a function that opens a new stream of them for each attempt
   * @param mountFrom repository path on the same registry that is likely to have the blob
   */
  putBlob(
    target: AnyReference,
    descriptor: Descriptor,
    content: BlobContent,
    mountFrom?: string,
  ): Promise<BlobOutcome>;
  /** All tags, in the registry's order; none when the repository is unknown. */
  listTags(target: AnyReference): Promise<string[]>;
}

/** The bytes of a blob, or a function that opens a new stream of them. */
export type BlobContent = Uint8Array | (() => Readable);
/** What became of a blob that was to be stored. */
export type BlobOutcome = 'existed' | 'mounted' | 'uploaded';
