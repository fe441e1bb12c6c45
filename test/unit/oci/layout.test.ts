import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { InputError, ToolError } from '../../../actions/shared/errors.ts';
import { sha256 } from '../../../actions/shared/oci/digest.ts';
import { createLayout, type Layout, openLayout } from '../../../actions/shared/oci/layout.ts';
import { mediaTypes } from '../../../actions/shared/oci/media-types.ts';

let dir: string;
let layout: Layout;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'layout-'));
  layout = await createLayout(dir);
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const hello = new TextEncoder().encode('hello');
const missing = `sha256:${'0'.repeat(64)}`;

async function* chunks(...parts: string[]) {
  for (const part of parts) yield new TextEncoder().encode(part);
}

test('a folder without a layout is an InputError named after the input', async () => {
  const opened = openLayout(join(dir, 'blobs'), 'layout');
  await expect(opened).rejects.toThrow(InputError);
  await expect(opened).rejects.toThrow(/^layout: ".*" is not an OCI image layout/);
});

test('another layout version is an InputError', async () => {
  await writeFile(join(dir, 'oci-layout'), '{"imageLayoutVersion":"2.0.0"}');
  await expect(openLayout(dir)).rejects.toThrow('only 1.0.0 is known');
});

test('an existing layout is opened, not emptied', async () => {
  await layout.addManifest({ mediaType: mediaTypes.index, digest: missing, size: 1 });
  expect((await (await createLayout(dir)).index()).manifests).toHaveLength(1);
});

test('a missing blob and a corrupt blob are ToolErrors', async () => {
  await expect(layout.readBlob(missing)).rejects.toThrow(`lacks the blob ${missing}`);
  const { digest } = await layout.writeBlob(hello, 'text/plain');
  await writeFile(layout.blobPath(digest), 'jello');
  await expect(layout.readBlob(digest)).rejects.toThrow(ToolError);
  await expect(layout.readBlob(digest)).rejects.toThrow('is corrupt');
});

test('a digest that is a path reads no file', async () => {
  await expect(layout.readBlob('sha256:../../oci-layout')).rejects.toThrow('is not a SHA-256 digest');
});

test.each([
  ['too short', ['hell'], 'of 5 bytes came'],
  ['too long', ['hello', ' world'], 'more than 5 bytes came'],
  ['other bytes', ['he', 'llO'], 'its digest is sha256:'],
])('a stream that is %s leaves no file', async (_, parts, message) => {
  const descriptor = { mediaType: 'text/plain', digest: sha256('hello'), size: 5 };
  await expect(layout.writeBlobFrom(descriptor, chunks(...parts))).rejects.toThrow(message);
  expect(await readdir(join(dir, 'blobs', 'sha256'))).toEqual([]);

  await layout.writeBlobFrom(descriptor, chunks('he', 'llo'));
  expect(Buffer.from(await layout.readBlob(descriptor.digest)).toString()).toBe('hello');
});

test('an index.json that is none is a ToolError', async () => {
  await writeFile(join(dir, 'index.json'), '{"schemaVersion":2}');
  await expect(layout.index()).rejects.toThrow(/index.json of the layout .* has no layers/);
});
