import { mkdtemp, rm } from 'node:fs/promises';
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
