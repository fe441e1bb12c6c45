import type { Descriptor } from './descriptor.ts';
import type { Layout } from './layout.ts';
import type { ImageConfig, Manifest } from './manifest.ts';
import type { Platform } from './platform.ts';
import type { Registry, Target } from './registry.ts';

/** One platform's image, its blobs in the layout. */
export interface PulledImage {
  platform: Platform;
  /** Descriptor of the manifest. */
  descriptor: Descriptor;
  manifest: Manifest;
  config: ImageConfig;
}

export interface PullResult {
  /** What the reference points at: an index or a manifest. */
  descriptor: Descriptor;
  /** In the order of the platforms asked for. */
  images: PulledImage[];
}

/**
 * Pulls the images of some platforms into a layout: manifests, configs and layers as blobs. What is there
 * already is not fetched again. index.json is left to the caller.
 *
 * @param platforms which ones; absent: all that the index has
 * @throws InputError when a platform is not in the image, ToolError when the registry fails
 */
export async function pullImage(
  registry: Registry,
  target: Target,
  layout: Layout,
  platforms?: readonly Platform[],
): Promise<PullResult> {
  throw new Error(`not there yet ${registry} ${target} ${layout} ${platforms}`);
}
