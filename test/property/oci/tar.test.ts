import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { extract } from 'tar-stream';
import { gzip } from '../../../actions/shared/oci/gzip.ts';
import { packTar, type TarEntry } from '../../../actions/shared/oci/tar.ts';

const name = fc
  .oneof(
    fc.stringMatching(/^[a-z0-9._-]{1,20}$/),
    fc.stringMatching(/^[a-z]{90,140}$/),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  )
  .filter((text) => !/[/\0]/.test(text) && text !== '.' && text !== '..' && text.isWellFormed());
const path = fc.array(name, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('/'));
const ids = {
  mode: fc.integer({ min: 1, max: 0o7777 }),
  uid: fc.integer({ min: 0, max: 0o777777 }),
  gid: fc.integer({ min: 0, max: 0o777777 }),
};
const entry: fc.Arbitrary<TarEntry> = fc.oneof(
  fc.record({
    path,
    ...ids,
    type: fc.constant('file' as const),
    content: fc.uint8Array({ maxLength: 2000 }),
  }),
  fc.record({ path, ...ids, type: fc.constant('directory' as const) }),
  fc.record({ path, ...ids, type: fc.constant('symlink' as const), target: path }),
);
const entries = fc.uniqueArray(entry, { selector: (item) => item.path, maxLength: 12 });
const epoch = fc.integer({ min: 0, max: 0x7fffffff });

async function unpack(archive: Uint8Array) {
  const found: (TarEntry & { mtime: number })[] = [];
  const reader = extract();
  reader.end(Buffer.from(archive));
  for await (const member of reader) {
    const { header } = member;
    const content = new Uint8Array(await buffer(member));
    const common = {
      path: header.name.replace(/\/$/, ''),
      mode: header.mode ?? 0,
      uid: header.uid ?? 0,
      gid: header.gid ?? 0,
      mtime: (header.mtime?.getTime() ?? 0) / 1000,
    };
    if (header.type === 'directory') found.push({ ...common, type: 'directory' });
    else if (header.type === 'symlink') {
      found.push({ ...common, type: 'symlink', target: header.linkname ?? '' });
    } else found.push({ ...common, type: 'file', content });
  }
  return found;
}

test('what is packed is unpacked: order, long and non-ASCII names, owners, modes, time', async () => {
  await fc.assert(
    fc.asyncProperty(entries, epoch, async (given, time) => {
      const expected = given.map((item) =>
        item.type === 'file'
          ? { ...item, content: new Uint8Array(item.content), mtime: time }
          : { ...item, mtime: time },
      );
      expect(await unpack(await packTar(given, time))).toEqual(expected);
    }),
  );
});

test('the same entries give the same bytes, whole blocks of them', async () => {
  await fc.assert(
    fc.asyncProperty(entries, epoch, async (given, time) => {
      const first = Buffer.from(await packTar(given, time));
      expect(first.equals(await packTar(structuredClone(given), time))).toBe(true);
      expect(first.length % 512).toBe(0);
    }),
  );
});

test('what is compressed is decompressed by zlib, and is the same each time', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100_000, size: 'max' }), (bytes) => {
      const compressed = gzip(bytes);
      expect(gunzipSync(compressed).equals(bytes)).toBe(true);
      expect(Buffer.from(compressed).equals(gzip(bytes.slice()))).toBe(true);
    }),
    { numRuns: 25 },
  );
});
