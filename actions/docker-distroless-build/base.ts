import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { touch } from '../shared/cache/forget.ts';
import { InputError, ToolError } from '../shared/errors.ts';
import { absence } from '../shared/oci/absence.ts';
import type { Descriptor } from '../shared/oci/descriptor.ts';
import { digestHex } from '../shared/oci/digest.ts';
import { createLayout } from '../shared/oci/layout.ts';
import type { ImageConfig } from '../shared/oci/manifest.ts';
import { type Platform, samePlatform } from '../shared/oci/platform.ts';
import { pullImage } from '../shared/oci/pull.ts';
import { formatReference, parseReference, type Reference } from '../shared/oci/reference.ts';
import type { Registry } from '../shared/oci/registry-api.ts';
import type { Ports } from '../shared/ports.ts';
import { withHeartbeat } from '../shared/runner/progress.ts';
import { builtinBase, builtinContent, oldCertificates } from './builtin/builtin-base.ts';
import type { Go } from './go.ts';
import type { KeptLayers } from './kept-layers.ts';
import { keptManifests } from './kept-manifests.ts';
import type { Target } from './platforms.ts';
import { unpackedSize } from './unpacked-size.ts';

/** One entry of the input `base`. */
export type BaseSource = { kind: 'builtin' } | { kind: 'image'; reference: Reference & { digest: string } };

/** What an image of one platform stands on. */
export interface BaseImage {
  config: ImageConfig;
  /** Lowest first. */
  layers: BaseLayer[];
}

interface BaseLayer {
  descriptor: Descriptor;
  bytes: Uint8Array;
  /** Bytes. */
  unpackedSize: number;
}

/** The base that was taken. */
export interface Base {
  /** `builtin`, or the reference in full. */
  name: string;
  /** Digest that the reference is pinned by; none for builtin. */
  digest?: string;
  /** What is in it, where its name does not tell. */
  content?: string;
  /** The ones before it in the list, and why they were not taken. */
  skipped: { name: string; reason: string }[];
  /** By platform name. */
  images: Map<string, BaseImage>;
}

/** @throws InputError for an empty list, a reference that is none, and one that is not pinned by digest */
export function parseBases(bases: string[]): BaseSource[] {
  if (bases.length === 0)
    throw new InputError('base', 'name at least one: builtin, or name:tag@sha256:<digest>');
  return bases.map((text) => {
    if (text === 'builtin') return { kind: 'builtin' };
    const { digest, ...reference } = parseReference(text, 'base');
    if (digest === undefined) {
      throw new InputError(
        'base',
        `"${text}" is not pinned: a tag can change its content; write ${text}@sha256:<digest> (crane digest ${text} tells it), or builtin`,
      );
    }
    return { kind: 'image', reference: { ...reference, digest } };
  });
}

interface BaseNeeds {
  sources: BaseSource[];
  targets: Target[];
  go: Go;
  registry: Registry;
  kept: KeptLayers;
  /** The cache's folder for pulled bases: one layout each, named by the digest. */
  store: string;
}

/**
 * Takes the first base of the list. One is passed over only when its registry cannot be reached; an answer
 * such as 401 or 404 is an error to repair, not a reason to build on something else.
 *
 * @throws ToolError when a registry fails, InputError when the base lacks a platform
 */
export async function takeBase(needs: BaseNeeds, ports: Ports): Promise<Base> {
  const { sources, targets, go } = needs;
  const skipped: Base['skipped'] = [];
  for (const [index, source] of sources.entries()) {
    if (source.kind === 'builtin') {
      const warning = oldCertificates(ports.clock.now());
      if (warning !== undefined) ports.runner.annotate({ kind: 'warning', title: 'base', message: warning });
      const images = await builtinBase(targets, go, needs.kept);
      return { name: 'builtin', content: builtinContent(go), skipped, images };
    }
    const { reference } = source;
    const name = formatReference(reference);
    const isLast = index === sources.length - 1;
    const kept = await keptBase(reference, needs, ports);
    if (kept !== undefined) return { name, digest: reference.digest, skipped, images: kept };
    const reason = isLast ? undefined : await absence(reference.registry, ports.http);
    if (reason === undefined) {
      const pull = () => pulledBase(reference, needs);
      const images = await withHeartbeat(() => `pulling the base ${name}`, ports, pull);
      return { name, digest: reference.digest, skipped, images };
    }
    skipped.push({ name, reason });
    ports.runner.info(`base ${name} is passed over: ${reason}`);
  }
  throw new Error('unreachable: the last base is taken or throws');
}

/** The base as it was pulled before; undefined when it was not, or when what is there cannot be used. */
async function keptBase(reference: Reference & { digest: string }, needs: BaseNeeds, { runner }: Ports) {
  const folder = baseFolder(reference, needs);
  const layout = await createLayout(folder);
  if (!(await layout.hasBlob(reference.digest))) return undefined;
  try {
    return await pulledBase(reference, needs);
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    // A pull that was cut off, or a cache that somebody changed: made anew either way.
    runner.info(`the kept base cannot be used: ${error.message}`);
    await rm(folder, { recursive: true, force: true });
    return undefined;
  }
}

async function pulledBase(
  reference: Reference & { digest: string },
  needs: BaseNeeds,
): Promise<Map<string, BaseImage>> {
  const { registry, targets } = needs;
  const layout = await createLayout(baseFolder(reference, needs));
  const { images } = await pullImage(
    keptManifests(registry, layout),
    reference,
    layout,
    targets.map(basePlatform),
  );
  const found = await Promise.all(
    targets.map(async (target): Promise<[string, BaseImage]> => {
      const { name } = target;
      const image = images.find(({ platform }) => samePlatform(platform, basePlatform(target)));
      if (image === undefined) throw new Error(`no image was pulled for ${name}`);
      const layers = image.manifest.layers.map(async (descriptor) => {
        const bytes = await layout.readBlob(descriptor.digest);
        return { descriptor, bytes, unpackedSize: unpackedSize(bytes, descriptor) };
      });
      return [name, { config: image.config, layers: await Promise.all(layers) }];
    }),
  );
  await touch(layout.dir);
  return new Map(found);
}

function baseFolder({ digest }: { digest: string }, { store }: BaseNeeds): string {
  return join(store, digestHex(digest));
}

/** An image for amd64 or arm64 in general also serves their variants, which only ask more of the processor. */
function basePlatform({ platform }: Target): Platform {
  const { os, architecture } = platform;
  return architecture === 'arm' ? platform : { os, architecture };
}
