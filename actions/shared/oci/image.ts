import type { Descriptor } from './descriptor.ts';
import { sha256 } from './digest.ts';
import {
  encodeJson,
  type HistoryEntry,
  type ImageConfig,
  type ImageIndex,
  type Manifest,
  type RunConfig,
} from './manifest.ts';
import { mediaTypes, toOciType } from './media-types.ts';
import type { Platform } from './platform.ts';

interface ImageSpec {
  /** What the image stands on: its config and its layers, lowest first. None: from scratch. */
  base?: { config: ImageConfig; layers: readonly Descriptor[] };
  /** Layers on top of the base, lowest first. */
  layers: readonly ImageLayer[];
  platform: Platform;
  /** Seconds since 1970, written as the image's and the new history entries' time. */
  created: number;
  /**
   * Laid over the base's: `Env` and `Labels` by name, the rest as a whole. A new `Entrypoint` drops the
   * base's `Cmd`, as in a Dockerfile.
   */
  config?: RunConfig;
  /** Annotations of the manifest. */
  annotations?: Record<string, string>;
}

interface ImageLayer {
  descriptor: Descriptor;
  diffId: string;
  /** For `docker history`; what made the layer. */
  createdBy?: string;
}

/** A JSON document with the descriptor that points at it. */
export interface Document {
  descriptor: Descriptor;
  bytes: Uint8Array;
}

/** An image's two documents. */
export interface AssembledImage {
  /** The descriptor carries the platform, ready for an index. */
  manifest: Document;
  config: Document;
}

/**
 * Puts an image together: its config and its manifest, always in OCI media types. Pure: the same input gives
 * the same digests on any machine.
 *
 * @throws Error when a base with a number of layers other than its config says is given
 */
export function assembleImage(spec: ImageSpec): AssembledImage {
  const { base, layers, platform } = spec;
  if (base !== undefined && base.layers.length !== base.config.rootfs.diff_ids.length) {
    throw new Error(
      `the base has ${base.layers.length} layers and ${base.config.rootfs.diff_ids.length} diff_ids`,
    );
  }
  const config = document(mediaTypes.config, imageConfig(spec));
  const manifest: Manifest = {
    schemaVersion: 2,
    mediaType: mediaTypes.manifest,
    config: config.descriptor,
    layers: [...(base?.layers ?? []), ...layers.map((layer) => layer.descriptor)].map(plainLayer),
    ...annotated(spec.annotations),
  };
  const { descriptor, bytes } = document(mediaTypes.manifest, manifest);
  return { manifest: { descriptor: { ...descriptor, platform }, bytes }, config };
}

/** Puts the manifests of several platforms under one index, in the order given. Pure. */
export function assembleIndex(
  manifests: readonly Descriptor[],
  annotations?: Record<string, string>,
): Document {
  const index: ImageIndex = {
    schemaVersion: 2,
    mediaType: mediaTypes.index,
    manifests: [...manifests],
    ...annotated(annotations),
  };
  return document(mediaTypes.index, index);
}

/** RFC 3339 without a fraction, as Go writes whole seconds. */
export function formatTime(epoch: number): string {
  return new Date(epoch * 1000).toISOString().replace('.000Z', 'Z');
}

function imageConfig({ base, layers, platform, created, config }: ImageSpec): ImageConfig {
  const time = formatTime(created);
  return {
    created: time,
    architecture: platform.architecture,
    os: platform.os,
    ...(platform.variant !== undefined && { variant: platform.variant }),
    config: mergeRunConfig(base?.config.config ?? {}, config ?? {}),
    rootfs: {
      type: 'layers',
      diff_ids: [...(base?.config.rootfs.diff_ids ?? []), ...layers.map((layer) => layer.diffId)],
    },
    history: [...(base?.config.history ?? []), ...layers.map((layer) => historyEntry(layer, time))],
  };
}

function historyEntry({ createdBy }: ImageLayer, created: string): HistoryEntry {
  return createdBy === undefined ? { created } : { created, created_by: createdBy };
}

function mergeRunConfig(base: RunConfig, over: RunConfig): RunConfig {
  const merged: RunConfig = { ...base, ...over };
  if (over.Entrypoint !== undefined && over.Cmd === undefined) delete merged.Cmd;
  if (base.Env !== undefined && over.Env !== undefined) merged.Env = mergeEnv(base.Env, over.Env);
  if (base.Labels !== undefined && over.Labels !== undefined) {
    merged.Labels = { ...base.Labels, ...over.Labels };
  }
  return merged;
}

/** A variable keeps its place and takes the last value. */
function mergeEnv(base: string[], over: string[]): string[] {
  const byName = new Map([...base, ...over].map((line) => [line.split('=', 1)[0], line]));
  return [...byName.values()];
}

function plainLayer({ mediaType, digest, size, annotations }: Descriptor): Descriptor {
  return { mediaType: toOciType(mediaType), digest, size, ...annotated(annotations) };
}

function annotated(annotations: Record<string, string> | undefined) {
  return annotations === undefined || Object.keys(annotations).length === 0 ? {} : { annotations };
}

function document(mediaType: string, value: unknown): Document {
  const bytes = encodeJson(value);
  return { descriptor: { mediaType, digest: sha256(bytes), size: bytes.byteLength }, bytes };
}
