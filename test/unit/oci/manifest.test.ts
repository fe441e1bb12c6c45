import { describe, expect, test } from '@jest/globals';
import { encodeJson, parseImageConfig, parseManifest } from '../../../actions/shared/oci/manifest.ts';
import { mediaTypes } from '../../../actions/shared/oci/media-types.ts';

const blob = { mediaType: mediaTypes.config, digest: `sha256:${'a'.repeat(64)}`, size: 2 };
const manifest = { schemaVersion: 2, config: blob, layers: [blob] };

describe('parseManifest', () => {
  test('takes the type from the document, else from the source', () => {
    expect(parseManifest(encodeJson(manifest), mediaTypes.dockerManifest).mediaType).toBe(
      mediaTypes.dockerManifest,
    );
    const typed = { ...manifest, mediaType: mediaTypes.manifest };
    expect(parseManifest(encodeJson(typed), 'application/json').mediaType).toBe(mediaTypes.manifest);
    expect(parseManifest(encodeJson({ schemaVersion: 2, manifests: [] }))).toMatchObject({
      kind: 'index',
      mediaType: mediaTypes.index,
    });
  });

  test.each([
    ['a text', 'no', 'is not a JSON object'],
    ['schema 1', { ...manifest, schemaVersion: 1 }, 'is not a manifest of schema version 2'],
    ['both kinds at once', { ...manifest, manifests: [] }, 'is a manifest and an index at once'],
    ['no layers', { schemaVersion: 2, config: blob }, 'has no layers'],
    ['no config', { schemaVersion: 2, layers: [] }, 'has an invalid descriptor in config'],
    [
      'a digest that is a path',
      { ...manifest, layers: [{ ...blob, digest: 'sha256:../../etc/passwd' }] },
      'has an invalid descriptor in layers',
    ],
    [
      'a negative size',
      { ...manifest, config: { ...blob, size: -1 } },
      'has an invalid descriptor in config',
    ],
    ['a wrong subject', { ...manifest, subject: { size: 1 } }, 'has an invalid descriptor in subject'],
  ])('refuses %s', (_, document, message) => {
    expect(() => parseManifest(encodeJson(document))).toThrow(message);
  });

  test('refuses bytes that are not JSON', () => {
    expect(() => parseManifest(new Uint8Array([0xff, 0xfe]))).toThrow('is not JSON');
  });
});

describe('parseImageConfig refuses', () => {
  test.each([
    [{ rootfs: { type: 'layers', diff_ids: [] } }, 'has no os and architecture'],
    [{ os: 'linux', architecture: 'amd64', rootfs: { diff_ids: ['x'] } }, 'has no valid rootfs.diff_ids'],
  ])('%j', (document, message) => {
    expect(() => parseImageConfig(encodeJson(document))).toThrow(message);
  });
});
