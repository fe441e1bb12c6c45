import { compare, compareBuild } from 'semver';
import { Document, isMap, parseDocument, Scalar, visit } from 'yaml';
import { type ChartMetadata, toMetadata } from './metadata.ts';

/** One version in an index.yaml (helm/helm, pkg/repo/v1/index.go, ChartVersion). */
export interface IndexEntry extends ChartMetadata {
  /** Hex SHA-256 of the tgz, without a prefix: Helm 4.0 to 4.1.1 cannot read one. */
  digest: string;
  /** RFC 3339. */
  created: string;
  /** Helm follows the first only. */
  urls: string[];
}

/** An index.yaml: entries by chart name, and what else it may hold for others. */
export interface IndexFile {
  entries: Record<string, IndexEntry[]>;
  publicKeys?: unknown;
  annotations?: unknown;
}

/**
 * Reads an index.yaml. Entries keep the fields that Helm knows.
 *
 * @throws Error when it is not an index: it is then left alone
 */
export function readIndex(text: string): IndexFile {
  const document = parseDocument(text, { schema: 'failsafe' });
  const [problem] = document.errors;
  if (problem !== undefined) throw new Error(problem.message.split('\n')[0]);
  if (!isMap(document.contents)) throw new Error('it is no map');
  for (const field of ['apiVersion', 'entries']) {
    if (!document.has(field)) throw new Error(`it has no ${field}`);
  }
  const { entries, publicKeys, annotations } = document.toJS() as Record<string, unknown>;
  return {
    entries: Object.fromEntries(
      Object.entries(entries || {}).map(([name, list]) => [name, toEntries(name, list)]),
    ),
    ...(publicKeys !== undefined && { publicKeys }),
    ...(annotations !== undefined && { annotations }),
  };
}

function toEntries(name: string, list: unknown): IndexEntry[] {
  if (list === '' || list === null) return [];
  if (!Array.isArray(list)) throw new Error(`its entry ${name} is not a list of versions`);
  return list.map((value) => {
    const { digest, created, urls } = (value ?? {}) as Record<string, unknown>;
    try {
      return {
        ...toMetadata(value),
        digest: typeof digest === 'string' ? digest : '',
        created: timestamp(created),
        urls: Array.isArray(urls) ? urls.map(String) : [],
      };
    } catch (cause) {
      throw new Error(`a version of ${name} in it: ${(cause as Error).message}`, { cause });
    }
  });
}

/** RFC 3339. An index must hold a time; Helm wrote none into manifests before 3.13. */
export function timestamp(created: unknown): string {
  const time = Date.parse(typeof created === 'string' ? created : '');
  return new Date(Number.isNaN(time) ? 0 : time).toISOString().replace('.000Z', 'Z');
}

/**
 * Writes an index.yaml. The same entries give the same text: `generated` is the time of the newest version,
 * versions are in descending order as Helm sorts them, charts by name.
 */
export function renderIndex({ entries, ...others }: IndexFile): string {
  const names = Object.keys(entries).sort();
  const sorted = Object.fromEntries(names.map((name) => [name, sortVersions(entries[name] ?? [])]));
  const times = Object.values(sorted).flatMap((versions) => versions.map(({ created }) => created));
  const generated = times.sort((a, b) => Date.parse(a) - Date.parse(b)).at(-1) ?? timestamp('');
  // YAML 1.1 is what Helm reads: text such as "yes" or "1_000" is quoted for it.
  const options = { version: '1.1', aliasDuplicateObjects: false } as const;
  const document = new Document({ apiVersion: 'v1', ...others, entries: sorted, generated }, options);
  visit(document, { Scalar: (_, scalar) => quoteUnusual(scalar) });
  return escapeBreaks(document.toString({ lineWidth: 0, doubleQuotedAsJSON: true }));
}

/** Helm's YAML reader refuses some text that the writer leaves bare (`?!`) or writes on several lines. */
function quoteUnusual(scalar: Scalar): void {
  if (typeof scalar.value !== 'string' || /^[A-Za-z0-9][ -~]*$/.test(scalar.value)) return;
  scalar.value = scalar.value.toWellFormed();
  scalar.type = Scalar.QUOTE_DOUBLE;
}

/** These are valid in JSON's strings and not in YAML 1.1's; only quoted text holds them here. */
function escapeBreaks(text: string): string {
  return text.replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Highest first; those that are not semantic versions come last. */
function sortVersions(versions: IndexEntry[]): IndexEntry[] {
  return [...versions].sort((a, b) => {
    try {
      return compare(b.version, a.version) || compareBuild(b.version, a.version);
    } catch {
      return b.version < a.version ? -1 : 1;
    }
  });
}
