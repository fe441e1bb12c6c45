import { createReadStream } from 'node:fs';
import { mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { InputError, ToolError } from '../errors.ts';
import { exists } from '../files/exists.ts';
import { replaceFile } from '../files/replace-file.ts';
import type { Descriptor } from './descriptor.ts';
import { digestHex, sha256 } from './digest.ts';
import type { Document } from './image.ts';
import {
  encodeJson,
  type ImageConfig,
  type ImageIndex,
  type ParsedManifest,
  parseImageConfig,
  parseIndex,
  parseManifest,
  parsing,
} from './manifest.ts';
import { mediaTypes } from './media-types.ts';
import { verified } from './verified.ts';

/** A folder of images (image-spec, image-layout.md). */
export interface Layout {
  dir: string;
  /** Bytes of a blob, its digest checked. @throws ToolError when it is missing or corrupt */
  readBlob(digest: string): Promise<Uint8Array>;
  /** A manifest or an index. @throws ToolError when it is missing, corrupt or neither */
  readManifest(descriptor: Descriptor): Promise<ParsedManifest>;
  /** An image's configuration. @throws ToolError when it is missing, corrupt or none */
  readConfig(descriptor: Descriptor): Promise<ImageConfig>;
  /** Reads a blob to its end. @throws ToolError when it is missing or not of the digest and size told */
  checkBlob(descriptor: Descriptor): Promise<void>;
  /** A stream of a blob's bytes, not checked. */
  streamBlob(digest: string): Readable;
  /** True when a blob of this digest, and of this size when given, is there. */
  hasBlob(digest: string, size?: number): Promise<boolean>;
  blobPath(digest: string): string;
  writeBlob(bytes: Uint8Array, mediaType: string): Promise<Descriptor>;
  /** Writes a blob of which the digest is known; nothing stays when the bytes turn out to be others. */
  writeBlobFrom(descriptor: Descriptor, chunks: AsyncIterable<Uint8Array>): Promise<void>;
  /** Writes a manifest or an index as a blob; it is found from index.json only after `addManifest`. */
  writeDocument(document: Document): Promise<Descriptor>;
  /** Names a manifest in index.json; one with the same digest is replaced. */
  addManifest(descriptor: Descriptor): Promise<void>;
  index(): Promise<ImageIndex>;
}

const layoutVersion = '1.0.0';
const emptyIndex: ImageIndex = { schemaVersion: 2, mediaType: mediaTypes.index, manifests: [] };

/**
 * Opens the layout in a folder.
 *
 * @throws InputError named `input` when the folder holds none
 */
export async function openLayout(dir: string, input = 'layout'): Promise<Layout> {
  let version: unknown;
  try {
    version = JSON.parse(await readFile(join(dir, 'oci-layout'), 'utf8')).imageLayoutVersion;
  } catch (cause) {
    throw new InputError(input, `"${dir}" is not an OCI image layout: it has no readable file oci-layout`, {
      cause,
    });
  }
  if (version !== layoutVersion) {
    throw new InputError(input, `"${dir}" has layout version ${version}; only ${layoutVersion} is known`);
  }
  return layoutIn(dir);
}

/** Makes an empty layout in a folder, or opens the one that is there. */
export async function createLayout(dir: string): Promise<Layout> {
  await mkdir(join(dir, 'blobs', 'sha256'), { recursive: true });
  if (!(await exists(join(dir, 'oci-layout')))) {
    await writeJson(join(dir, 'index.json'), emptyIndex);
    await writeJson(join(dir, 'oci-layout'), { imageLayoutVersion: layoutVersion });
  }
  return openLayout(dir);
}

function layoutIn(dir: string): Layout {
  const blobPath = (digest: string) => join(dir, 'blobs', 'sha256', digestHex(digest));
  const nameOf = (digest: string) => `${digest} in the layout ${dir}`;
  const lacks = (digest: string, options?: ErrorOptions) =>
    new ToolError(`read ${digest}`, `the layout ${dir} lacks the blob ${digest}`, options);
  // index.json is read, changed and written: one change at a time.
  let lastChange: Promise<void> = Promise.resolve();

  const layout: Layout = {
    dir,
    blobPath,
    streamBlob: (digest) => createReadStream(blobPath(digest), { highWaterMark: 1 << 20 }),

    async checkBlob(descriptor) {
      if (!(await layout.hasBlob(descriptor.digest))) throw lacks(descriptor.digest);
      const chunks = verified(
        layout.streamBlob(descriptor.digest),
        descriptor,
        `the layout ${dir}: the blob`,
      );
      for await (const _ of chunks);
    },

    async readBlob(digest) {
      const path = blobPath(digest);
      let bytes: Uint8Array;
      try {
        bytes = await readFile(path);
      } catch (cause) {
        throw lacks(digest, { cause });
      }
      if (sha256(bytes) !== digest) {
        throw new ToolError(`read ${digest}`, `the blob ${digest} in the layout ${dir} is corrupt`);
      }
      return bytes;
    },

    async readManifest({ digest, mediaType }) {
      const bytes = await layout.readBlob(digest);
      return parsing(`read ${digest}`, nameOf(digest), () => parseManifest(bytes, mediaType));
    },

    async readConfig({ digest }) {
      const bytes = await layout.readBlob(digest);
      return parsing(`read ${digest}`, nameOf(digest), () => parseImageConfig(bytes));
    },

    async hasBlob(digest, size) {
      const found = await stat(blobPath(digest)).catch(() => undefined);
      return found?.isFile() === true && (size === undefined || found.size === size);
    },

    async writeBlob(bytes, mediaType) {
      const descriptor = { mediaType, digest: sha256(bytes), size: bytes.byteLength };
      if (!(await layout.hasBlob(descriptor.digest, descriptor.size))) {
        await replaceFile(blobPath(descriptor.digest), [bytes]);
      }
      return descriptor;
    },

    async writeBlobFrom(descriptor, chunks) {
      await replaceFile(blobPath(descriptor.digest), verified(chunks, descriptor));
    },

    async writeDocument({ descriptor, bytes }) {
      await layout.writeBlob(bytes, descriptor.mediaType);
      return descriptor;
    },

    addManifest(descriptor) {
      const change = lastChange.then(async () => {
        const index = await layout.index();
        const others = index.manifests.filter(({ digest }) => digest !== descriptor.digest);
        await writeJson(join(dir, 'index.json'), { ...index, manifests: [...others, descriptor] });
      });
      lastChange = change.catch(() => {});
      return change;
    },

    async index() {
      const path = join(dir, 'index.json');
      const name = `index.json of the layout ${dir}`;
      const bytes = await readFile(path).catch((cause) => {
        throw new ToolError(`read ${path}`, `${name} cannot be read: ${cause.message}`, { cause });
      });
      return parsing(`read ${path}`, name, () => parseIndex(bytes));
    },
  };
  return layout;
}

const writeJson = (path: string, value: unknown) => replaceFile(path, [encodeJson(value)]);
