import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import tar, { type ExtractEvents, type Header } from 'tar-stream';
import { memberPath, refused, unpackedBounds } from './member.ts';

type Content = ExtractEvents['entry'][1];

/** Writes one regular file of a .tar.gz; false when there is none of that name. */
export async function untarMember(
  bytes: AsyncIterable<Uint8Array>,
  member: string,
  file: string,
): Promise<boolean> {
  let found = false;
  await eachMember(bytes, ({ name, type }, content) => {
    if (found || type !== 'file' || name.replace(/^\.\//, '') !== member) return content.resume();
    found = true;
    return writeFile(file, 'w', 0o755, content);
  });
  return found;
}

/** Unpacks a .tar.gz of files and folders. */
export async function untarTree(
  bytes: AsyncIterable<Uint8Array>,
  folder: string,
  strip: number,
): Promise<void> {
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
    return writeFile(path, 'wx', (mode & 0o111) === 0 ? 0o644 : 0o755, content);
  });
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
 * Writes synchronously: for many small files the way through the event loop and back costs more than the
 * write, and the next piece is decompressed in another thread meanwhile.
 */
function writeFile(path: string, flags: 'w' | 'wx', mode: number, content: Content): void {
  const file = openSync(path, flags, mode);
  let open = true;
  const close = () => {
    if (open) closeSync(file);
    open = false;
  };
  content.on('data', (data) => {
    const chunk = data as Buffer;
    try {
      for (let written = 0; written < chunk.byteLength; ) written += writeSync(file, chunk, written);
    } catch (error) {
      content.destroy(error as Error);
    }
  });
  content.on('end', close);
  content.on('close', close);
}
