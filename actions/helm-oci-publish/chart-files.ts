import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../shared/errors.ts';
import { readIfPresent } from '../shared/files/read-if-present.ts';
import { type Ignore, parseHelmignore } from './helmignore.ts';

export interface ChartFile {
  /** Below the chart's folder, with forward slashes. */
  path: string;
  content: Uint8Array;
}

/**
 * Reads the files of a chart that belong into its package, in Helm's order. Links and irregular files are
 * refused: a package must not bring in what lies outside of the chart.
 *
 * @param folder absolute path of the chart
 * @throws InputError for a link, an irregular file or a .helmignore that cannot be read
 */
export async function readChartFiles(folder: string): Promise<ChartFile[]> {
  const ignore = await readIgnore(folder);
  const paths = await walk(folder, '', ignore);
  const files = await Promise.all(
    paths.map(async (path) => ({ path, content: withoutBom(await readFile(join(folder, path))) })),
  );
  return helmOrder(files);
}

async function readIgnore(folder: string): Promise<Ignore> {
  const path = join(folder, '.helmignore');
  const text = (await readIfPresent(path)) ?? '';
  try {
    return parseHelmignore(text);
  } catch (cause) {
    throw new InputError(path, (cause as Error).message, { cause });
  }
}

/** Paths of all files that are not ignored, by folder and there by byte order of the names. */
async function walk(folder: string, below: string, ignore: Ignore): Promise<string[]> {
  const entries = await readdir(join(folder, below), { withFileTypes: true });
  entries.sort((a, b) => byteOrder(a.name, b.name));
  const paths: string[] = [];
  for (const entry of entries) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (ignore(path, entry.isDirectory())) continue;
    if (entry.isDirectory()) paths.push(...(await walk(folder, path, ignore)));
    else if (entry.isFile()) paths.push(path);
    else {
      const kind = entry.isSymbolicLink() ? 'a symbolic link' : 'not a regular file';
      throw new InputError(
        'charts',
        `${join(folder, path)} is ${kind}, which a chart must not hold; copy the file or list it in .helmignore`,
      );
    }
  }
  return paths;
}

const first = ['Chart.yaml', 'Chart.lock', 'values.yaml', 'values.schema.json'];

/**
 * The order in which Helm writes a package (helm/helm, pkg/chart/v2/util/save.go): metadata, values, templates,
 * other files, then each subchart in the same order. What Helm does not take for a subchart (names that start
 * with a dot or an underscore, loose files) is left out of charts/ as Helm does; archives stay packed, so that
 * their digest stays that of the dependency.
 */
export function helmOrder(files: ChartFile[]): ChartFile[] {
  const named = first.flatMap((path) => files.filter((file) => file.path === path));
  const rest = files.filter((file) => !first.includes(file.path));
  const templates = rest.filter(({ path }) => path.startsWith('templates/'));
  const subcharts = rest.filter(({ path }) => path.startsWith('charts/') && !path.endsWith('.prov'));
  const others = rest.filter((file) => !templates.includes(file) && !subcharts.includes(file));
  return [...named, ...templates, ...others, ...subchartOrder(subcharts)];
}

function subchartOrder(files: ChartFile[]): ChartFile[] {
  const folders = new Map<string, ChartFile[]>();
  for (const { path, content } of files) {
    const [, name = '', ...inside] = path.split('/');
    if (/^[._]/.test(name) || (inside.length === 0 && !name.endsWith('.tgz'))) continue;
    folders.set(name, [...(folders.get(name) ?? []), { path: inside.join('/'), content }]);
  }
  return [...folders]
    .sort(([a], [b]) => byteOrder(a, b))
    .flatMap(([name, inside]) =>
      helmOrder(inside).map(({ path, content }) => ({
        path: path === '' ? `charts/${name}` : `charts/${name}/${path}`,
        content,
      })),
    );
}

function withoutBom(content: Buffer): Uint8Array {
  const marked = content[0] === 0xef && content[1] === 0xbb && content[2] === 0xbf;
  return new Uint8Array(marked ? content.subarray(3) : content);
}

function byteOrder(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
