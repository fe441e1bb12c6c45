import { parseDocument } from 'yaml';

/** What Helm knows of a Chart.yaml (helm/helm, pkg/chart/v2/metadata.go). Absent: empty. */
export interface ChartMetadata {
  name: string;
  home?: string;
  sources?: string[];
  version: string;
  description?: string;
  keywords?: string[];
  maintainers?: Maintainer[];
  icon?: string;
  apiVersion: string;
  condition?: string;
  tags?: string;
  appVersion?: string;
  deprecated?: boolean;
  annotations?: Record<string, string>;
  kubeVersion?: string;
  dependencies?: Dependency[];
  type?: string;
}

interface Maintainer {
  name?: string;
  email?: string;
  url?: string;
}

/** pkg/chart/v2/dependency.go */
interface Dependency {
  name: string;
  version?: string;
  repository: string;
  condition?: string;
  tags?: string[];
  enabled?: boolean;
  'import-values'?: unknown[];
  alias?: string;
}

/**
 * Reads a Chart.yaml, keeping only the fields that Helm knows: an unknown key in an index.yaml makes every
 * Helm since 3.3.2 refuse the whole index.
 *
 * @throws Error that says what is wrong with it, with the line for a YAML error
 */
export function parseMetadata(text: string): ChartMetadata {
  // Scalars stay text, as Helm's fields are: `appVersion: 1.20` is not a number.
  const document = parseDocument(text, { schema: 'failsafe' });
  const [problem] = document.errors;
  if (problem !== undefined) throw new Error(problem.message.split('\n')[0]);
  return toMetadata(document.toJS());
}

/**
 * Copies the known fields of a Chart.yaml, or of a chart's configuration blob, in Helm's order of fields.
 *
 * @throws Error when apiVersion, name or version is missing or the name is not one
 */
export function toMetadata(value: unknown): ChartMetadata {
  const given = record(value);
  for (const field of ['apiVersion', 'name', 'version']) {
    if (text(given[field]) === undefined) throw new Error(`${field} is missing`);
  }
  const name = text(given.name) ?? '';
  if (name === '.' || name === '..' || /[\\/]/.test(name)) throw new Error(`"${name}" is not a chart name`);
  return compact({
    name,
    home: text(given.home),
    sources: texts(given.sources),
    // Not cleaned, as in Helm.
    version: String(given.version),
    description: text(given.description),
    keywords: texts(given.keywords),
    maintainers: items(given.maintainers)?.map((item) =>
      compact<Maintainer>({ name: text(item.name), email: text(item.email), url: text(item.url) }),
    ),
    icon: text(given.icon),
    apiVersion: String(given.apiVersion),
    condition: text(given.condition),
    tags: text(given.tags),
    appVersion: text(given.appVersion),
    deprecated: isTrue(given.deprecated),
    annotations: annotations(given.annotations),
    kubeVersion: text(given.kubeVersion),
    dependencies: items(given.dependencies)?.map((item) =>
      compact<Dependency>({
        name: text(item.name) ?? '',
        version: text(item.version),
        repository: text(item.repository) ?? '',
        condition: text(item.condition),
        tags: texts(item.tags),
        enabled: isTrue(item.enabled),
        'import-values': Array.isArray(item['import-values']) ? item['import-values'] : undefined,
        alias: text(item.alias),
      }),
    ),
    type: text(given.type),
  });
}

/** The metadata as Go's encoding/json writes it, so that the blob's digest is the one `helm push` gives. */
export function metadataJson(metadata: ChartMetadata): Uint8Array {
  return goJson(metadata);
}

/** JSON with `<`, `>`, `&`, U+2028 and U+2029 escaped, as Go does (encoding/json, HTMLEscape). */
export function goJson(value: unknown): Uint8Array {
  const json = JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return new TextEncoder().encode(json);
}

type Partially<T> = { [K in keyof T]: T[K] | undefined };

/** Drops absent fields, keeping the order. */
function compact<T>(fields: Partially<T>): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

/** Text as Helm cleans it: any space is a blank, what cannot be printed is dropped. Undefined when empty. */
function text(value: unknown): string | undefined {
  if (value === undefined || value === null || typeof value === 'object') return undefined;
  const clean = String(value)
    .replace(/\p{White_Space}/gu, ' ')
    .replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, '');
  return clean === '' ? undefined : clean;
}

function texts(value: unknown): string[] | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  return value.map((item) => text(item) ?? '');
}

function items(value: unknown): Record<string, unknown>[] | undefined {
  return Array.isArray(value) && value.length > 0 ? value.map(record) : undefined;
}

function isTrue(value: unknown): true | undefined {
  return value === true || value === 'true' ? true : undefined;
}

/** Sorted by key, as Go writes maps. Values are taken as they are. */
function annotations(value: unknown): Record<string, string> | undefined {
  const entries = Object.entries(record(value)).map(([key, item]) => [key, String(item)] as const);
  if (entries.length === 0) return undefined;
  return Object.fromEntries(entries.sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}
