import { ToolError } from '../errors.ts';
import type { Descriptor } from './descriptor.ts';
import { isDigest } from './digest.ts';
import { mediaTypes } from './media-types.ts';
import type { Platform } from './platform.ts';

/** One image or artifact (image-spec, manifest.md). */
export interface Manifest {
  schemaVersion: 2;
  mediaType?: string;
  artifactType?: string;
  config: Descriptor;
  layers: Descriptor[];
  subject?: Descriptor;
  annotations?: Record<string, string>;
}

/** Several manifests, one a platform (image-spec, image-index.md). */
export interface ImageIndex {
  schemaVersion: 2;
  mediaType?: string;
  artifactType?: string;
  manifests: Descriptor[];
  subject?: Descriptor;
  annotations?: Record<string, string>;
}

/** How a container of the image starts (image-spec, config.md, `config`). */
export interface RunConfig {
  User?: string;
  ExposedPorts?: Record<string, object>;
  Env?: string[];
  Entrypoint?: string[];
  Cmd?: string[];
  Volumes?: Record<string, object>;
  WorkingDir?: string;
  Labels?: Record<string, string>;
  StopSignal?: string;
}

/** What made a layer (image-spec, config.md, `history`). */
export interface HistoryEntry {
  created?: string;
  created_by?: string;
  author?: string;
  comment?: string;
  empty_layer?: boolean;
}

/** The image's configuration blob (image-spec, config.md). */
export interface ImageConfig extends Platform {
  created?: string;
  author?: string;
  config?: RunConfig;
  rootfs: { type: 'layers'; diff_ids: string[] };
  history?: HistoryEntry[];
}

/** Bytes of a document, in the one form this project writes: no spaces, keys in the order given. */
export function encodeJson(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

/** What a manifest's bytes hold. */
export type ParsedManifest =
  | { kind: 'manifest'; mediaType: string; manifest: Manifest }
  | { kind: 'index'; mediaType: string; index: ImageIndex };

/**
 * Reads a manifest or an index and checks what the rest of the code relies on: descriptors with a valid
 * digest and size. A document that could be read both ways is refused (CVE-2021-41190).
 *
 * @param mediaType what the source says it is; the document's own `mediaType` wins
 * @throws Error that says what is wrong with it
 */
export function parseManifest(bytes: Uint8Array, mediaType?: string): ParsedManifest {
  const document = parseObject(bytes);
  if (document.schemaVersion !== 2) throw new Error('is not a manifest of schema version 2');
  const isIndex = 'manifests' in document;
  if (isIndex && ('layers' in document || 'config' in document)) {
    throw new Error('is a manifest and an index at once');
  }
  const type = ownType(document) ?? mediaType;
  checkDescriptors(isIndex ? document.manifests : document.layers, isIndex ? 'manifests' : 'layers');
  if (document.subject !== undefined) checkDescriptors([document.subject], 'subject');
  if (isIndex) {
    return { kind: 'index', mediaType: type ?? mediaTypes.index, index: document as unknown as ImageIndex };
  }
  checkDescriptors([document.config], 'config');
  return {
    kind: 'manifest',
    mediaType: type ?? mediaTypes.manifest,
    manifest: document as unknown as Manifest,
  };
}

/** Reads a document that has to be an index. @throws Error that says what is wrong with it */
export function parseIndex(bytes: Uint8Array): ImageIndex {
  const parsed = parseManifest(bytes, mediaTypes.index);
  if (parsed.kind !== 'index') throw new Error('is not an index');
  return parsed.index;
}

/**
 * Runs one of the parsers here on a document from outside.
 *
 * @param name what the document is called in the error: the parser's reason follows
 * @throws ToolError
 */
export function parsing<T>(command: string, name: string, parse: () => T): T {
  try {
    return parse();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ToolError(command, `${name} ${reason}`, { cause });
  }
}

/**
 * Reads an image's configuration blob.
 *
 * @throws Error that says what is wrong with it
 */
export function parseImageConfig(bytes: Uint8Array): ImageConfig {
  const document = parseObject(bytes);
  const rootfs = document.rootfs;
  const diffIds = isObject(rootfs) ? rootfs.diff_ids : undefined;
  if (typeof document.os !== 'string' || typeof document.architecture !== 'string') {
    throw new Error('has no os and architecture');
  }
  if (!Array.isArray(diffIds) || !diffIds.every((id) => typeof id === 'string' && isDigest(id))) {
    throw new Error('has no valid rootfs.diff_ids');
  }
  return document as unknown as ImageConfig;
}

function parseObject(bytes: Uint8Array): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new Error('is not JSON', { cause });
  }
  if (!isObject(value)) throw new Error('is not a JSON object');
  return value;
}

function checkDescriptors(value: unknown, where: string): void {
  if (!Array.isArray(value)) throw new Error(`has no ${where}`);
  for (const item of value) {
    const valid =
      isObject(item) &&
      typeof item.mediaType === 'string' &&
      typeof item.digest === 'string' &&
      isDigest(item.digest) &&
      Number.isSafeInteger(item.size) &&
      (item.size as number) >= 0;
    if (!valid) throw new Error(`has an invalid descriptor in ${where}`);
  }
}

function ownType(document: Record<string, unknown>): string | undefined {
  return typeof document.mediaType === 'string' && document.mediaType !== '' ? document.mediaType : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
