import { describe, expect, test } from '@jest/globals';
import { metadataJson, parseMetadata } from '../../../actions/helm-oci-publish/metadata.ts';

const json = (text: string) => Buffer.from(metadataJson(parseMetadata(text))).toString('utf8');
const head = 'apiVersion: v2\nname: a\nversion: 1.0.0\n';

describe('the metadata of a chart', () => {
  test('has the fields in the order of Helm, empty ones left out', () => {
    expect(json('type: application\nversion: 1.0.0\nname: a\nhome:\nkeywords: []\napiVersion: v2\n')).toBe(
      '{"name":"a","version":"1.0.0","apiVersion":"v2","type":"application"}',
    );
  });

  test('leaves unknown keys out, which would break every index', () => {
    expect(json(`${head}engine: gotpl\nx-own: 1\n`)).toBe('{"name":"a","version":"1.0.0","apiVersion":"v2"}');
  });

  test('keeps scalars as text', () => {
    expect(parseMetadata(`${head}appVersion: 1.20\nannotations: {b: 1, a: true}\n`)).toMatchObject({
      appVersion: '1.20',
      annotations: { a: 'true', b: '1' },
    });
  });

  test('is cleaned and escaped as Go does', () => {
    expect(json(`${head}description: "a\\tb\\u0007 <c> & d"\n`)).toContain(
      '"description":"a b \\u003cc\\u003e \\u0026 d"',
    );
  });

  test('has dependencies with their booleans', () => {
    const text = `${head}dependencies:\n  - {name: d, repository: "", version: 1, enabled: true, tags: [x]}\n`;
    expect(json(text)).toContain(
      '"dependencies":[{"name":"d","version":"1","repository":"","tags":["x"],"enabled":true}]',
    );
  });

  test.each([
    ['name: a\nversion: 1.0.0', 'apiVersion is missing'],
    ['apiVersion: v2\nversion: 1.0.0', 'name is missing'],
    ['apiVersion: v2\nname: a', 'version is missing'],
    ['apiVersion: v2\nname: ../a\nversion: 1.0.0', '"../a" is not a chart name'],
    ['name: [', 'at line 1'],
  ])('%j is refused: %s', (text, message) => {
    expect(() => parseMetadata(text)).toThrow(message);
  });
});
