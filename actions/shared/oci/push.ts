import pLimit from 'p-limit';
import { ToolError } from '../errors.ts';
import type { Descriptor } from './descriptor.ts';
import type { Layout } from './layout.ts';
import { type Blob, reach } from './reach.ts';
import { type AnyReference, parseReference, repositoryOf } from './reference.ts';
import type { BlobOutcome, Registry } from './registry-api.ts';

/** Uploads at a time: more does not help one connection's bandwidth and trips rate limits. */
const uploadsAtOnce = 4;

/**
 * Pushes an image or an index of a layout, and everything it reaches, by digest: blobs first, then
 * manifests, then the index. Layers of a base on the same registry are mounted where the registry can.
 *
 * A blob that the registry has is not read: a layout that others could write to is checked first, see `checkImage`.
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
  const { blobs, manifests } = await reach(layout, root);

  const outcomes = { existed: 0, mounted: 0, uploaded: 0 };
  const limit = pLimit(uploadsAtOnce);
  const upload = async ({ descriptor, base }: Blob) => {
    if (!(await layout.hasBlob(descriptor.digest, descriptor.size))) {
      throw new ToolError(
        `push of ${digest}`,
        `the layout ${layout.dir} lacks the blob ${descriptor.digest}`,
      );
    }
    const open = () => layout.streamBlob(descriptor.digest);
    const mountFrom = baseRepository(base, repository.registry);
    outcomes[await registry.putBlob(repository, descriptor, open, mountFrom)] += 1;
  };
  await Promise.all(blobs.map((blob) => limit(upload, blob)));

  for (const { digest: manifest, mediaType } of manifests) {
    await registry.putManifest(repository, await layout.readBlob(manifest), mediaType);
  }
  return outcomes;
}

/**
 * Points a tag at a manifest that the repository has already. One that points there is left alone: where tags are
 * immutable even the same manifest is refused.
 */
export async function tagManifest(
  registry: Registry,
  target: AnyReference,
  digest: string,
  tag: string,
): Promise<Descriptor> {
  const repository = repositoryOf(target);
  const there = await registry.resolve({ ...repository, tag });
  if (there?.digest === digest) return there;
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

/**
 * Path of the base's repository when it is on this registry. Which layers are the base's is not told; a mount of
 * one that is not becomes its upload.
 */
function baseRepository(name: string | undefined, registry: string): string | undefined {
  try {
    const base = name === undefined ? undefined : parseReference(name);
    return base?.registry === registry ? base.repository : undefined;
  } catch {
    // An annotation is anybody's text; one that is no reference only saves no upload.
    return undefined;
  }
}
