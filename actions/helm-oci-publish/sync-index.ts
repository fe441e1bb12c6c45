import pLimit from 'p-limit';
import { InputError, ToolError } from '../shared/errors.ts';
import { readIfPresent } from '../shared/files/read-if-present.ts';
import { writeFileAtomic } from '../shared/files/write.ts';
import { digestHex } from '../shared/oci/digest.ts';
import { parseManifest } from '../shared/oci/manifest.ts';
import type { Registry } from '../shared/oci/registry-api.ts';
import { chartTypes } from './chart-manifest.ts';
import { type IndexEntry, type IndexFile, readIndex, renderIndex, timestamp } from './index-file.ts';
import { toMetadata } from './metadata.ts';
import { tagVersion } from './version.ts';

/** Requests at once: with 40 ms a request, 32 list 1000 versions in 5 s, 8 in 12 s. */
const concurrency = 32;

export interface SyncedIndex {
  /** Versions in the file, over all charts. */
  entries: number;
  changed: boolean;
}

/** A chart's metadata is some kilobytes; a blob that claims more is not read. */
const largestConfig = 1 << 20;

/**
 * Brings an index.yaml up to date with the registry. The given charts are listed anew; entries of others
 * stay. The file is written only when its content changes.
 *
 * @param repositories `host/path/name` by chart name
 * @param log told what is left out
 * @throws InputError when the file is there and is not an index: it is left as it is
 */
export async function syncIndex(
  path: string,
  repositories: Record<string, string>,
  registry: Registry,
  log: (line: string) => void,
): Promise<SyncedIndex> {
  const { text: present, index } = await readIndexFile(path);
  const limit = pLimit(concurrency);
  for (const [name, repository] of Object.entries(repositories)) {
    const versions = (await registry.listTags(repository)).filter((tag) => tagVersion(tag) !== undefined);
    const read = async (tag: string) => {
      const entry = await readEntry(repository, tag, registry);
      if (entry.name === name && entry.version === tagVersion(tag)) return entry;
      throw new Error(`it says it is ${entry.name} ${entry.version}`);
    };
    const listed = await Promise.all(
      versions.map((tag) =>
        limit(() =>
          read(tag).catch((error: Error) => {
            // A registry that fails must not look like a version that is gone.
            if (error instanceof ToolError) throw error;
            log(`${repository}:${tag} is not in the index: ${error.message}`);
            return undefined;
          }),
        ),
      ),
    );
    index.entries[name] = listed.filter((entry) => entry !== undefined);
  }
  const text = renderIndex(index);
  const changed = text !== present;
  if (changed) await writeFileAtomic(path, text);
  return { entries: Object.values(index.entries).reduce((sum, { length }) => sum + length, 0), changed };
}

/**
 * One version, from its manifest and its configuration; the chart itself is not pulled.
 *
 * @throws Error for what is not a chart, ToolError when the registry fails
 */
async function readEntry(repository: string, tag: string, registry: Registry): Promise<IndexEntry> {
  const { bytes, descriptor } = await registry.getManifest(`${repository}:${tag}`);
  const document = parseManifest(bytes, descriptor.mediaType);
  if (document.kind !== 'manifest') throw new Error('it is an index');
  const { config, layers, annotations } = document.manifest;
  if (config.mediaType !== chartTypes.config) throw new Error(`its configuration is ${config.mediaType}`);
  const content = layers.find(
    ({ mediaType }) => mediaType === chartTypes.content || mediaType === chartTypes.legacyContent,
  );
  if (content === undefined) throw new Error('it has no chart in it');
  if (config.size > largestConfig) throw new Error(`its configuration has ${config.size} bytes`);
  const blob = await registry.getBlob(repository, config);
  const metadata = toMetadata(JSON.parse(Buffer.from(blob).toString('utf8')));
  return {
    ...metadata,
    digest: digestHex(content.digest),
    created: timestamp(annotations?.['org.opencontainers.image.created']),
    urls: [`oci://${repository}:${metadata.version}`],
  };
}

/**
 * The file to bring up to date, as it stands: an empty index when there is none.
 *
 * @throws InputError when something else is there: it is left as it is
 */
export async function readIndexFile(path: string): Promise<{ text?: string; index: IndexFile }> {
  try {
    const text = await readIfPresent(path);
    return text === undefined ? { index: { entries: {} } } : { text, index: readIndex(text) };
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? (cause as Error).message;
    throw new InputError('index', `${path} is not an index.yaml and was left as it is: ${reason}`, { cause });
  }
}
