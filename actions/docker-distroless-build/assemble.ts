import { assembleIndex, type Document } from '../shared/oci/image.ts';
import type { Base } from './base.ts';
import { imageAnnotations } from './image-annotations.ts';
import type { BuiltImage } from './image-layout.ts';
import type { Plan } from './plan.ts';
import { platformImage } from './platform-image.ts';
import type { PackedProgram } from './program.ts';
import { imageVersion } from './tags.ts';

/** Puts every program on the base of its platform, and all under one index. */
export function assembleImages(
  { main, program, source, tags }: Plan,
  base: Base,
  programs: PackedProgram[],
): { images: BuiltImage[]; index: Document } {
  const version = imageVersion(tags, source);
  const annotations = imageAnnotations({ title: program, version, source, base });
  const images = programs.map((packed): BuiltImage => {
    const { target } = packed.binary;
    const own = base.images.get(target.name);
    if (own === undefined) throw new Error(`no base for ${target.name}`);
    const image = platformImage({
      target,
      base: own,
      program,
      layer: packed.layer,
      createdBy: `go build ${main}`,
      created: source.epoch,
      annotations,
    });
    return { name: target.name, base: own, program: packed, image };
  });
  const manifests = images.map(({ image }) => image.manifest.descriptor);
  return { images, index: assembleIndex(manifests, annotations) };
}
