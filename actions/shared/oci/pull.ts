import pLimit from 'p-limit';
import { InputError, ToolError } from '../errors.ts';
import type { Descriptor } from './descriptor.ts';
import type { Document } from './image.ts';
import type { Layout } from './layout.ts';
import {
  type ImageConfig,
  type ImageIndex,
  type Manifest,
  parseImageConfig,
  parseManifest,
  parsing,
} from './manifest.ts';
import { formatPlatform, type Platform, samePlatform } from './platform.ts';
import { type AnyReference, formatReference, type Reference, toReference } from './reference.ts';
import type { Registry } from './registry-api.ts';

/** One platform's image, its blobs in the layout. */
interface PulledImage {
  platform: Platform;
  /** Descriptor of the manifest. */
  descriptor: Descriptor;
  manifest: Manifest;
  config: ImageConfig;
}

interface PullResult {
  /** What the reference points at: an index or a manifest. */
  descriptor: Descriptor;
  /** In the order of the platforms asked for. */
  images: PulledImage[];
}

const downloadsAtOnce = 4;
const largestConfig = 4 * 1024 * 1024;

/**
 * Pulls the images of some platforms into a layout: manifests, configs and layers as blobs. What is there
 * already is not fetched again. index.json is left to the caller.
 *
 * @param platforms which ones; absent: all that the image has
 * @throws InputError when a platform is not in the image, ToolError when the registry fails
 */
export async function pullImage(
  registry: Registry,
  target: AnyReference,
  layout: Layout,
  platforms?: readonly Platform[],
): Promise<PullResult> {
  const reference = toReference(target);
  const root = await registry.getManifest(reference);
  const parsed = parseManifest(root.bytes, root.descriptor.mediaType);
  const manifests =
    parsed.kind === 'manifest'
      ? [root]
      : await pullManifests(registry, reference, wanted(parsed.index, reference, platforms));

  const limit = pLimit(downloadsAtOnce);
  const images = await Promise.all(
    manifests.map((document) => pullOne(registry, reference, layout, document, limit)),
  );
  if (parsed.kind === 'manifest') checkPlatforms(images, reference, platforms);
  return { descriptor: root.descriptor, images };
}

/** Attestations that builders hide in an index have the platform unknown/unknown. */
function runnable({ manifests }: ImageIndex): (Descriptor & { platform: Platform })[] {
  return manifests.flatMap((descriptor) =>
    descriptor.platform === undefined || descriptor.platform.os === 'unknown'
      ? []
      : [{ ...descriptor, platform: descriptor.platform }],
  );
}

function wanted(
  index: ImageIndex,
  reference: Reference,
  platforms: readonly Platform[] | undefined,
): Descriptor[] {
  const offered = runnable(index);
  if (platforms === undefined) return offered;
  return platforms.map((platform) => {
    const found = offered.find((descriptor) => samePlatform(descriptor.platform, platform));
    return found ?? missing(reference, platform, offered);
  });
}

function checkPlatforms(
  images: readonly PulledImage[],
  reference: Reference,
  platforms: readonly Platform[] = [],
): void {
  for (const platform of platforms) {
    if (!images.some((image) => samePlatform(image.platform, platform))) missing(reference, platform, images);
  }
}

function missing(
  reference: Reference,
  platform: Platform,
  offered: readonly { platform: Platform }[],
): never {
  const names = offered.map((other) => formatPlatform(other.platform)).join(', ') || 'none';
  throw new InputError(
    'platforms',
    `${formatReference(reference)} has no ${formatPlatform(platform)}; it has ${names}`,
  );
}

async function pullManifests(
  registry: Registry,
  { registry: host, repository }: Reference,
  descriptors: readonly Descriptor[],
): Promise<Document[]> {
  return Promise.all(
    descriptors.map(async ({ digest, platform }) => {
      const { descriptor, bytes } = await registry.getManifest({ registry: host, repository, digest });
      return { descriptor: { ...descriptor, ...(platform !== undefined && { platform }) }, bytes };
    }),
  );
}

async function pullOne(
  registry: Registry,
  reference: Reference,
  layout: Layout,
  { descriptor, bytes }: Document,
  limit: ReturnType<typeof pLimit>,
): Promise<PulledImage> {
  const command = `pull of ${formatReference(reference)}`;
  const problem = `${formatReference(reference)} is not an image that runs:`;
  const fail = (reason: string): never => {
    throw new ToolError(command, `${problem} ${reason}`);
  };
  const parsed = parseManifest(bytes, descriptor.mediaType);
  if (parsed.kind === 'index') return fail(`${descriptor.digest} is an index inside an index`);
  const { manifest } = parsed;
  if (manifest.config.size > largestConfig) fail(`its config has ${manifest.config.size} bytes`);

  const fetchBlob = async (blob: Descriptor) => {
    if (await layout.hasBlob(blob.digest, blob.size)) return;
    await registry.readBlob(reference, blob, (chunks) => layout.writeBlobFrom(blob, chunks));
  };
  await fetchBlob(manifest.config);
  const configBytes = await layout.readBlob(manifest.config.digest);
  const config = parsing(command, `${problem} its config`, () => parseImageConfig(configBytes));
  const { length } = config.rootfs.diff_ids;
  if (length !== manifest.layers.length) {
    fail(`its config tells of ${length} layers, its manifest of ${manifest.layers.length}`);
  }
  await Promise.all(manifest.layers.map((blob) => limit(fetchBlob, blob)));
  await layout.writeBlob(bytes, descriptor.mediaType);
  return { platform: descriptor.platform ?? platformOf(config), descriptor, manifest, config };
}

function platformOf({ os, architecture, variant }: ImageConfig): Platform {
  return { os, architecture, ...(variant !== undefined && { variant }) };
}
