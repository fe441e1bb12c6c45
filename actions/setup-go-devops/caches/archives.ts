import { join } from 'node:path';

/** Three archives, as they are worth keeping for different times and jobs. */
export const archiveNames = ['modules', 'build', 'results'] as const;
export type ArchiveName = (typeof archiveNames)[number];

/** Where Go and the other actions of the chain keep what outlives a run: absolute paths. */
export interface CacheFolders {
  gomodcache: string;
  gocache: string;
  /** GO_DEVOPS_CACHE. */
  results: string;
}

/** The folder that belongs to an archive: it is unpacked only where this one is empty. */
export function folderOf(name: ArchiveName, folders: CacheFolders): string {
  return { modules: folders.gomodcache, build: folders.gocache, results: folders.results }[name];
}

/**
 * The folder that is archived. Of the modules only what was downloaded: Go unpacks it when it needs it, side by side.
 * That is half the bytes and a fraction of the files, and the unpacked folders are read-only, which tar trips over.
 * Clones (cache/vcs) stay out: their configuration may hold a token.
 */
export function archivedFolder(name: ArchiveName, folders: CacheFolders): string {
  const folder = folderOf(name, folders);
  return name === 'modules' ? join(folder, 'cache', 'download') : folder;
}
