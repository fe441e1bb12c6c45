import pLimit from 'p-limit';
import { ToolError } from '../errors.ts';
import type { Descriptor } from './descriptor.ts';
import type { Layout } from './layout.ts';
import { isIndexType, isManifestType } from './media-types.ts';
import { type AnyReference, parseReference, repositoryOf } from './reference.ts';
import type { BlobOutcome, Registry } from './registry-api.ts';

/** Uploads at a time: more does not help one connection's bandwidth and trips rate limits. */
const uploadsAtOnce = 4;

interface Blob {
  descriptor: Descriptor;
  /** Path of a repository on the same registry that may have it. */
  mountFrom: string | undefined;
}

/**
 * Pushes an image or an index of a layout, and everything it reaches, by digest: blobs first, then
 * manifests, then the index. Layers of a base on the same registry are mounted where the registry can.
 *
 * @returns how many blobs went which way
 * @throws ToolError when the layout has no such image, or when the layout or the registry fails
 */
export async function pushLayout(
  layout: Layout,
  digest: string,
  registry: Registry,
  target: AnyReference,
): Promise<Record<BlobOutcome, number>> {
  const repository = repositoryOf(target);
  const root = await findImage(layout, digest);
  const { blobs, manifests } = await reach(layout, root, repository.registry);

  const outcomes = { existed: 0, mounted: 0, uploaded: 0 };
  const limit = pLimit(uploadsAtOnce);
  const upload = async ({ descriptor, mountFrom }: Blob) => {
    if (!(await layout.hasBlob(descriptor.digest, descriptor.size))) {
      throw new ToolError(
        `push of ${digest}`,
        `the layout ${layout.dir} lacks the blob ${descriptor.digest}`,
      );
    }
    const open = () => layout.streamBlob(descriptor.digest);
    outcomes[await registry.putBlob(repository, descriptor, open, mountFrom)] += 1;
  };
  await Promise.all(blobs.map((blob) => limit(upload, blob)));

  for (const { digest: manifest, mediaType } of manifests) {
    await registry.putManifest(repository, await layout.readBlob(manifest), mediaType);
  }
  return outcomes;
}

/** Points a tag at a manifest that the repository has already. */
export async function tagManifest(
  registry: Registry,
  target: AnyReference,
  digest: string,
  tag: string,
): Promise<Descriptor> {
  const repository = repositoryOf(target);
  const { bytes, descriptor } = await registry.getManifest({ ...repository, digest });
  return registry.putManifest({ ...repository, tag }, bytes, descriptor.mediaType);
}

async function findImage(layout: Layout, digest: string): Promise<Descriptor> {
  const { manifests } = await layout.index();
  const found = manifests.find((descriptor) => descriptor.digest === digest);
  if (found !== undefined) return found;
  const names = manifests.map((descriptor) => descriptor.digest).join(', ') || 'no image';
  throw new ToolError(
    `push of ${digest}`,
    `the layout ${layout.dir} has no image ${digest}; it has ${names}`,
  );
}

/** All blobs once each, and all manifests with children before what names them. */
async function reach(
  layout: Layout,
  root: Descriptor,
  registry: string,
): Promise<{ blobs: Blob[]; manifests: Descriptor[] }> {
  const blobs = new Map<string, Blob>();
  const manifests = new Map<string, Descriptor>();
  const visit = async (descriptor: Descriptor, mountFrom?: string): Promise<void> => {
    const { digest, mediaType } = descriptor;
    if (manifests.has(digest) || blobs.has(digest)) return;
    if (!isIndexType(mediaType) && !isManifestType(mediaType)) {
      blobs.set(digest, { descriptor, mountFrom });
      return;
    }
    const parsed = await layout.readManifest(descriptor);
    if (parsed.kind === 'index') {
      for (const child of parsed.index.manifests) await visit(child);
    } else {
      const { config, layers, annotations } = parsed.manifest;
      await visit(config);
      const base = baseRepository(annotations, registry);
      for (const layer of layers) await visit(layer, base);
    }
    manifests.set(digest, descriptor);
  };
  await visit(root);
  return { blobs: [...blobs.values()], manifests: [...manifests.values()] };
}

/**
 * Path of the base's repository when it is on this registry (image-spec, annotations.md, `base.name`). Which
 * layers are the base's is not told; a mount of one that is not becomes its upload.
 */
function baseRepository(annotations: Record<string, string> = {}, registry: string): string | undefined {
  const name = annotations['org.opencontainers.image.base.name'];
  try {
    const base = name === undefined ? undefined : parseReference(name);
    return base?.registry === registry ? base.repository : undefined;
  } catch {
    // An annotation is anybody's text; one that is no reference only saves no upload.
    return undefined;
  }
}
