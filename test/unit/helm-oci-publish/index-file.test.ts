import { describe, expect, test } from '@jest/globals';
import { readIndex, renderIndex } from '../../../actions/helm-oci-publish/index-file.ts';

const entry = (version: string, created: string) => ({
  name: 'a',
  version,
  apiVersion: 'v2',
  digest: '0'.repeat(64),
  created,
  urls: [`oci://example.com/a:${version}`],
});

describe('an index.yaml', () => {
  const versions = [
    entry('1.9.0', '2026-01-01T00:00:00Z'),
    entry('1.10.0-rc.1', '2026-03-01T00:00:00Z'),
    entry('1.10.0', '2026-02-01T00:00:00Z'),
  ];

  test('lists versions in descending order and is as old as its newest version', () => {
    const text = renderIndex({ entries: { a: versions } });
    expect([...text.matchAll(/version: (.+)/g)].map(([, version]) => version)).toEqual([
      '1.10.0',
      '1.10.0-rc.1',
      '1.9.0',
    ]);
    expect(text).toContain('generated: "2026-03-01T00:00:00Z"');
  });

  test('is the same text whatever the order of its versions', () => {
    expect(renderIndex({ entries: { a: [...versions].reverse() } })).toBe(
      renderIndex({ entries: { a: versions } }),
    );
  });

  test('comes back as it was written, with what belongs to others', () => {
    const { digest, created, urls } = entry('1.0.0', '2026-01-01T00:00:00Z');
    const foreign = {
      name: 'b',
      version: '1.0.0',
      apiVersion: 'v2',
      appVersion: '1_0',
      deprecated: true,
      digest,
      created,
      urls,
    };
    const index = {
      annotations: { 'example.com/x': 'yes' },
      entries: { a: versions, b: [foreign] },
    };
    const text = renderIndex(index);
    expect(renderIndex(readIndex(text))).toBe(text);
    expect(text).toContain('deprecated: true');
    expect(text).toContain('appVersion: "1_0"');
  });

  test.each([
    ['<html>', 'no map'],
    ['entries: {}', 'apiVersion'],
    ['apiVersion: v2\nname: a chart', 'entries'],
    ['apiVersion: v1\nentries: [', 'at line'],
    ['apiVersion: v1\nentries: {a: text}', 'its entry a is not a list of versions'],
    ['apiVersion: v1\nentries: {a: [{name: a}]}', 'a version of a in it: apiVersion is missing'],
  ])('%j is none', (text, message) => {
    expect(() => readIndex(text)).toThrow(message);
  });
});
