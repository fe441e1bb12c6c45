import type { Descriptor } from '../../actions/shared/oci/descriptor.ts';
import { assembleImage, assembleIndex } from '../../actions/shared/oci/image.ts';
import { createLayout, type Layout } from '../../actions/shared/oci/layout.ts';
import { buildLayer } from './layer.ts';

/**
 * A layout with one small image for two platforms.
 *
 * @param text makes it another image
 * @param base reference of the base that the image says it has
 */
export async function smallLayout(
  dir: string,
  text = 'hello',
  base?: string,
): Promise<{ layout: Layout; index: Descriptor; layers: Descriptor[] }> {
  const layout = await createLayout(dir);
  const manifests: Descriptor[] = [];
  const layers: Descriptor[] = [];
  for (const architecture of ['amd64', 'arm64']) {
    const content = new TextEncoder().encode(`${text} ${architecture}\n`.repeat(1000));
    const layer = await buildLayer([{ path: 'app', type: 'file', mode: 0o555, content }], { epoch: 0 });
    const image = assembleImage({
      layers: [layer],
      platform: { os: 'linux', architecture },
      created: 0,
      config: { User: '65532:65532', Entrypoint: ['/app'] },
      ...(base !== undefined && { annotations: { 'org.opencontainers.image.base.name': base } }),
    });
    layers.push(await layout.writeBlob(layer.bytes, layer.descriptor.mediaType));
    await layout.writeDocument(image.config);
    manifests.push(await layout.writeDocument(image.manifest));
  }
  const index = await layout.writeDocument(assembleIndex(manifests));
  await layout.addManifest(index);
  return { layout, index, layers };
}
