import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import pLimit from 'p-limit';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { memberPath, refused, unpackedBounds } from './member.ts';

/** Files written at once. */
const parallel = 16;

/** File type and permissions of a member that was packed on Unix (APPNOTE.TXT 4.4.15, st_mode in the upper half). */
const typeMask = 0o170000;
const regular = 0o100000;

/** Writes one regular file of a .zip; false when there is none of that name. */
export async function unzipMember(
  bytes: AsyncIterable<Uint8Array>,
  member: string,
  file: string,
): Promise<boolean> {
  return withZip(bytes, `${file}.zip`, async (zip) => {
    const bounds = unpackedBounds();
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName !== member || !isFile(entry)) continue;
      bounds(entry.fileName, entry.uncompressedSize);
      await write(zip, entry, file, 'w', 0o755);
      return true;
    }
    return false;
  });
}

/** Unpacks a .zip of files and folders. */
export async function unzipTree(
  bytes: AsyncIterable<Uint8Array>,
  folder: string,
  strip: number,
): Promise<void> {
  await withZip(bytes, `${folder}.zip`, async (zip) => {
    const { folders, files } = await plan(zip, folder, strip);
    for (const path of folders) await mkdir(path, { recursive: true });
    const limit = pLimit(parallel);
    // Settled, all of them: nobody may write any more when the folder is removed.
    const results = await Promise.allSettled(
      files.map(({ entry, path }) => limit(() => write(zip, entry, path, 'wx', modeOf(entry)))),
    );
    for (const result of results) if (result.status === 'rejected') throw result.reason;
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

/** A .zip is read by the directory at its end, so it has to be here whole. */
async function withZip<T>(
  bytes: AsyncIterable<Uint8Array>,
  file: string,
  body: (zip: ZipFile) => Promise<T>,
): Promise<T> {
  try {
    await pipeline(bytes, createWriteStream(file));
    const zip = await yauzl.openPromise(file, { autoClose: false, strictFileNames: true });
    try {
      return await body(zip);
    } finally {
      zip.close();
    }
  } finally {
    await rm(file, { force: true, maxRetries: 3 });
  }
}

async function write(
  zip: ZipFile,
  entry: Entry,
  path: string,
  flags: 'w' | 'wx',
  mode: number,
): Promise<void> {
  await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(path, { flags, mode }));
}

function modeOf({ externalFileAttributes }: Entry): number {
  return ((externalFileAttributes >>> 16) & 0o111) === 0 ? 0o644 : 0o755;
}

/** What was packed elsewhere than on Unix has no file type. */
function isFile({ externalFileAttributes }: Entry): boolean {
  const type = (externalFileAttributes >>> 16) & typeMask;
  return type === regular || type === 0;
}
