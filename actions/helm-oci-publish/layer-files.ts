import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMap } from 'yaml';
import { InputError } from '../shared/errors.ts';
import type { Chart } from './chart.ts';
import type { Layer } from './values-layers.ts';
import { isEmptyDocument, parseForEditing } from './yaml-text.ts';

export interface LayerFile {
  /** Relative to the chart. */
  path: string;
  text: string;
}

/** Names of the values files in a chart's folder, the ones that .helmignore keeps out of the package too. */
export async function valuesFiles({ folder }: Chart): Promise<string[]> {
  return (await readdir(folder)).filter((name) => /^values.*\.yaml$/.test(name)).sort();
}

/**
 * Reads the files of all layers, each once.
 *
 * @param base read too when no layer names it
 * @throws InputError for one that is missing or holds no map of values, with the line of a YAML error
 */
export async function readLayerFiles(
  chart: Chart,
  layers: Layer[],
  base: string | undefined,
): Promise<LayerFile[]> {
  const paths = new Set([...layers.flatMap(({ files }) => files), ...(base === undefined ? [] : [base])]);
  return Promise.all([...paths].map((path) => readLayerFile(chart, path)));
}

async function readLayerFile(chart: Chart, path: string): Promise<LayerFile> {
  let text: string;
  try {
    text = await readFile(join(chart.folder, path), 'utf8');
  } catch (cause) {
    throw new InputError('values-layers', `${chart.path} has no file ${path}`, { cause });
  }
  try {
    const document = parseForEditing(text);
    if (isMap(document.contents) || isEmptyDocument(document)) return { path, text };
  } catch (cause) {
    throw new InputError(`${chart.path}/${path}`, (cause as Error).message, { cause });
  }
  throw new InputError(`${chart.path}/${path}`, 'is not a map of values');
}
