import { buffer } from 'node:stream/consumers';
import { pack } from 'tar-stream';

/** One member of an archive. */
export type TarEntry = {
  /** Path inside the archive: relative, forward slashes, no `.` or `..`. */
  path: string;
  /** Permission bits, such as 0o755; not 0. */
  mode: number;
  /** Default 0. */
  uid?: number;
  /** Default 0. */
  gid?: number;
} & (
  | { type: 'file'; content: Uint8Array }
  | { type: 'directory' }
  /** `target` is stored as given. */
  | { type: 'symlink'; target: string }
);

/**
 * Packs entries in the order given. The same entries and epoch give the same bytes on any machine: ustar,
 * with a pax header only for names that do not fit (over 100 bytes without a place to split, non-ASCII).
 *
 * @param epoch modification time of all entries, seconds since 1970
 * @throws Error for a path that leaves the archive, or one that comes twice
 */
export async function packTar(entries: readonly TarEntry[], epoch: number): Promise<Uint8Array> {
  // The field of a ustar header that tar-stream fills is a signed 32-bit number of seconds.
  if (!Number.isInteger(epoch) || epoch < 0 || epoch > 0x7fffffff) {
    throw new Error(`${epoch} is not a time in whole seconds from 1970 to 2038`);
  }
  checkPaths(entries);
  const archive = pack();
  const bytes = buffer(archive);
  for (const entry of entries) {
    const header = {
      name: entry.type === 'directory' ? `${entry.path}/` : entry.path,
      type: entry.type,
      mode: entry.mode,
      uid: entry.uid ?? 0,
      gid: entry.gid ?? 0,
      mtime: new Date(epoch * 1000),
    };
    if (entry.type === 'file') archive.entry(header, Buffer.from(entry.content));
    else if (entry.type === 'symlink') archive.entry({ ...header, linkname: entry.target });
    else archive.entry(header);
  }
  archive.finalize();
  return bytes;
}

function checkPaths(entries: readonly TarEntry[]): void {
  const seen = new Set<string>();
  for (const { path } of entries) {
    const segments = path.split('/');
    if (segments.some((segment) => segment === '' || segment === '.' || segment === '..')) {
      throw new Error(`${JSON.stringify(path)} is not a path inside the archive`);
    }
    if (path.includes('\0')) throw new Error(`${JSON.stringify(path)} has a zero byte`);
    if (seen.has(path)) throw new Error(`${JSON.stringify(path)} comes twice in the archive`);
    seen.add(path);
  }
}
