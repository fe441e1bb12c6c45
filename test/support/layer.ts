import { sha256 } from '../../actions/shared/oci/digest.ts';
import { gzip } from '../../actions/shared/oci/gzip.ts';
import { describeLayer, type Layer } from '../../actions/shared/oci/layer.ts';
import { packTar, type TarEntry } from '../../actions/shared/oci/tar.ts';

/** A layer with these entries, in the order given. @param options.epoch seconds since 1970, for all of them */
export async function buildLayer(entries: readonly TarEntry[], { epoch }: { epoch: number }): Promise<Layer> {
  const tar = await packTar(entries, epoch);
  return describeLayer(gzip(tar), sha256(tar));
}
