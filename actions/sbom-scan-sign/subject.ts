import { mkdir, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { InputError } from '../shared/errors.ts';
import { writeFileAtomic, writeJson } from '../shared/files/write.ts';
import type { Descriptor } from '../shared/oci/descriptor.ts';
import { type Layout, openLayout } from '../shared/oci/layout.ts';
import { isIndexType, mediaTypes } from '../shared/oci/media-types.ts';
import { formatPlatform } from '../shared/oci/platform.ts';
import { checkImage } from '../shared/oci/reach.ts';

/** What is judged, signed and released: an image on one or more platforms. */
export interface Subject {
  layout: Layout;
  /** Of the index, or of the only manifest. */
  digest: string;
  platforms: PlatformImage[];
}

export interface PlatformImage {
  /** Such as linux/amd64. */
  platform: string;
  /** Of the platform's manifest. */
  descriptor: Descriptor;
  /** When the image says it was made; RFC 3339 without fractions. */
  created: string;
}

/** BuildKit stores its attestations as manifests of this platform; they are no image to scan. */
const attestationPlatform = 'unknown/unknown';

/** Media type of what such a manifest holds (in-toto attestation spec, BuildKit's attestation storage). */
const inTotoType = 'application/vnd.in-toto+json';

/**
 * Reads the one image of a layout. Every blob is compared with its digest: scanners take what the files hold, but
 * what a registry has already is published under the digest, not under the bytes.
 *
 * @param expected digest that it must have; empty: any
 * @throws InputError when the folder is no layout, holds none or several images, or another image than
 *   expected; ToolError when the image in it is broken
 */
export async function readSubject(folder: string, expected = ''): Promise<Subject> {
  const layout = await openLayout(resolve(folder), 'layout');
  const { manifests } = await layout.index();
  const [top, ...others] = manifests;
  if (top === undefined || others.length > 0) {
    throw new InputError('layout', `"${folder}" holds ${manifests.length} images; it must hold one`);
  }
  if (expected !== '' && expected !== top.digest) {
    throw new InputError('digest', `is "${expected}", but the image in "${folder}" has ${top.digest}`);
  }
  const children = isIndexType(top.mediaType) ? await childrenOf(layout, top) : [top];
  const platforms = await Promise.all(children.map((descriptor) => readPlatform(layout, descriptor)));
  const images = platforms.filter(({ platform }) => platform !== attestationPlatform);
  if (images.length === 0) throw new InputError('layout', `"${folder}" holds an index without an image`);
  await checkImage(layout, top);
  return { layout, digest: top.digest, platforms: images };
}

/**
 * Makes a layout of one platform over the same blobs: trivy reads only the first manifest of a layout.
 *
 * @returns its folder
 */
export async function singlePlatformLayout(
  { layout }: Subject,
  { descriptor }: PlatformImage,
  folder: string,
): Promise<string> {
  await mkdir(folder, { recursive: true });
  await symlink(join(layout.dir, 'blobs'), join(folder, 'blobs'), 'junction');
  await writeFileAtomic(join(folder, 'oci-layout'), JSON.stringify({ imageLayoutVersion: '1.0.0' }));
  await writeJson(join(folder, 'index.json'), {
    schemaVersion: 2,
    mediaType: mediaTypes.index,
    manifests: [descriptor],
  });
  return folder;
}

async function childrenOf(layout: Layout, index: Descriptor): Promise<Descriptor[]> {
  const parsed = await layout.readManifest(index);
  if (parsed.kind !== 'index') throw new InputError('layout', `${index.digest} is not an index`);
  return parsed.index.manifests;
}

async function readPlatform(layout: Layout, descriptor: Descriptor): Promise<PlatformImage> {
  const parsed = await layout.readManifest(descriptor);
  if (parsed.kind !== 'manifest') {
    throw new InputError('layout', `${descriptor.digest} is an index inside an index`);
  }
  if (descriptor.platform !== undefined && formatPlatform(descriptor.platform) === attestationPlatform) {
    // By what it holds: an image could carry the name too, to be pushed and signed without having been scanned.
    if (parsed.manifest.layers.every(({ mediaType }) => mediaType === inTotoType)) {
      return { platform: attestationPlatform, descriptor, created: '' };
    }
    throw new InputError(
      'layout',
      `${descriptor.digest} is an image for ${attestationPlatform}; name its platform`,
    );
  }
  const config = await layout.readConfig(parsed.manifest.config);
  const created = new Date(config.created ?? 0);
  if (Number.isNaN(created.valueOf())) {
    throw new InputError('layout', `${descriptor.digest} has the invalid creation time "${config.created}"`);
  }
  return {
    platform: formatPlatform(descriptor.platform ?? config),
    descriptor,
    created: created.toISOString().replace(/\.\d+Z$/, 'Z'),
  };
}
