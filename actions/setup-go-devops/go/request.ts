import { realpath } from 'node:fs/promises';
import { basename, isAbsolute, relative, resolve, sep } from 'node:path';
import { InputError } from '../../shared/errors.ts';
import { readBounded } from '../../shared/files/bounded-read.ts';
import { ifPresent } from '../../shared/files/read-if-present.ts';
import type { Ports } from '../../shared/ports.ts';
import type { Given } from '../inputs.ts';
import { ownToolchainSetting } from './export.ts';
import { readVersionFile, versionFiles } from './version-files.ts';
import { parseVersionSpec, type VersionSpec } from './version-spec.ts';

/** Much more than any such file has. */
const maxBytes = 1 << 20;

/** Which Go is wanted, and who says so. */
export interface GoRequest {
  /** As it is written, without `go` in front. */
  version: string;
  spec: VersionSpec;
  /** The input, or the file and line: `go.mod:3`. */
  where: string;
}

type Inputs = Pick<Given, 'goVersion' | 'goVersionFile' | 'workingDirectory'>;

/**
 * What asks for a Go version: `go-version`, else `go-version-file`, else the first of go.work, go.mod, .go-version
 * and .tool-versions in the working directory that names one. Undefined when nothing does.
 */
export async function findRequest(
  given: Inputs,
  { env, runner }: Pick<Ports, 'env'> & { runner: Pick<Ports['runner'], 'annotate'> },
): Promise<GoRequest | undefined> {
  if (given.goVersion !== '') {
    if (given.goVersionFile !== '') {
      const message =
        'Both go-version and go-version-file inputs are specified, only go-version will be used';
      runner.annotate({ kind: 'warning', title: 'Go', message });
    }
    return request(given.goVersion.replace(/^go(?=\d)/, ''), 'go-version');
  }
  const folder = resolve(given.workingDirectory);
  if (given.goVersionFile !== '') return readGivenFile(folder, given.goVersionFile, env);
  for (const name of versionFiles) {
    const found = await readRequest(folder, name, env);
    if (found !== undefined && found !== 'absent') return found;
  }
  return undefined;
}

async function readGivenFile(folder: string, path: string, env: NodeJS.ProcessEnv): Promise<GoRequest> {
  if (basename(path) === 'mise.toml') {
    throw new InputError(
      'go-version-file',
      `${path} is not read for Go; read are ${versionFiles.join(', ')}`,
    );
  }
  const found = await readRequest(folder, path, env);
  if (found === 'absent') throw new InputError('go-version-file', `there is no file ${path}`);
  if (found === undefined) throw new InputError('go-version-file', `${path} names no Go version`);
  return found;
}

async function readRequest(
  folder: string,
  path: string,
  env: NodeJS.ProcessEnv,
): Promise<GoRequest | 'absent' | undefined> {
  const file = resolve(folder, path);
  if (!isAbsolute(path)) await refuseLinkOutside(file, path, folder, env);
  const text = await readBounded(file, path, maxBytes);
  if (text === undefined) return 'absent';
  // As actions/setup-go does: who has set GOTOOLCHAIN=local wants the language's version.
  const useToolchain = env.GOTOOLCHAIN !== 'local' || ownToolchainSetting(env);
  const written = readVersionFile(path, text, useToolchain);
  return written === undefined ? undefined : request(written.version, `${path}:${written.line}`);
}

/** A link of the repository must not show what else this machine has: messages quote the file. */
async function refuseLinkOutside(
  file: string,
  path: string,
  folder: string,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const roots = [folder, ...(env.GITHUB_WORKSPACE ? [env.GITHUB_WORKSPACE] : [])];
  const real = await ifPresent(realpath(file));
  // Who writes a path that leads out wants that file.
  if (real === undefined || !roots.some((root) => isBelow(root, file))) return;
  const targets = await Promise.all(roots.map((root) => realpath(root)));
  if (targets.some((root) => isBelow(root, real))) return;
  throw new InputError(path, 'is a link that leads out of the repository');
}

function isBelow(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function request(version: string, where: string): GoRequest {
  return { version, spec: parseVersionSpec(version, where), where };
}
