import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readSubject } from '../../../actions/sbom-scan-sign/subject.ts';
import { InputError, ToolError } from '../../../actions/shared/errors.ts';
import { createLayout } from '../../../actions/shared/oci/layout.ts';
import { encodeJson } from '../../../actions/shared/oci/manifest.ts';
import { mediaTypes } from '../../../actions/shared/oci/media-types.ts';
import { smallLayout } from '../../support/images.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'subject-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

test('the image of a layout with its platforms, when it has the digest that is expected', async () => {
  const { index } = await smallLayout(dir);
  const subject = await readSubject(dir, index.digest);
  expect(subject.digest).toBe(index.digest);
  expect(subject.platforms.map(({ platform }) => platform)).toEqual(['linux/amd64', 'linux/arm64']);
});

test('another image than the one expected is an InputError with both digests', async () => {
  const { index } = await smallLayout(dir);
  const expected = `sha256:${'0'.repeat(64)}`;
  const read = readSubject(dir, expected);
  await expect(read).rejects.toThrow(InputError);
  await expect(read).rejects.toThrow(
    `digest: is "${expected}", but the image in "${dir}" has ${index.digest}`,
  );
});

/** The layout of a small image whose second child says unknown/unknown, with layers of the media type given. */
async function withUnknownPlatform(mediaType: string): Promise<string> {
  const { layout, index } = await smallLayout(dir);
  const { manifests } = JSON.parse(Buffer.from(await layout.readBlob(index.digest)).toString());
  const parsed = JSON.parse(Buffer.from(await layout.readBlob(manifests[1].digest)).toString());
  const layers = parsed.layers.map((layer: object) => ({ ...layer, mediaType }));
  const changed = await layout.writeBlob(encodeJson({ ...parsed, layers }), mediaTypes.manifest);
  const unknown = { ...changed, platform: { os: 'unknown', architecture: 'unknown' } };
  const again = { schemaVersion: 2, mediaType: mediaTypes.index, manifests: [manifests[0], unknown] };
  const top = await layout.writeBlob(encodeJson(again), mediaTypes.index);
  await writeFile(join(dir, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [top] }));
  return changed.digest;
}

test('an attestation of BuildKit is no image to scan', async () => {
  await withUnknownPlatform('application/vnd.in-toto+json');
  const { platforms } = await readSubject(dir);
  expect(platforms.map(({ platform }) => platform)).toEqual(['linux/amd64']);
});

test('an image that calls itself one is refused: it would be pushed and signed without a scan', async () => {
  const digest = await withUnknownPlatform(mediaTypes.layer);
  await expect(readSubject(dir)).rejects.toThrow(
    `layout: ${digest} is an image for unknown/unknown; name its platform`,
  );
});

test('a manifest without the config of an image is a ToolError that names the blob', async () => {
  const layout = await createLayout(dir);
  const config = await layout.writeBlob(encodeJson({}), mediaTypes.empty);
  const manifest = { schemaVersion: 2, mediaType: mediaTypes.manifest, config, layers: [] };
  await layout.addManifest(await layout.writeBlob(encodeJson(manifest), mediaTypes.manifest));
  const read = readSubject(dir);
  await expect(read).rejects.toThrow(ToolError);
  await expect(read).rejects.toThrow(`${config.digest} in the layout ${dir} has no os and architecture`);
});

test('a manifest that is none is a ToolError that names the blob', async () => {
  const layout = await createLayout(dir);
  const manifest = await layout.writeBlob(encodeJson([]), mediaTypes.manifest);
  await layout.addManifest(manifest);
  const read = readSubject(dir);
  await expect(read).rejects.toThrow(ToolError);
  await expect(read).rejects.toThrow(`${manifest.digest} in the layout ${dir} is not a JSON object`);
});

test.each([
  ['other bytes of the same size', (bytes: Buffer) => bytes.fill(0, 20, 30), /its digest is sha256:/],
  ['more bytes', (bytes: Buffer) => Buffer.concat([bytes, Buffer.of(0)]), /more than \d+ bytes came/],
  ['fewer bytes', (bytes: Buffer) => bytes.subarray(1), /\d+ of \d+ bytes came/],
])('a layer with %s than its digest tells is a ToolError that names it', async (_, change, message) => {
  const { layout, layers } = await smallLayout(dir);
  const { digest = '' } = layers[1] ?? {};
  await writeFile(layout.blobPath(digest), change(await readFile(layout.blobPath(digest))));
  const read = readSubject(dir);
  await expect(read).rejects.toThrow(ToolError);
  await expect(read).rejects.toThrow(digest);
  await expect(read).rejects.toThrow(message);
});

test('a layer that is missing is a ToolError that names it', async () => {
  const { layout, layers } = await smallLayout(dir);
  const { digest = '' } = layers[1] ?? {};
  await rm(layout.blobPath(digest));
  await expect(readSubject(dir)).rejects.toThrow(`the layout ${dir} lacks the blob ${digest}`);
});
