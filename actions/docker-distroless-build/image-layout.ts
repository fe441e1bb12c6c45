import { rm } from 'node:fs/promises';
import type { AssembledImage, Document } from '../shared/oci/image.ts';
import { createLayout } from '../shared/oci/layout.ts';
import { mediaTypes } from '../shared/oci/media-types.ts';
import type { BaseImage } from './base.ts';
import type { PackedProgram } from './program.ts';

/** One platform's image and what it is made of. */
export interface BuiltImage {
  /** `os/architecture[/variant]`. */
  name: string;
  base: BaseImage;
  program: PackedProgram;
  image: AssembledImage;
}

/**
 * Writes an OCI layout with everything in it, the base's layers too, so that scanners need no registry. What
 * the folder held before is removed.
 */
export async function writeImageLayout(folder: string, images: BuiltImage[], index: Document): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const layout = await createLayout(folder);
  for (const { base, program, image } of images) {
    for (const { bytes } of [...base.layers, program.layer]) await layout.writeBlob(bytes, mediaTypes.layer);
    await layout.writeDocument(image.config);
    await layout.writeDocument(image.manifest);
  }
  await layout.addManifest(await layout.writeDocument(index));
}
