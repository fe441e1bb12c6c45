// How a setup action keeps folders with @actions/cache: one archive after another, each given as KEY=FOLDER:FOLDER.
// Usage: toolkit-cache.ts restore|save ARCHIVE...
import { restoreCache, saveCache } from '@actions/cache';

const [, , verb = '', ...archives] = process.argv;
for (const archive of archives) {
  const [key = '', folders = ''] = archive.split('=');
  const paths = folders.split(':');
  const done =
    verb === 'restore' ? (await restoreCache(paths, key)) === key : (await saveCache(paths, key)) !== -1;
  if (!done) throw new Error(`${verb} ${archive}: it was not`);
}
