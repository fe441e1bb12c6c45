import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { InputError } from '../../shared/errors.ts';

/**
 * Time zone files by their path below /usr/share/zoneinfo, from the archive that Go itself falls back to.
 * They depend on the version of Go only.
 *
 * @param goroot folder of the Go in use
 */
export async function readZoneinfo(goroot: string): Promise<Map<string, Uint8Array>> {
  const path = join(goroot, 'lib', 'time', 'zoneinfo.zip');
  let archive: Uint8Array;
  try {
    archive = await readFile(path);
  } catch (cause) {
    throw new InputError(
      'base',
      `builtin needs Go's time zones, and this Go has none at ${path}: install Go with setup-go-devops, or name a base image`,
      { cause },
    );
  }
  const files = Object.entries(unzipSync(archive)).filter(([name]) => !name.endsWith('/'));
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}
