import { readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { exists } from '../../shared/files/exists.ts';
import { ifPresent } from '../../shared/files/read-if-present.ts';
import { type BuildEntry, buildEntries } from './build-entries.ts';

const hour = 3600 * 1000;

/**
 * What an entry ages by when it is kept. Go refreshes the time of an entry that it uses only when that is more than
 * an hour old, so in the next run, be it a minute later, a recent time will tell use and an old one none.
 */
const aging = 2 * hour;

/** Between those two: clocks of runners may differ. */
const grace = hour;

export interface Pruned {
  entries: number;
  bytes: number;
  removed: number;
}

/**
 * Bytes up to which an entry stays for Go's own five days, used or not. Go files the result of a test under two ids,
 * by what the test binary is built from and by its bytes, and looks at the second one only when the first has changed:
 * a job that finds the first uses only that one.
 */
const small = 16 << 10;
const daysOfSmall = 5;

/**
 * Removes from Go's build cache what the job has not used, then the least recently used beyond `cap` bytes, and ages
 * what was used for the next run.
 *
 * @param since when the archive was unpacked; undefined keeps what was not used too
 * @param now milliseconds since 1970
 */
export async function pruneBuild(
  folder: string,
  since: number | undefined,
  cap: number,
  now: number,
): Promise<Pruned> {
  const all: BuildEntry[] = [];
  for await (const entry of buildEntries(folder)) all.push(entry);
  all.sort((a, b) => b.used - a.used);

  const kept: BuildEntry[] = [];
  let bytes = 0;
  let removed = 0;
  for (const entry of all) {
    const unused = since !== undefined && entry.used < since - grace && !isKept(entry, now);
    if (unused || bytes + entry.bytes > cap) {
      await rm(entry.path, { recursive: true, force: true });
      removed += 1;
    } else {
      kept.push(entry);
      bytes += entry.bytes;
    }
  }
  for (const { path, used } of kept) {
    if (used <= now - aging) continue;
    const aged = new Date(used - aging);
    await ifPresent(utimes(path, aged, aged));
  }
  return { entries: kept.length, bytes, removed };
}

function isKept({ bytes, used }: BuildEntry, now: number): boolean {
  return bytes <= small && used > now - daysOfSmall * 24 * hour;
}

/**
 * Says to Go that the build cache was tidied up now. It would otherwise do so at the first command, by times that
 * come from the run that made the archive, days ago.
 */
export async function markTrimmed(folder: string, now: number): Promise<void> {
  await writeFile(join(folder, 'trim.txt'), `${Math.floor(now / 1000)}`);
}

/**
 * Removes downloads of modules that no go.sum lists and the job did not unpack, such as versions of last month;
 * whole Go toolchains; and what an interrupted download left.
 *
 * @param modules GOMODCACHE
 * @param sums go.sum and go.work.sum files
 */
export async function pruneModules(modules: string, sums: readonly string[]): Promise<Pruned> {
  const downloads = join(modules, 'cache', 'download');
  const listed = new Set((await Promise.all(sums.map(listedIn))).flat());
  const entries = await readdir(downloads, { recursive: true, withFileTypes: true });
  let kept = 0;
  let removed = 0;
  for (const entry of entries) {
    if (entry.isDirectory()) continue;
    const path = join(entry.parentPath, entry.name);
    const module = moduleOf(path.slice(downloads.length + 1));
    const partial = /\.(tmp|lock|partial)$|\.zip\d+\.tmp$/.test(entry.name);
    const toolchain = module?.startsWith('golang.org/toolchain@') === true;
    const unneeded =
      module !== undefined && !listed.has(module) && !(await exists(join(modules, ...module.split('/'))));
    if (partial || toolchain || unneeded) {
      await rm(path, { force: true });
      removed += 1;
    } else if (module !== undefined) kept += 1;
  }
  return { entries: kept, bytes: 0, removed };
}

/** `github.com/!azure/x@v1.0.0` for the path of its zip below cache/download; undefined for other files. */
function moduleOf(path: string): string | undefined {
  const match = /^(.+)\/@v\/([^/]+)\.zip$/.exec(path.split(sep).join('/'));
  return match === null ? undefined : `${match[1]}@${match[2]}`;
}

/** The modules of a go.sum whose content is listed, named as in GOMODCACHE: a capital is `!` and the small letter. */
async function listedIn(file: string): Promise<string[]> {
  const text = (await ifPresent(readFile(file, 'utf8'))) ?? '';
  return text.split('\n').flatMap((line) => {
    const [path = '', version = ''] = line.split(' ');
    if (path === '' || version === '' || version.endsWith('/go.mod')) return [];
    return [`${path}@${version}`.replace(/[A-Z]/g, (capital) => `!${capital.toLowerCase()}`)];
  });
}
