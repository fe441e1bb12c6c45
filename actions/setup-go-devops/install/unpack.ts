import { createWriteStream } from 'node:fs';
import { chmod, mkdir, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { ToolError } from '../../shared/errors.ts';
import { untarMember, untarTree } from './tar-archive.ts';
import { unzipMember, unzipTree } from './zip-archive.ts';

/**
 * Takes an executable out of an asset: one regular file of an archive, or the asset itself.
 *
 * @param name name or address of the asset; its ending tells the kind of archive
 * @param member path in the archive; undefined when the asset is the executable
 * @param file where it goes; beside it stands, for the moment, what cannot be read as a stream
 */
export async function unpackMember(
  bytes: AsyncIterable<Uint8Array>,
  name: string,
  member: string | undefined,
  file: string,
): Promise<void> {
  if (member === undefined) await pipeline(bytes, createWriteStream(file));
  else {
    const take = isZip(name) ? unzipMember : untarMember;
    if (!(await readable(name, () => take(bytes, member, file)))) {
      throw new ToolError(`unpack ${name}`, `the archive has no file "${member}"`);
    }
  }
  await chmod(file, 0o755);
}

/**
 * Unpacks a whole archive into a folder that is made for it. Only files and folders are accepted, and only
 * names that stay inside: an archive with anything else is refused.
 *
 * @param strip leading elements of the names that are left out
 */
export async function unpackTree(
  bytes: AsyncIterable<Uint8Array>,
  name: string,
  folder: string,
  { strip }: { strip: number },
): Promise<void> {
  // What an earlier source left here is not the archive's.
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const unpack = isZip(name) ? unzipTree : untarTree;
  await readable(name, () => unpack(bytes, folder, strip));
}

/** What `body` makes of an archive; one that nobody could read is told as such. */
async function readable<T>(name: string, body: () => Promise<T>): Promise<T> {
  try {
    return await body();
  } catch (cause) {
    if (isTwiceThere(cause)) {
      throw new ToolError(`unpack ${name}`, 'two members of the archive have one place', { cause });
    }
    if (!isOfReader(cause)) throw cause;
    throw new ToolError(`unpack ${name}`, `the archive cannot be read: ${cause.message}`, { cause });
  }
}

/** The readers of gzip, tar and zip throw plain errors; those of the system name a call, and others are defects. */
function isOfReader(error: unknown): error is Error {
  const { name, syscall } = error as NodeJS.ErrnoException;
  return name === 'Error' && syscall === undefined;
}

function isZip(name: string): boolean {
  const path = name.replace(/[?#].*$/, '');
  if (path.endsWith('.zip')) return true;
  if (/\.(tar\.gz|tgz)$/.test(path)) return false;
  throw new ToolError(
    `unpack ${name}`,
    'this kind of archive is not known; known are .tar.gz, .tgz and .zip',
  );
}

/** Names that differ only in case are one on some disks; a file cannot be a folder. */
function isTwiceThere(error: unknown): boolean {
  return ['EEXIST', 'ENOTDIR', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '');
}
