import type { Descriptor } from './descriptor.ts';
import type { Layout } from './layout.ts';
import type { Registry, Target } from './registry.ts';

export interface PushOptions {
  /** Set last, after everything has arrived. */
  tags?: readonly string[];
  /** Repository path on the same registry that is likely to have the base's layers. */
  mountFrom?: string;
  log?: (line: string) => void;
}

export interface PushResult {
  descriptor: Descriptor;
  /** How many blobs went which way. */
  blobs: { existed: number; mounted: number; uploaded: number };
  /** Bytes of the blobs that were uploaded. */
  uploadedBytes: number;
}

/**
 * Pushes an image or an index of a layout, and everything it reaches, by digest: blobs first, then
 * manifests, then the index, then tags.
 *
 * @throws InputError when the layout has no such image, ToolError when the layout or the registry fails
 */
export async function pushLayout(
  layout: Layout,
  digest: string,
  registry: Registry,
  target: Target,
  options: PushOptions = {},
): Promise<PushResult> {
  throw new Error(`not there yet ${layout} ${digest} ${registry} ${target} ${options}`);
}

/** Points a tag at a manifest that the repository has already. */
export async function tagManifest(
  registry: Registry,
  target: Target,
  digest: string,
  tag: string,
): Promise<Descriptor> {
  throw new Error(`not there yet ${registry} ${target} ${digest} ${tag}`);
}
