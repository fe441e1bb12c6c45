import type { Layer } from '../shared/oci/layer.ts';
import { packTar } from '../shared/oci/tar.ts';
import type { Binary } from './go-build.ts';
import type { KeptLayers } from './kept-layers.ts';
import { programLayer } from './platform-image.ts';

/** A program in its layer. */
export interface PackedProgram {
  binary: Binary;
  layer: Layer;
  /** Bytes of the layer's archive. */
  unpackedSize: number;
  /** True when it was compressed before. */
  kept: boolean;
}

/** All layers carry the time 0: the same program gives the same layer, whatever commit it is of. */
const layerEpoch = 0;

export async function packProgram(binary: Binary, name: string, store: KeptLayers): Promise<PackedProgram> {
  const tar = await packTar(programLayer(name, binary.bytes), layerEpoch);
  const { layer, kept } = await store.compress(tar);
  return { binary, layer, unpackedSize: tar.byteLength, kept };
}
