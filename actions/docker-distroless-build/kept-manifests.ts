import type { Layout } from '../shared/oci/layout.ts';
import { parseManifest } from '../shared/oci/manifest.ts';
import { toReference } from '../shared/oci/reference.ts';
import type { Registry } from '../shared/oci/registry-api.ts';

/**
 * A registry that is asked once for each manifest: one named by digest never changes, so it is read from the
 * layout when it was read before. A base that was pulled in full then needs no network.
 */
export function keptManifests(registry: Registry, layout: Layout): Registry {
  return {
    ...registry,
    async getManifest(target) {
      const { digest } = toReference(target);
      if (digest !== undefined && (await layout.hasBlob(digest))) {
        const bytes = await layout.readBlob(digest);
        return {
          descriptor: { mediaType: parseManifest(bytes).mediaType, digest, size: bytes.byteLength },
          bytes,
        };
      }
      const document = await registry.getManifest(target);
      await layout.writeDocument(document);
      return document;
    },
  };
}
