import { formatTime } from '../shared/oci/image.ts';
import type { Source } from './source.ts';

interface Described {
  title: string;
  version: string | undefined;
  source: Source;
  base: { name: string; digest?: string };
}

/**
 * What the image tells about itself (image-spec, annotations.md): the same on index, manifests and, as
 * labels, configs. Only what follows from the sources, so that two checkouts give the same image.
 */
export function imageAnnotations({ title, version, source, base }: Described): Record<string, string> {
  return Object.fromEntries(
    [
      ['created', formatTime(source.epoch)],
      ['title', title],
      ['version', version],
      ['revision', source.commit?.hash],
      ['source', source.url],
      // A base that is no image has no reference to name.
      ['base.name', base.digest === undefined ? undefined : base.name.split('@', 1)[0]],
      ['base.digest', base.digest],
    ].flatMap(([key, value]) => (value === undefined ? [] : [[`${prefix}${key}`, value]])),
  );
}

/** Labels of a base that say what the base is would be wrong on an image built upon it. */
export function withoutImageLabels(labels: Record<string, string> | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(labels ?? {}).filter(([key]) => !key.startsWith(prefix)));
}

const prefix = 'org.opencontainers.image.';
