import semver from 'semver';
import { ToolError } from '../../shared/errors.ts';
import type { Ports } from '../../shared/ports.ts';
import type { Platform } from '../platform.ts';
import type { ToolRow } from '../table/table.ts';
import { advice, versionWords } from './lock-advice.ts';
import { lockFileName } from './lock-file.ts';
import { fromTable } from './pins.ts';
import { checksumsUrl, publishedDigest } from './published-digest.ts';
import { publishedText } from './published-text.ts';

/** Milliseconds: an error message must not keep a job waiting. */
const patience = 10_000;

/**
 * How to pin a version that has no pin yet: the command that does it, and the entry of the lock file to write. The
 * digest is what the vendor's checksum file has now; where that cannot be read, the place where it stands.
 */
export async function missingPin(
  row: ToolRow,
  version: string,
  platform: Platform,
  { http }: Pick<Ports, 'http'>,
  mirrors: Record<string, string>,
): Promise<string> {
  const words = versionWords(row, version);
  if (words === undefined) return `neither a release nor a Go module of ${version} is known`;
  const command = advice(words, `pins it in ${lockFileName}`);
  // A module's hash can only be computed: that is the command's work.
  if (semver.valid(version) === null || row.release?.assets[platform] === undefined) return command;
  const hurried: Ports['http'] = (url, init) => http(url, { ...init, retry: false, timeout: patience });
  const readText = (url: string) => publishedText(url, hurried, mirrors);
  let digest: string;
  let source: string;
  try {
    digest = await publishedDigest(row, version, platform, readText);
    source = `sha256 as ${checksumsUrl(row, version, platform)} has it now`;
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    const place = checksumsUrl(row, version, platform);
    digest = place === undefined ? '<hex SHA-256 of the asset>' : `<hex SHA-256 from ${place}>`;
    source = `it could not be read: ${error.message}`;
  }
  const pinned = { ...row, versions: { [version]: { assets: { [platform]: digest } } } };
  const { urls = [], ...asset } = fromTable(pinned, version, platform).release ?? {};
  const entry = { requested: version, version, assets: { [platform]: { url: urls[0], ...asset } } };
  return `${command}, or add to its "tools": "${row.tool}": ${JSON.stringify(entry)} (${source})`;
}
