import { ToolError } from '../../shared/errors.ts';
import type { Platform } from '../platform.ts';
import type { ToolRow } from '../table/table.ts';
import { digestIn } from './checksum-file.ts';
import { fill } from './pins.ts';

/** Reads a small text from a vendor's host; the address is the vendor's own, whatever mirror answers. */
export type ReadText = (url: string) => Promise<string>;

/** Where the vendor publishes an asset's digest; undefined where none is published or there is no such asset. */
export function checksumsUrl(row: ToolRow, version: string, platform: Platform): string | undefined {
  const [asset] = row.release?.assets[platform]?.urls ?? [];
  if (asset === undefined || row.release?.checksums === undefined) return undefined;
  const url = fill(asset, version);
  const template = fill(row.release.checksums, version);
  return template.replaceAll('{asset}', fileName(url)).replaceAll('{url}', url);
}

/**
 * The hex SHA-256 of an asset as the vendor's checksum file has it at this moment.
 *
 * @throws ToolError when the file cannot be had or names no digest for the asset
 */
export async function publishedDigest(
  row: ToolRow,
  version: string,
  platform: Platform,
  readText: ReadText,
): Promise<string> {
  const url = checksumsUrl(row, version, platform);
  if (url === undefined) {
    throw new ToolError(row.tool, `the vendor of ${row.tool} publishes no checksum file for ${platform}`);
  }
  const [asset = ''] = row.release?.assets[platform]?.urls ?? [];
  const name = fileName(fill(asset, version));
  const digest = digestIn(await readText(url), name);
  if (digest !== undefined) return digest;
  throw new ToolError(`GET ${url}`, `the checksum file ${url} gives no SHA-256 for ${name}`);
}

function fileName(url: string): string {
  return decodeURIComponent(new URL(url).pathname.split('/').at(-1) ?? '');
}
