import { dirname, join, relative, resolve } from 'node:path';
import semver from 'semver';
import { InputError } from '../../shared/errors.ts';
import type { Exec } from '../../shared/exec.ts';
import { ifPresent } from '../../shared/files/read-if-present.ts';
import { sha256OfFile } from '../../shared/files/sha256.ts';
import { recipeHash } from '../install/recipe-hash.ts';
import type { Platform } from '../platform.ts';
import { programName } from './parse.ts';
import { buildFlags, type GoToolSet, slotName, timeout } from './tool-set.ts';

/**
 * The programs that the tool directives of go.mod name; of all modules when there is a go.work. All that they are
 * built from is in go.sum, unless they take in files of the repository: those programs are built anew each time.
 *
 * @param given the environment of the build; `workspace` is the user's own GOWORK
 * @throws InputError where there is no go.mod, or Go is older than tool directives
 */
export async function moduleTools(
  workingDirectory: string,
  goVersion: string,
  platform: Platform,
  given: { env: Record<string, string>; workspace: string | undefined },
  exec: Exec,
): Promise<GoToolSet> {
  if (semver.lt(semver.coerce(goVersion) ?? '0.0.0', '1.24.0')) {
    fail(`mod: tool directives came with Go 1.24, this is Go ${goVersion}; write the programs out`);
  }
  const env: Record<string, string> = {
    ...given.env,
    GOWORK: given.workspace ?? '',
    // As in the user's own steps: go.mod and the Go that was installed for it belong together.
    GOTOOLCHAIN: 'local',
  };
  const go = async (...args: string[]) =>
    (await exec({ tool: 'go', args, cwd: workingDirectory, env, timeout })).stdout;
  const { GOMOD = '', GOWORK = '' } = JSON.parse(await go('env', '-json', 'GOMOD', 'GOWORK'));
  const files = await moduleFiles(GOMOD, GOWORK, go);
  if (files.length === 0) fail(`mod: there is no go.mod in ${workingDirectory} or above it`);
  const programs = namesOf(await directives(files, go));
  const hash = recipeHash({ files: await digestsOf(files), goVersion, platform, buildFlags });
  return {
    name: 'mod',
    programs,
    slot: {
      tool: slotName,
      version: 'mod',
      platform,
      variant: `go${goVersion}-${hash.slice(0, 8)}`,
    },
    pin: `recipe:${hash}`,
    verifiedBy: 'go.sum',
    async isLocal() {
      const list = await go('list', '-mod=readonly', '-deps', '-f', localFormat, 'tool');
      return list.trim() !== '';
    },
    async build(folder) {
      await go('build', '-mod=readonly', ...buildFlags, '-o', folder, 'tool');
    },
  };
}

/** The files that say which modules at which versions, with which hashes. */
async function moduleFiles(
  goMod: string,
  goWork: string,
  go: (...args: string[]) => Promise<string>,
): Promise<string[]> {
  const withSums = (file: string) => [file, `${file.slice(0, -'.mod'.length)}.sum`];
  if (goWork === '' || goWork === 'off') return goMod.endsWith('.mod') ? withSums(goMod) : [];
  const { Use } = JSON.parse(await go('work', 'edit', '-json', goWork)) as {
    Use: { DiskPath: string }[] | null;
  };
  const folders = (Use ?? []).map(({ DiskPath }) => resolve(dirname(goWork), DiskPath));
  const used = folders.map((folder) => join(folder, 'go.mod'));
  return [goWork, `${goWork}.sum`, ...used.flatMap(withSums)];
}

/** By path, seen from the first: the same in every clone. */
async function digestsOf(files: string[]): Promise<Record<string, string>> {
  const root = dirname(files[0] ?? '');
  const digests = files.map(async (file) => {
    const digest = await ifPresent(sha256OfFile(file));
    return [relative(root, file), digest ?? 'absent'] as const;
  });
  return Object.fromEntries(await Promise.all(digests));
}

/** The import paths that tool directives name. */
async function directives(files: string[], go: (...args: string[]) => Promise<string>): Promise<string[]> {
  const modules = files.filter((file) => file.endsWith('.mod'));
  const paths = modules.map(async (file) => {
    const { Tool } = JSON.parse(await go('mod', 'edit', '-json', file)) as {
      Tool: { Path: string }[] | null;
    };
    return (Tool ?? []).map(({ Path }) => Path);
  });
  return [...new Set((await Promise.all(paths)).flat())];
}

/** A line for each package that is compiled from a folder: one of the repository, or a replaced one. */
const localFormat = `{{with .Module}}{{if .Main}}local{{else}}{{with .Replace}}{{if not .Version}}local{{end}}{{end}}{{end}}{{end}}`;

function namesOf(paths: string[]): string[] {
  if (paths.length === 0) fail('mod: go.mod has no tool directive; add one by: go get -tool <import path>');
  const byName = new Map<string, string>();
  // Of a workspace, they come module by module.
  for (const path of paths.toSorted()) {
    const name = programName(path);
    const other = byName.get(name);
    if (other !== undefined) fail(`mod: ${other} and ${path} are both called ${name}`);
    byName.set(name, path);
  }
  return [...byName.keys()];
}

function fail(message: string): never {
  throw new InputError('go-tools', message);
}
