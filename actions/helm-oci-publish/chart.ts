import { readdir, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { InputError } from '../shared/errors.ts';
import { type ChartFile, readChartFiles } from './chart-files.ts';
import { type ChartMetadata, parseMetadata } from './metadata.ts';

/** A chart in source form. */
export interface Chart {
  /** Relative to the working directory, for people. */
  path: string;
  /** Absolute. */
  folder: string;
  metadata: ChartMetadata;
  /** What belongs into its package, in Helm's order. */
  files: ChartFile[];
}

/**
 * Finds and reads the charts.
 *
 * @param given the `charts` input; empty: every folder with a Chart.yaml
 * @throws InputError when there is none, or one of them is not a chart
 */
export async function readCharts(workingDirectory: string, given: string[]): Promise<Chart[]> {
  if (!(await isFolder(workingDirectory))) {
    throw new InputError('working-directory', `there is no folder ${workingDirectory}`);
  }
  const folders =
    given.length > 0
      ? given.map((path) => resolve(workingDirectory, path))
      : await findCharts(resolve(workingDirectory));
  if (folders.length === 0) {
    throw new InputError(
      'charts',
      `no Chart.yaml was found below ${workingDirectory}; give the chart's folder, or leave the stages check and publish out of the chain`,
    );
  }
  const charts = await Promise.all(folders.map((folder) => readChart(workingDirectory, folder)));
  const twice = charts.find((chart, at) =>
    charts.slice(0, at).some((other) => other.metadata.name === chart.metadata.name),
  );
  if (twice !== undefined) {
    throw new InputError('charts', `two charts are named ${twice.metadata.name}, one of them ${twice.path}`);
  }
  return charts;
}

async function readChart(workingDirectory: string, folder: string): Promise<Chart> {
  const path = relative(resolve(workingDirectory), folder).split(sep).join('/') || '.';
  if (!(await isFolder(folder))) throw new InputError('charts', `there is no folder ${path}`);
  const files = await readChartFiles(folder);
  const file = files.find((candidate) => candidate.path === 'Chart.yaml');
  if (file === undefined) throw new InputError('charts', `${path} is not a chart: it has no Chart.yaml`);
  try {
    const metadata = parseMetadata(Buffer.from(file.content).toString('utf8'));
    requireDependencies(metadata, files);
    return { path, folder, metadata, files };
  } catch (cause) {
    throw new InputError(`${path}/Chart.yaml`, (cause as Error).message, { cause });
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

function requireDependencies({ dependencies = [] }: ChartMetadata, files: ChartFile[]): void {
  const present = (name: string) =>
    files.some(({ path }) => path.startsWith(`charts/${name}/`) || path.startsWith(`charts/${name}-`));
  const missing = dependencies.filter(({ name }) => !present(name)).map(({ name }) => name);
  if (missing.length > 0) {
    throw new Error(`needs ${missing.join(', ')} in charts/; run "helm dependency build" before`);
  }
}

const skipped = new Set(['node_modules', 'vendor', 'testdata']);

/** Folders with a Chart.yaml. Below a chart there are only its subcharts, so the search ends there. */
async function findCharts(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  if (entries.some((entry) => entry.isFile() && entry.name === 'Chart.yaml')) return [folder];
  const folders = entries
    .filter((entry) => entry.isDirectory())
    .filter(({ name }) => !name.startsWith('.') && !skipped.has(name))
    .map((entry) => join(folder, entry.name))
    .sort();
  return (await Promise.all(folders.map(findCharts))).flat();
}
