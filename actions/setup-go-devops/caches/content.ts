import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ifPresent } from '../../shared/files/read-if-present.ts';
import { type ArchiveName, type CacheFolders, folderOf } from './archives.ts';
import { buildEntries } from './build-entries.ts';

/** Whether there is anything that unpacking an archive would write over, or that is not ours to keep. */
export async function isPopulated(name: ArchiveName, folders: CacheFolders): Promise<boolean> {
  const folder = folderOf(name, folders);
  if (name === 'build') {
    // Go makes its folders and trim.txt whenever it is asked anything.
    for await (const _ of buildEntries(folder)) return true;
    return false;
  }
  if (name === 'results') return (await namesIn(folder)).length > 0;
  const trees = (await namesIn(folder)).filter((entry) => entry !== 'cache');
  return trees.length > 0 || (await namesIn(join(folder, 'cache', 'download'))).length > 0;
}

async function namesIn(folder: string): Promise<string[]> {
  return (await ifPresent(readdir(folder))) ?? [];
}
