import { createWriteStream } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import tar from 'tar-stream';
import { ToolError } from '../../shared/errors.ts';

/** Takes an executable out of an asset: one regular file of a .tar.gz or .zip, or the asset itself. */
export async function unpackMember(
  bytes: AsyncIterable<Uint8Array>,
  name: string,
  member: string | undefined,
  file: string,
): Promise<void> {
  if (member === undefined) await pipeline(bytes, createWriteStream(file));
  else if (/\.(tar\.gz|tgz)$/.test(name)) await untarMember(bytes, name, member, file);
  else throw new ToolError(`unpack ${name}`, 'is not an archive that can be read: .tar.gz, .tgz or .zip');
  await chmod(file, 0o755);
}

async function untarMember(
  bytes: AsyncIterable<Uint8Array>,
  name: string,
  member: string,
  file: string,
): Promise<void> {
  const extract = tar.extract();
  let found = false;
  const reading = (async () => {
    for await (const entry of extract) {
      if (!found && entry.header.type === 'file' && entry.header.name.replace(/^\.\//, '') === member) {
        await pipeline(entry, createWriteStream(file));
        found = true;
      } else entry.resume();
    }
  })();
  await Promise.all([pipeline(bytes, createGunzip(), extract), reading]);
  if (!found) throw new ToolError(`unpack ${name}`, `the archive has no file "${member}"`);
}

/** Unpacks a whole archive into a new folder. */
export async function unpackTree(
  _bytes: AsyncIterable<Uint8Array>,
  name: string,
  _folder: string,
  _options: { strip: number },
): Promise<void> {
  throw new ToolError(`unpack ${name}`, 'not yet');
}
