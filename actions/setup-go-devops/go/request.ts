import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { InputError } from '../../shared/errors.ts';
import { ifPresent } from '../../shared/files/read-if-present.ts';
import type { Ports } from '../../shared/ports.ts';
import type { Given } from '../inputs.ts';
import { ownToolchainSetting } from './export.ts';
import { readVersionFile, versionFiles } from './version-files.ts';
import { parseVersionSpec, type VersionSpec } from './version-spec.ts';

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
  let text: string | undefined;
  try {
    text = await ifPresent(readFile(resolve(folder, path), 'utf8'));
  } catch (cause) {
    throw new InputError(path, `cannot be read (${(cause as NodeJS.ErrnoException).code})`, { cause });
  }
  if (text === undefined) return 'absent';
  // As actions/setup-go does: who has set GOTOOLCHAIN=local wants the language's version.
  const useToolchain = env.GOTOOLCHAIN !== 'local' || ownToolchainSetting(env);
  const written = readVersionFile(path, text, useToolchain);
  return written === undefined ? undefined : request(written.version, `${path}:${written.line}`);
}

function request(version: string, where: string): GoRequest {
  return { version, spec: parseVersionSpec(version, where), where };
}
