import { realpath, stat } from 'node:fs/promises';
import { delimiter, dirname, isAbsolute, join } from 'node:path';
import { readIfPresent } from '../../shared/files/read-if-present.ts';
import { goSemver } from './go-version.ts';

/** A Go that stands on this machine; nothing proves it yet. */
export interface FoundGo {
  /** GOROOT. */
  root: string;
  /** As SemVer. */
  version: string;
}

/** The first `go` on PATH; on Windows go.exe. */
export async function goOnPath(env: NodeJS.ProcessEnv, platform: string): Promise<string | undefined> {
  const name = goBinary(platform);
  for (const folder of (env.PATH ?? env.Path ?? '').split(delimiter)) {
    // A relative folder would be one of the repository.
    if (isAbsolute(folder) && (await isFile(join(folder, name)))) return join(folder, name);
  }
  return undefined;
}

/** A folder may be called go too, as in /usr/local. */
async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

/** File name of the go command on a platform such as `windows-amd64`. */
export function goBinary(platform: string): string {
  return platform.startsWith('windows-') ? 'go.exe' : 'go';
}

/**
 * The Go that a go command belongs to, without starting it: links (Debian has one from /usr/bin) lead to `bin` of its
 * root, and the file VERSION there says which it is. Undefined for a wrapper, a shim or an unreleased Go.
 */
export async function goOf(command: string): Promise<FoundGo | undefined> {
  const root = dirname(dirname(await realpath(command)));
  const version = await versionIn(root);
  return version === undefined ? undefined : { root, version };
}

/** What the VERSION file of a GOROOT says, as SemVer: `go1.26.8`, with a line for the time below. */
export async function versionIn(root: string): Promise<string | undefined> {
  const text = await readIfPresent(join(root, 'VERSION')).catch(() => undefined);
  const word = /^go(\S+)/.exec(text ?? '')?.[1];
  return word === undefined ? undefined : goSemver(word);
}
