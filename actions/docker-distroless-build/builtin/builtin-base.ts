import { formatTime } from '../../shared/oci/image.ts';
import { packTar } from '../../shared/oci/tar.ts';
import type { BaseImage } from '../base.ts';
import type { Go } from '../go.ts';
import type { KeptLayers } from '../kept-layers.ts';
import type { Target } from '../platforms.ts';
import { baseFiles, nonroot } from './base-files.ts';
import bundle from './ca-certificates.json' with { type: 'json' };
import { readZoneinfo } from './zoneinfo.ts';

const dayMilliseconds = 24 * 3600 * 1000;
const oldAfterDays = 365;

/** The same layer for every platform: nothing in it is machine code. */
export async function builtinBase(
  targets: Target[],
  go: Go,
  kept: KeptLayers,
): Promise<Map<string, BaseImage>> {
  const files = baseFiles({ ...bundle, zoneinfo: await readZoneinfo(go.root) });
  const tar = await packTar(files, 0);
  const { layer } = await kept.compress(tar);
  return new Map(
    targets.map(({ name, platform }) => [
      name,
      {
        config: {
          ...platform,
          config: { User: String(nonroot), WorkingDir: '/home/nonroot' },
          rootfs: { type: 'layers', diff_ids: [layer.diffId] },
          history: [{ created: formatTime(0), created_by: `go-devops builtin base: ${builtinContent(go)}` }],
        },
        layers: [{ descriptor: layer.descriptor, bytes: layer.bytes, unpackedSize: tar.byteLength }],
      },
    ]),
  );
}

/** What the base holds and where that comes from, for log and summary. */
export function builtinContent(go: Go): string {
  return `CA certificates of ${bundle.source} (${bundle.date}), time zones of ${go.version}`;
}

/**
 * The warning to show when the certificates are over a year old.
 *
 * @param now milliseconds since 1970
 */
export function oldCertificates(now: number, date: string = bundle.date): string | undefined {
  const days = Math.floor((now - Date.parse(date)) / dayMilliseconds);
  if (days <= oldAfterDays) return undefined;
  return `the CA certificates of the builtin base are ${days} days old (${date}): use a newer go-devops, or a base image`;
}
