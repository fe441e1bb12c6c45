import { InputError } from '../shared/errors.ts';
import { sha256 } from '../shared/oci/digest.ts';
import { gzip } from '../shared/oci/gzip.ts';
import { packTar } from '../shared/oci/tar.ts';
import type { Chart } from './chart.ts';
import { type ChartFile, helmOrder } from './chart-files.ts';
import { type Image, setImage, takesImage } from './image-values.ts';
import type { LayerFile } from './layer-files.ts';
import { mergeValues } from './merge-values.ts';
import { type ChartMetadata, parseMetadata } from './metadata.ts';
import { editedText, isEmptyDocument, parseForEditing, setText } from './yaml-text.ts';

/** What packing changes in a chart's source. */
interface Packing {
  version: string;
  appVersion?: string;
  /** Layer that becomes the default values. */
  base?: LayerFile;
  image?: Image;
}

/** A chart as it is published: its files, with version, base values and image written in. */
export interface ReleasedChart {
  metadata: ChartMetadata;
  files: ChartFile[];
  /** False when an image was given and the chart has no `image` value for it. */
  imageWritten: boolean;
}

/**
 * The files of the package. Everything but Chart.yaml and values.yaml stays byte for byte.
 *
 * @throws InputError when values or base cannot be read or merged
 */
export function release(chart: Chart, { version, appVersion, base, image }: Packing): ReleasedChart {
  const content = (path: string) => {
    const file = chart.files.find((candidate) => candidate.path === path);
    return file === undefined ? undefined : Buffer.from(file.content).toString('utf8');
  };
  const chartYaml = withVersion(content('Chart.yaml') ?? '', version, appVersion);
  let values = content('values.yaml');
  let imageWritten = false;
  try {
    const document =
      base === undefined
        ? parseForEditing(values ?? '')
        : mergeValues(values ?? '', base.text, subcharts(chart.metadata));
    if (image !== undefined && takesImage(document, chart.files)) {
      setImage(document, image);
      imageWritten = true;
    }
    if (base !== undefined || imageWritten) values = isEmptyDocument(document) ? '' : editedText(document);
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw new InputError(`${chart.path}/${base?.path ?? 'values.yaml'}`, (cause as Error).message, { cause });
  }
  const changed = [
    file('Chart.yaml', chartYaml),
    ...(values === undefined ? [] : [file('values.yaml', values)]),
  ];
  const rest = chart.files.filter(({ path }) => path !== 'Chart.yaml' && path !== 'values.yaml');
  return { metadata: parseMetadata(chartYaml), files: helmOrder([...changed, ...rest]), imageWritten };
}

function withVersion(text: string, version: string, appVersion: string | undefined): string {
  const document = parseForEditing(text);
  setText(document, ['version'], version);
  if (appVersion !== undefined) setText(document, ['appVersion'], appVersion);
  return editedText(document);
}

function subcharts({ dependencies = [] }: ChartMetadata): string[] {
  return dependencies.map(({ name, alias }) => alias ?? name);
}

function file(path: string, text: string): ChartFile {
  return { path, content: new TextEncoder().encode(text) };
}

export interface PackedChart {
  /** The tgz. */
  bytes: Uint8Array;
  /** Its digest. */
  digest: string;
}

/**
 * Packs a chart as `helm package` does (one folder named after the chart, mode 0644), but to the same bytes on
 * any machine.
 *
 * @param epoch modification time of every file, seconds since 1970
 */
export async function pack({ metadata, files }: ReleasedChart, epoch: number): Promise<PackedChart> {
  const entries = files.map(({ path, content }) => ({
    path: `${metadata.name}/${path}`,
    mode: 0o644,
    type: 'file' as const,
    content,
  }));
  const bytes = gzip(await packTar(entries, epoch));
  return { bytes, digest: sha256(bytes) };
}
