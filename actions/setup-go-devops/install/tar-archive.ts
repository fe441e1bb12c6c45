import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import tar, { type ExtractEvents, type Header } from 'tar-stream';
import { memberPath, refused, type Taken, unpackedBounds } from './member.ts';

type Content = ExtractEvents['entry'][1];

/** Writes one regular file of a .tar.gz, if it has one of that name. */
export async function untarMember(
  bytes: AsyncIterable<Uint8Array>,
  member: string,
  file: string,
): Promise<Taken> {
  const taken: Taken = { others: [] };
  let found = false;
  await eachMember(bytes, ({ name, type }, content) => {
    const path = name.replace(/^\.\//, '');
    if (found || type !== 'file' || path !== member) {
      if (type === 'file') taken.others.push(path);
      return content.resume();
    }
    found = true;
    return writeFile(file, 'w', 0o755, content, (sha256) => {
      taken.sha256 = sha256;
    });
  });
  return taken;
}

/** Unpacks a .tar.gz of files and folders; gives the hex SHA-256 of each file, by its path on disk. */
export async function untarTree(
  bytes: AsyncIterable<Uint8Array>,
  folder: string,
  strip: number,
): Promise<Map<string, string>> {
  const digests = new Map<string, string>();
  const made = new Set<string>();
  const makeFolder = (path: string) => {
    if (made.has(path)) return;
    mkdirSync(path, { recursive: true });
    made.add(path);
  };
  await eachMember(bytes, ({ name, type, mode }, content) => {
    if (type !== 'file' && type !== 'directory') throw refused(name, `it is a ${type}, not a file`);
    const path = memberPath(folder, name, strip);
    if (path === undefined) return content.resume();
    makeFolder(type === 'directory' ? path : dirname(path));
    if (type === 'directory') return content.resume();
    return writeFile(path, 'wx', (mode & 0o111) === 0 ? 0o644 : 0o755, content, (sha256) => {
      digests.set(path, sha256);
    });
  });
  return digests;
}

/**
 * Hands over each member with its content. Events, and not one promise a member, since Go's archive has 17 000.
 */
async function eachMember(
  bytes: AsyncIterable<Uint8Array>,
  take: (header: Header, content: Content) => void,
): Promise<void> {
  const extract = tar.extract();
  const bounds = unpackedBounds();
  extract.on('entry', (header, content, next) => {
    content.on('error', next);
    content.on('end', next);
    try {
      bounds(header.name, header.size);
      take(header, content);
    } catch (error) {
      next(error as Error);
    }
  });
  await pipeline(bytes, createGunzip({ chunkSize: 1 << 18 }), extract);
}

/**
 * Writes a file, and tells the hex SHA-256 of what went into it: who exchanges it on the disk cannot change that.
 * Writes synchronously: for many small files the way through the event loop and back costs more than the
 * write, and the next piece is decompressed in another thread meanwhile.
 */
function writeFile(
  path: string,
  flags: 'w' | 'wx',
  mode: number,
  content: Content,
  digested: (sha256: string) => void,
): void {
  const hash = createHash('sha256');
  const file = openSync(path, flags, mode);
  let open = true;
  const close = () => {
    if (open) closeSync(file);
    open = false;
  };
  content.on('data', (data) => {
    const chunk = data as Buffer;
    hash.update(chunk);
    try {
      for (let written = 0; written < chunk.byteLength; ) written += writeSync(file, chunk, written);
    } catch (error) {
      content.destroy(error as Error);
    }
  });
  content.on('end', () => {
    close();
    digested(hash.digest('hex'));
  });
  content.on('close', close);
}
