import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readIndex, renderIndex } from '../../../actions/helm-oci-publish/index-file.ts';
import { toMetadata } from '../../../actions/helm-oci-publish/metadata.ts';
import { served } from '../../support/serve.ts';
import { stranger } from '../../support/stranger.ts';

// What is printable differs between the Unicode versions of Go and Node, so only characters that are old in both.
const unusual = [...'éü漢😀\u0000\u0007\n\t\u007f\u0085\u00a0\u2028\u2029\ufeff\ufffe', '\ud800'];
const text = fc.oneof(
  fc.string({ unit: fc.oneof(fc.constantFrom(...unusual), fc.string({ minLength: 1, maxLength: 1 })) }),
  fc.string({ unit: 'grapheme-ascii' }),
  fc.constantFrom(
    'yes',
    '017',
    '1_000',
    '0x1f',
    '1e3',
    '2001-12-14',
    '12:30:45',
    '~',
    '?!',
    ':!',
    '<<',
    '=',
    '- a',
    '# b',
    'a: b',
    '"',
    "'",
    '|',
    '%a',
    '@a',
    '`',
    '\u2028',
    ' ',
  ),
);
const metadata = fc.record({
  apiVersion: fc.constant('v2'),
  name: fc.constant('a'),
  description: text,
  appVersion: text,
  keywords: fc.array(text, { maxLength: 3 }),
  // A chart cannot have the key "<<": Helm's reader takes it for a merge, quoted or not.
  annotations: fc.dictionary(
    text.filter((key) => key !== '<<'),
    text,
    { maxKeys: 3 },
  ),
});

const entry = (value: object, at: number) => ({
  ...toMetadata({ ...value, version: `1.0.${at}` }),
  digest: '0'.repeat(64),
  created: '2026-01-02T03:04:05Z',
  urls: [`oci://example.com/a:1.0.${at}`],
});

test('whatever a chart says of itself, Helm reads it in the index, and so do we', async () => {
  const who = await stranger();
  const entries = fc.sample(metadata, 400).map(entry);
  const rendered = renderIndex({ entries: { a: entries } });
  expect(renderIndex(readIndex(rendered))).toBe(rendered);

  const file = join(await mkdtemp(join(tmpdir(), 'index-')), 'index.yaml');
  await writeFile(file, rendered);
  const listed = await served(file, async (url) => {
    await who.run('helm', ['repo', 'add', 'r', url]);
    return JSON.parse(await who.run('helm', ['search', 'repo', 'r/a', '--versions', '-o', 'json']));
  });
  const expected = entries.map(({ version, description = '', appVersion = '' }) => ({
    name: 'r/a',
    version,
    description,
    app_version: appVersion,
  }));
  expect(listed).toEqual(expected.reverse());
}, 60_000);
