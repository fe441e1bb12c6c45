import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { LockFile } from '../../actions/setup-go-devops/pins/lock-file.ts';
import { goPlatform } from '../../actions/setup-go-devops/platform.ts';
import { sha256OfFile } from '../../actions/shared/files/sha256.ts';
import { testTools, tool } from '../../test/support/tools.ts';

/** A real tool, served as a release. */
export interface Release {
  name: string;
  url: string;
  /** Bytes of the archive. */
  bytes: number;
  /** Name of the executable in it, and its hex SHA-256. */
  member: string;
  executable: string;
}

/** The version that all of them get: none that is known to anybody. */
export const version = '1.0.0';

/** Eight real tools as release archives in a folder that `origin` serves, and the lock that pins them. */
export async function releaseTools(
  folder: string,
  origin: string,
): Promise<{ releases: Release[]; pins: LockFile['tools'] }> {
  const releases: Release[] = [];
  const pins: LockFile['tools'] = {};
  for (const name of testTools) {
    const binary = await tool(name);
    const member = basename(binary);
    const archive = join(folder, `${name}.tar.gz`);
    await promisify(execFile)('tar', ['-czf', archive, '-C', dirname(binary), member]);
    const url = `${origin}/${name}.tar.gz`;
    const asset = { url, sha256: await sha256OfFile(archive), member };
    pins[name] = {
      requested: version,
      version,
      assets: { [goPlatform(process.platform, process.arch)]: asset },
    };
    const { size: bytes } = await stat(archive);
    releases.push({ name, url, bytes, member, executable: await sha256OfFile(binary) });
  }
  return { releases, pins };
}

/** @throws when a path is not the executable that was served */
export async function checkTool({ name, executable }: Release, path: string): Promise<void> {
  if ((await sha256OfFile(path)) !== executable) throw new Error(`${name} is not what was served`);
}
