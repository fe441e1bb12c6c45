import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { chmod, mkdir, rm } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ToolError } from '../../shared/errors.ts';
import { hashing } from '../../shared/files/sha256.ts';
import { untarMember, untarTree } from './tar-archive.ts';
import { unzipMember, unzipTree } from './zip-archive.ts';

/**
 * Takes an executable out of an asset: one regular file of an archive, or the asset itself.
 *
 * @param name name or address of the asset; its ending tells the kind of archive
 * @param member path in the archive; undefined when the asset is the executable
 * @param file where it goes
 * @param namedBy for messages, who says where in the archive it is: `the table names`
 * @returns its hex SHA-256, as the asset has it: whoever exchanges the file meanwhile does not change that
 */
export async function unpackMember(
  bytes: AsyncIterable<Uint8Array>,
  name: string,
  member: string | undefined,
  file: string,
  namedBy?: string,
): Promise<string> {
  const sha256 =
    member === undefined
      ? await writeHashed(bytes, file)
      : await takeMember(bytes, name, member, file, namedBy);
  await chmod(file, 0o755);
  return sha256;
}

async function writeHashed(bytes: AsyncIterable<Uint8Array>, file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(hashing(bytes, hash), createWriteStream(file));
  return hash.digest('hex');
}

async function takeMember(
  bytes: AsyncIterable<Uint8Array>,
  name: string,
  member: string,
  file: string,
  namedBy: string | undefined,
): Promise<string> {
  const take = isZip(name) ? unzipMember : untarMember;
  const { sha256, others } = await readable(name, () => take(bytes, member, file));
  if (sha256 !== undefined) return sha256;
  const origin = namedBy === undefined ? '' : `, which ${namedBy}`;
  throw new ToolError(
    `unpack ${name}`,
    `the archive has no file "${member}"${origin}; it has ${some(others)}`,
  );
}

/** The first names of many. */
function some(names: string[]): string {
  if (names.length === 0) return 'none at all';
  const shown = names.slice(0, 5).map((name) => JSON.stringify(name.slice(0, 100)));
  const rest = names.length - shown.length;
  return shown.join(', ') + (rest === 0 ? '' : ` and ${rest} more`);
}

/**
 * Unpacks a whole archive into a folder that is made for it. Only files and folders are accepted, and only
 * names that stay inside: an archive with anything else is refused.
 *
 * @param strip leading elements of the names that are left out
 * @returns the hex SHA-256 of each file by its path in the folder, with slashes, as the archive has it
 */
export async function unpackTree(
  bytes: AsyncIterable<Uint8Array>,
  name: string,
  folder: string,
  { strip }: { strip: number },
): Promise<Record<string, string>> {
  // What an earlier source left here is not the archive's.
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const unpack = isZip(name) ? unzipTree : untarTree;
  const digests = await readable(name, () => unpack(bytes, folder, strip));
  return Object.fromEntries(
    [...digests].map(([path, sha256]) => [relative(folder, path).split(sep).join('/'), sha256]),
  );
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
    'the address does not end like that of an archive; known are .tar.gz, .tgz and .zip',
  );
}

/** Names that differ only in case are one on some disks; a file cannot be a folder. */
function isTwiceThere(error: unknown): boolean {
  return ['EEXIST', 'ENOTDIR', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '');
}
