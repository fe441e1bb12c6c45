import { InputError } from '../shared/errors.ts';

/** A stack of values files for one environment. */
export interface Layer {
  name: string;
  /** Relative to the chart, lowest first. */
  files: string[];
}

const baseFile = 'values.base.yaml';

/**
 * Parses the `values-layers` input: `dev=values.base.yaml+values.dev.yaml; prod=...`.
 *
 * @throws InputError that shows the entry at fault
 */
export function parseLayers(text: string): Layer[] {
  const layers = text
    .split(/[;\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map(parseLayer);
  const twice = layers.find(({ name }, at) => layers.findIndex((other) => other.name === name) !== at);
  if (twice !== undefined) throw new InputError('values-layers', `"${twice.name}" is given twice`);
  return layers;
}

function parseLayer(entry: string): Layer {
  const match = /^([A-Za-z0-9][\w.-]*)\s*=(.+)$/.exec(entry);
  const files = (match?.[2] ?? '').split('+').map((file) => file.trim());
  if (match?.[1] === undefined || files.includes('')) {
    throw new InputError(
      'values-layers',
      `"${entry}" is not written as prod=values.base.yaml+values.prod.yaml`,
    );
  }
  const outside = files.find((file) => file.startsWith('/') || file.split(/[\\/]/).includes('..'));
  if (outside !== undefined) throw new InputError('values-layers', `"${outside}" lies outside of the chart`);
  return { name: match[1], files };
}

/** The layers of a chart by the names of its files: the base and each `values.<environment>.yaml` on top. */
export function layersByConvention(paths: string[]): Layer[] {
  const base = paths.includes(baseFile) ? [baseFile] : [];
  return paths.flatMap((path) => {
    const name = /^values\.([\w-]+)\.yaml$/.exec(path)?.[1];
    return name === undefined || path === baseFile ? [] : [{ name, files: [...base, path] }];
  });
}

/**
 * The layer that becomes the chart's default values when it is packed: the file that starts every stack and
 * has something on top of it, or the file of that name.
 */
export function baseLayer(layers: Layer[], paths: string[]): string | undefined {
  const start = layers[0]?.files[0];
  const shared =
    start !== undefined &&
    start !== 'values.yaml' &&
    layers.every(({ files }) => files[0] === start) &&
    layers.some(({ files }) => files.length > 1);
  if (shared) return start;
  return paths.includes(baseFile) ? baseFile : undefined;
}
