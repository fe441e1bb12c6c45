import { type Document, isMap, YAMLMap } from 'yaml';
import { InputError } from '../shared/errors.ts';
import { parseReference, repositoryName } from '../shared/oci/reference.ts';
import type { ChartFile } from './chart-files.ts';
import { parseForEditing, setText } from './yaml-text.ts';

/** An image by digest, as it goes into a chart's values. */
export interface Image {
  /** With its registry, without tag. */
  repository: string;
  digest: string;
}

/** @throws InputError when it is not `repository@sha256:...` */
export function parseImage(text: string): Image {
  const reference = parseReference(text, 'image');
  if (reference.digest === undefined) {
    throw new InputError('image', `"${text}" has no digest; give repository@sha256:..., not a tag`);
  }
  return { repository: repositoryName(reference), digest: reference.digest };
}

/** Whether the chart knows `image` as a map: by its values, its schema, or a template that reads it. */
export function takesImage(values: Document, files: ChartFile[]): boolean {
  if (isMap(values.getIn(['image']))) return true;
  return files.some((file) => {
    if (file.path === 'values.schema.json') return parseSchema(file).properties?.image !== undefined;
    return file.path.startsWith('templates/') && /\.Values\.image\./.test(textOf(file));
  });
}

function parseSchema(file: ChartFile): { properties?: Record<string, unknown> } {
  try {
    return JSON.parse(textOf(file)) ?? {};
  } catch (cause) {
    throw new InputError('charts', `values.schema.json is not JSON: ${(cause as Error).message}`, { cause });
  }
}

function textOf({ content }: ChartFile): string {
  return Buffer.from(content).toString('utf8');
}

/** Writes `image.repository` and `image.digest` into the values; comments and other keys stay. */
export function setImage(values: Document, image: Image): void {
  if (values.contents === null || !isMap(values.contents)) values.contents = new YAMLMap() as never;
  if (!isMap(values.getIn(['image']))) values.setIn(['image'], new YAMLMap());
  setText(values, ['image', 'repository'], image.repository);
  setText(values, ['image', 'digest'], image.digest);
}

/** The image keys that a values file sets itself, such as `image.digest`: a layer would undo the pin. */
export function imageKeysOf(text: string): string[] {
  const document = parseForEditing(text);
  return ['repository', 'digest', 'tag']
    .filter((key) => document.hasIn(['image', key]))
    .map((key) => `image.${key}`);
}
