import pLimit from 'p-limit';
import { InputError, ToolError } from '../errors.ts';
import type { Descriptor } from './descriptor.ts';
import type { Layout } from './layout.ts';
import { isIndexType, isManifestType } from './media-types.ts';
import { parseReference, type Reference } from './reference.ts';
import type { BlobOutcome, Registry, Target } from './registry-api.ts';

export interface PushOptions {
  /** Set last, after everything has arrived. */
  tags?: readonly string[];
  /** Repository path on the same registry that is likely to have the base's layers. */
  mountFrom?: string;
  /** Told one line for each blob: digest, bytes, how it came there. */
  log?: (line: string) => void;
}

export interface PushResult {
  descriptor: Descriptor;
  /** How many blobs went which way. */
  blobs: Record<BlobOutcome, number>;
  /** Bytes of the blobs that were uploaded. */
  uploadedBytes: number;
}

/** Uploads at a time: more does not help one connection's bandwidth and trips rate limits. */
const uploadsAtOnce = 4;

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
  const repository = repositoryOf(target);
  const root = await findImage(layout, digest);
  const { blobs, manifests } = await reach(layout, root);

  const result: PushResult = {
    descriptor: root,
    blobs: { existed: 0, mounted: 0, uploaded: 0 },
    uploadedBytes: 0,
  };
  const mount = options.mountFrom === undefined ? {} : { mountFrom: options.mountFrom };
  const limit = pLimit(uploadsAtOnce);
  const upload = async (blob: Descriptor) => {
    if (!(await layout.hasBlob(blob.digest, blob.size))) {
      throw new ToolError(`push of ${digest}`, `the layout ${layout.dir} lacks the blob ${blob.digest}`);
    }
    const outcome = await registry.putBlob(repository, blob, () => layout.streamBlob(blob.digest), mount);
    result.blobs[outcome] += 1;
    if (outcome === 'uploaded') result.uploadedBytes += blob.size;
    options.log?.(`${blob.digest} ${blob.size} bytes ${outcome}`);
  };
  await Promise.all(blobs.map((blob) => limit(upload, blob)));

  for (const { digest: manifest, mediaType } of manifests) {
    await registry.putManifest(repository, await layout.readBlob(manifest), mediaType);
  }
  for (const tag of options.tags ?? []) await tagManifest(registry, repository, digest, tag);
  return result;
}

/** Points a tag at a manifest that the repository has already. */
export async function tagManifest(
  registry: Registry,
  target: Target,
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
  throw new InputError('digest', `the layout ${layout.dir} has no image ${digest}; it has ${names}`);
}

/** All blobs once each, and all manifests with children before what names them. */
async function reach(
  layout: Layout,
  root: Descriptor,
): Promise<{ blobs: Descriptor[]; manifests: Descriptor[] }> {
  const blobs = new Map<string, Descriptor>();
  const manifests = new Map<string, Descriptor>();
  const visit = async (descriptor: Descriptor): Promise<void> => {
    if (manifests.has(descriptor.digest) || blobs.has(descriptor.digest)) return;
    if (!isIndexType(descriptor.mediaType) && !isManifestType(descriptor.mediaType)) {
      blobs.set(descriptor.digest, descriptor);
      return;
    }
    const parsed = await layout.readManifest(descriptor);
    const children =
      parsed.kind === 'index' ? parsed.index.manifests : [parsed.manifest.config, ...parsed.manifest.layers];
    for (const child of children) await visit(child);
    manifests.set(descriptor.digest, descriptor);
  };
  await visit(root);
  return { blobs: [...blobs.values()], manifests: [...manifests.values()] };
}

function repositoryOf(target: Target): Reference {
  const { registry, repository } = typeof target === 'string' ? parseReference(target) : target;
  return { registry, repository };
}
