import pLimit from 'p-limit';
import type { Descriptor } from './descriptor.ts';
import type { Layout } from './layout.ts';
import { isIndexType, isManifestType } from './media-types.ts';

/** A blob of an image that is not a manifest. */
export interface Blob {
  descriptor: Descriptor;
  /** What its image names as its base, for a layer (image-spec, annotations.md, `base.name`). */
  base: string | undefined;
}

/** Everything that an image or an index is made of. */
interface Reached {
  /** Once each. */
  blobs: Blob[];
  /** Children before what names them; the image or index itself is the last. */
  manifests: Descriptor[];
}

/** Finds what an image or an index of a layout reaches. @throws ToolError when a manifest is missing or corrupt */
export async function reach(layout: Layout, root: Descriptor): Promise<Reached> {
  const blobs = new Map<string, Blob>();
  const manifests = new Map<string, Descriptor>();
  const visit = async (descriptor: Descriptor, base?: string): Promise<void> => {
    const { digest, mediaType } = descriptor;
    if (manifests.has(digest) || blobs.has(digest)) return;
    if (!isIndexType(mediaType) && !isManifestType(mediaType)) {
      blobs.set(digest, { descriptor, base });
      return;
    }
    const parsed = await layout.readManifest(descriptor);
    if (parsed.kind === 'index') {
      for (const child of parsed.index.manifests) await visit(child);
    } else {
      const { config, layers, annotations } = parsed.manifest;
      await visit(config);
      for (const layer of layers) await visit(layer, annotations?.['org.opencontainers.image.base.name']);
    }
    manifests.set(digest, descriptor);
  };
  await visit(root);
  return { blobs: [...blobs.values()], manifests: [...manifests.values()] };
}

const readsAtOnce = 4;

/**
 * Reads every blob that an image or an index reaches and compares it with its digest and size: a file in a layout
 * may hold anything, whatever its name says.
 *
 * @throws ToolError that names the first blob that is missing or other than told
 */
export async function checkImage(layout: Layout, root: Descriptor): Promise<void> {
  const { blobs, manifests } = await reach(layout, root);
  const limit = pLimit(readsAtOnce);
  const descriptors = [...blobs.map(({ descriptor }) => descriptor), ...manifests];
  await Promise.all(descriptors.map((descriptor) => limit(layout.checkBlob, descriptor)));
}
