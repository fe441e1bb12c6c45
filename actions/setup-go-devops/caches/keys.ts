import { createHash } from 'node:crypto';
import { relative, sep } from 'node:path';
import type { Platform } from '../platform.ts';
import { type ArchiveName, archivedFolder, type CacheFolders } from './archives.ts';
import type { Job } from './job.ts';

/** Changes with the content of the archives or the meaning of a key: an old archive is then not found. */
const format = 1;

export interface ArchiveKey {
  key: string;
  /** The beginning of keys of older archives, of which the newest is better than none. */
  prefix: string;
}

export interface KeyParts {
  job: Job;
  platform: Platform;
  goVersion: string;
  /** The leg of the matrix, as JSON: no variable of the runner tells the legs apart. */
  matrix: string;
  /** The setting cache-suffix. */
  suffix: string;
  /** Hash of the files that name the modules. */
  dependencies: string;
  folders: CacheFolders;
}

/**
 * Keys of the three archives. Modules are the same for all jobs of a repository. Build output and results belong to
 * one leg of one job, as what one compiles (race, coverage, tags) is of no use to another; each run keeps an
 * archive of its own, as an archive is written only once.
 */
export function archiveKeys(parts: KeyParts): Record<ArchiveName, ArchiveKey> {
  const { job, platform, goVersion, matrix, suffix, dependencies, folders } = parts;
  const place = (name: ArchiveName) => placeOf(job.workspace, archivedFolder(name, folders));
  const modules = named('modules', platform, digest([suffix, place('modules')]));
  const ofJob = (name: ArchiveName) => {
    const leg = digest([job.workflow, job.name, matrix, suffix, place(name)]);
    const prefix = named(name, platform, job.image, `go${goVersion}`, leg);
    return { key: prefix + job.run, prefix };
  };
  return {
    modules: { key: modules + dependencies.slice(0, 40), prefix: modules },
    build: ofJob('build'),
    results: ofJob('results'),
  };
}

/**
 * Ends in a separator, so that no name is the beginning of another. Some services know lower case only, none takes
 * a comma.
 */
function named(archive: ArchiveName, ...words: string[]): string {
  const safe = [archive, format, ...words].map((word) =>
    `${word}`.toLowerCase().replace(/[^a-z0-9._]+/g, '-'),
  );
  return `go-devops-${safe.join('-')}-`;
}

/** An archive holds paths from the workspace: below another one it would be unpacked beside the folder. */
function placeOf(workspace: string, folder: string): string {
  return relative(workspace, folder).split(sep).join('/');
}

function digest(parts: string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12);
}
