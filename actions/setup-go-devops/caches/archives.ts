import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ifPresent } from '../../shared/files/read-if-present.ts';
import { buildEntries } from './build-entries.ts';
import { hasNewFile, hasNewOutput } from './changed.ts';
import { type Pruned, pruneBuild, pruneModules } from './prune.ts';

/** Where Go and the other actions of the chain keep what outlives a run: absolute paths. */
export interface CacheFolders {
  gomodcache: string;
  gocache: string;
  /** GO_DEVOPS_CACHE. */
  results: string;
}

/** What is known of the job that decides what of its archives is kept. */
interface Upkeep {
  /** When the archives were unpacked, where the job used enough to tell what is worth keeping. */
  usedSince?: number;
  /** Milliseconds since 1970. */
  now: number;
  /** Bytes of build output that are kept at most. */
  cap: number;
  /** go.sum files. */
  sums: string[];
}

interface Archive {
  /** The folder that belongs to it: it is unpacked only where this one is empty. */
  folder(folders: CacheFolders): string;
  /** Path in it of what is archived. */
  part: string;
  /** Whether the folder has anything that unpacking would write over, or that is not ours to keep. */
  isPopulated(folder: string): Promise<boolean>;
  /** Whether anything worth an archive came into the folder since that time (milliseconds since 1970). */
  isChanged(folder: string, since: number): Promise<boolean>;
  /** Removes what is not worth keeping; undefined when that is left to others. */
  prune(folder: string, upkeep: Upkeep): Promise<Pruned | undefined>;
}

export type ArchiveName = 'modules' | 'build' | 'results';

/** Three archives, as they are worth keeping for different times and jobs. */
export const archives: Record<ArchiveName, Archive> = {
  modules: {
    folder: ({ gomodcache }) => gomodcache,
    // Only what was downloaded: Go unpacks it when it needs it, side by side. That is half the bytes and a fraction
    // of the files, and the unpacked folders are read-only, which tar trips over. Clones (cache/vcs) stay out: their
    // configuration may hold a token.
    part: join('cache', 'download'),
    async isPopulated(folder) {
      const trees = (await namesIn(folder)).filter((entry) => entry !== 'cache');
      return trees.length > 0 || (await namesIn(join(folder, 'cache', 'download'))).length > 0;
    },
    // The key says already that they are others.
    isChanged: async () => true,
    prune: (folder, { sums }) => pruneModules(folder, sums),
  },
  build: {
    folder: ({ gocache }) => gocache,
    part: '.',
    async isPopulated(folder) {
      // Go makes its folders and trim.txt whenever it is asked anything.
      for await (const _ of buildEntries(folder)) return true;
      return false;
    },
    isChanged: hasNewOutput,
    prune: (folder, { usedSince, cap, now }) => pruneBuild(folder, usedSince, cap, now),
  },
  results: {
    folder: ({ results }) => results,
    part: '.',
    isPopulated: async (folder) => (await namesIn(folder)).length > 0,
    isChanged: hasNewFile,
    // The actions whose results these are forget them by age.
    prune: async () => undefined,
  },
};

export const archiveNames = Object.keys(archives) as ArchiveName[];

/** The folder that is archived. */
export function archivedFolder(name: ArchiveName, folders: CacheFolders): string {
  const { folder, part } = archives[name];
  return join(folder(folders), part);
}

/** Does something with each archive, side by side. */
export async function eachArchive<T>(
  work: (name: ArchiveName) => Promise<T>,
): Promise<Record<ArchiveName, T>> {
  const results = archiveNames.map(async (name) => [name, await work(name)] as const);
  return Object.fromEntries(await Promise.all(results)) as Record<ArchiveName, T>;
}

async function namesIn(folder: string): Promise<string[]> {
  return (await ifPresent(readdir(folder))) ?? [];
}
