import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createLayout, openLayout } from '../../../actions/shared/oci/layout.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'layout-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('blobs and names written into a layout are read from it by another', async () => {
  const blobs = fc.array(fc.uint8Array({ maxLength: 5000 }), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(blobs, async (contents) => {
      const dir = await mkdtemp(join(folder, 'one-'));
      const written = await createLayout(dir);
      const descriptors = await Promise.all(
        contents.map((bytes) => written.writeBlob(bytes, 'application/octet-stream')),
      );
      await Promise.all(descriptors.map((descriptor) => written.addManifest(descriptor)));

      const read = await openLayout(dir);
      for (const [i, { digest }] of descriptors.entries()) {
        expect(Buffer.from(await read.readBlob(digest)).equals(contents[i] ?? new Uint8Array())).toBe(true);
      }
      const named = (await read.index()).manifests.map(({ digest }) => digest);
      expect(named.toSorted()).toEqual([...new Set(descriptors.map(({ digest }) => digest))].toSorted());
    }),
    { numRuns: 30 },
  );
});
