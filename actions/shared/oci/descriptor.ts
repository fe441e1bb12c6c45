import type { Platform } from './platform.ts';

export type { Platform };

/** Points at content by digest (image-spec, descriptor.md). */
export interface Descriptor {
  mediaType: string;
  digest: string;
  /** Bytes. */
  size: number;
  annotations?: Record<string, string>;
  platform?: Platform;
  artifactType?: string;
  /** The content itself, base64, for small blobs. */
  data?: string;
}
