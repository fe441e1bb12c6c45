import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, copyFile, readFile, writeFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { unzipSync } from 'fflate';
import tar from 'tar-stream';
import { ToolError } from '../../shared/errors.ts';
import type { DownloadStep } from './plan.ts';

/** Takes the binary out of a verified asset: one regular file of a .tar.gz or .zip, or the asset itself. */
export async function unpack({ urls, member }: DownloadStep, asset: string, binary: string): Promise<void> {
  const [url = ''] = urls;
  const name = new URL(url).pathname;
  let found = true;
  if (member === undefined) await copyFile(asset, binary);
  else if (name.endsWith('.zip')) found = await unzip(asset, member, binary);
  else if (/\.(tar\.gz|tgz)$/.test(name)) found = await untar(asset, member, binary);
  else found = false;
  if (!found) throw new ToolError(`unpack ${url}`, `the archive has no file "${member}"`);
  await chmod(binary, 0o755);
}

async function untar(asset: string, member: string, binary: string): Promise<boolean> {
  const extract = tar.extract();
  let found = false;
  const reading = (async () => {
    for await (const entry of extract) {
      if (entry.header.type === 'file' && entry.header.name.replace(/^\.\//, '') === member) {
        await pipeline(entry, createWriteStream(binary));
        found = true;
      } else entry.resume();
    }
  })();
  await Promise.all([pipeline(createReadStream(asset), createGunzip(), extract), reading]);
  return found;
}

async function unzip(asset: string, member: string, binary: string): Promise<boolean> {
  const files = unzipSync(await readFile(asset), { filter: ({ name }) => name === member });
  const content = files[member];
  if (content === undefined) return false;
  await writeFile(binary, content);
  return true;
}
