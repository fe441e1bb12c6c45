import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import pLimit from 'p-limit';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { hashing } from '../../shared/files/sha256.ts';
import { memberPath, refused, type Taken, unpackedBounds } from './member.ts';

/** Files written at once. */
const parallel = 16;

/** File type and permissions of a member that was packed on Unix (APPNOTE.TXT 4.4.15, st_mode in the upper half). */
const typeMask = 0o170000;
const regular = 0o100000;

/** Writes one regular file of a .zip, if it has one of that name. */
export async function unzipMember(
  bytes: AsyncIterable<Uint8Array>,
  member: string,
  file: string,
): Promise<Taken> {
  return withZip(bytes, async (zip) => {
    const bounds = unpackedBounds();
    const others: string[] = [];
    for await (const entry of zip.eachEntry()) {
      const isWanted = entry.fileName === member && isFile(entry);
      bounds(entry.fileName, isWanted ? entry.uncompressedSize : 0);
      if (isWanted) return { sha256: await write(zip, entry, file, 'w', 0o755), others };
      if (isFile(entry) && !entry.fileName.endsWith('/')) others.push(entry.fileName);
    }
    return { others };
  });
}

/** Unpacks a .zip of files and folders; gives the hex SHA-256 of each file, by its path on disk. */
export async function unzipTree(
  bytes: AsyncIterable<Uint8Array>,
  folder: string,
  strip: number,
): Promise<Map<string, string>> {
  return withZip(bytes, async (zip) => {
    const { folders, files } = await plan(zip, folder, strip);
    for (const path of folders) await mkdir(path, { recursive: true });
    const limit = pLimit(parallel);
    // Settled, all of them: nobody may write any more when the folder is removed.
    const results = await Promise.allSettled(
      files.map(({ entry, path }) =>
        limit(async () => [path, await write(zip, entry, path, 'wx', modeOf(entry))] as const),
      ),
    );
    const digests = results.map((result) => {
      if (result.status === 'rejected') throw result.reason;
      return result.value;
    });
    return new Map(digests);
  });
}

interface Plan {
  folders: Set<string>;
  files: { entry: Entry; path: string }[];
}

/** What the archive's directory comes to in `folder`. */
async function plan(zip: ZipFile, folder: string, strip: number): Promise<Plan> {
  const bounds = unpackedBounds();
  const { folders, files }: Plan = { folders: new Set(), files: [] };
  for await (const entry of zip.eachEntry()) {
    bounds(entry.fileName, entry.uncompressedSize);
    const isFolder = entry.fileName.endsWith('/');
    if (!isFolder && !isFile(entry)) throw refused(entry.fileName, 'it is neither file nor folder');
    const path = memberPath(folder, entry.fileName, strip);
    if (path === undefined) continue;
    folders.add(isFolder ? path : dirname(path));
    if (!isFolder) files.push({ entry, path });
  }
  return { folders, files };
}

/**
 * A .zip is read by the directory at its end, so it has to be here whole: in memory, where nobody exchanges it between
 * its digest and its unpacking.
 */
async function withZip<T>(bytes: AsyncIterable<Uint8Array>, body: (zip: ZipFile) => Promise<T>): Promise<T> {
  const zip = await yauzl.fromBufferPromise(await buffer(bytes), { autoClose: false, strictFileNames: true });
  try {
    return await body(zip);
  } finally {
    zip.close();
  }
}

/** Writes a file; gives the hex SHA-256 of what went into it: who exchanges it on the disk cannot change that. */
async function write(
  zip: ZipFile,
  entry: Entry,
  path: string,
  flags: 'w' | 'wx',
  mode: number,
): Promise<string> {
  const hash = createHash('sha256');
  const content = await zip.openReadStreamPromise(entry);
  await pipeline(content, (bytes) => hashing(bytes, hash), createWriteStream(path, { flags, mode }));
  return hash.digest('hex');
}

function modeOf({ externalFileAttributes }: Entry): number {
  return ((externalFileAttributes >>> 16) & 0o111) === 0 ? 0o644 : 0o755;
}

/** What was packed elsewhere than on Unix has no file type. */
function isFile({ externalFileAttributes }: Entry): boolean {
  const type = (externalFileAttributes >>> 16) & typeMask;
  return type === regular || type === 0;
}
