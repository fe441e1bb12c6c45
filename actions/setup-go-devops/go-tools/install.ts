import { mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import pLimit from 'p-limit';
import { forget, touch } from '../../shared/cache/forget.ts';
import type { ToolEntry } from '../../shared/documents/tools.ts';
import { InputError, ToolError } from '../../shared/errors.ts';
import { ifPresent } from '../../shared/files/read-if-present.ts';
import { temporaryFolder } from '../../shared/files/temporary.ts';
import type { Ports } from '../../shared/ports.ts';
import { userEnvironment } from '../../shared/process/environment.ts';
import { withHeartbeat } from '../../shared/runner/progress.ts';
import { buildEnvironment, withGoFirst } from '../install/build-environment.ts';
import { digestsOf } from '../install/hasher.ts';
import { buildLimit } from '../install/limits.ts';
import { withLock } from '../install/mutex.ts';
import { allOf, type Obtained } from '../install/obtain-tools.ts';
import { withStaging } from '../install/staging.ts';
import { findInstalled, place, removing, slotFolder, type ToolCache, toldTo } from '../install/tool-cache.ts';
import type { Platform } from '../platform.ts';
import { moduleTools } from './module-tools.ts';
import { packageTool } from './package-tool.ts';
import type { WantedGoTools } from './parse.ts';
import { programVersions } from './program-versions.ts';
import { type GoToolSet, slotName } from './tool-set.ts';

/** Days that programs nobody asks for any more are kept: go.mod changes often. */
const keptDays = 30;

type GoToolPorts = Pick<Ports, 'exec' | 'clock' | 'env' | 'runner'>;

interface GoToolOptions {
  toolCache: ToolCache;
  /** The Go that builds them. */
  go: { version: string; root: string };
  platform: Platform;
  workingDirectory: string;
  /** What else comes onto PATH. */
  others: { name: string }[];
}

/**
 * Builds the programs of the input go-tools, or finds them in the tool cache.
 *
 * @returns entries of tools.json, of which the folder of each path belongs on PATH; and what could not be built
 * @throws InputError for two programs of one name, before anything is built
 */
export async function installGoTools(
  wanted: WantedGoTools,
  ports: GoToolPorts,
  options: GoToolOptions,
): Promise<Obtained> {
  if (wanted.packages.length === 0 && !wanted.mod) return allOf([]);
  const { go, platform, workingDirectory, toolCache, others } = options;
  // It is the user's own program that is built, maybe fetched by the user's own git with its credentials.
  const user = userEnvironment(withGoFirst(ports.env, go.root));
  const env = await buildEnvironment(user, 'own', workingDirectory, ports);
  const sets = wanted.packages.map((tool) => packageTool(tool, go.version, platform, env, ports.exec));
  if (wanted.mod) {
    const given = { env, workspace: ports.env.GOWORK };
    const mod = await moduleTools(workingDirectory, go.version, platform, given, ports.exec);
    refuseTwice(mod, sets, others);
    sets.push(mod);
  }
  const results = await pLimit(buildLimit).map(sets, async (set): Promise<Obtained> => {
    try {
      return { entries: await obtain(set, env, ports, toolCache), failures: [] };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      ports.runner.info(`${set.name} FAILED: ${ports.runner.redact(message)}`);
      return { entries: [], failures: [error] };
    }
  });
  await forgetOld(toolCache, ports.clock.now());
  return allOf(results);
}

/** Those of packages are told apart as they are read; which `mod` has, only the go command can tell. */
function refuseTwice(mod: GoToolSet, sets: GoToolSet[], others: { name: string }[]): void {
  const taken = [...sets.flatMap(({ programs }) => programs), ...others.map(({ name }) => name)];
  const twice = mod.programs.find((name) => taken.includes(name));
  if (twice === undefined) return;
  throw new InputError('go-tools', `mod and another entry both have a program ${twice}: leave one out`);
}

/** By what was used: a version's folder, and in it what one Go has built. */
async function forgetOld({ root }: ToolCache, now: number): Promise<void> {
  const versions = join(root, `go-devops-${slotName}`);
  await forget(versions, keptDays, now);
  for (const version of (await ifPresent(readdir(versions))) ?? []) {
    await forget(join(versions, version), keptDays, now);
  }
}

/** The programs of one set, as the tool cache has them, or built. */
async function obtain(
  set: GoToolSet,
  env: Record<string, string>,
  ports: GoToolPorts,
  cache: ToolCache,
): Promise<ToolEntry[]> {
  const { clock, runner, exec } = ports;
  const start = clock.now();
  const { folder, executables, from } = await findOrBuild(set, ports, cache);
  const versions = await programVersions(folder, env, exec);
  const seconds = (clock.now() - start) / 1000;
  if (from === 'go-module') runner.info(`${set.name} built from its Go module ${seconds.toFixed(1)} s`);
  const programs = Object.entries(executables);
  return programs.map(([file, sha256]) => ({
    name: file.replace(/\.exe$/, ''),
    version: (versions.get(file) ?? '').replace(/^v/, ''),
    path: join(folder, file),
    state: 'ready',
    from,
    verifiedBy: set.verifiedBy,
    sha256,
    seconds: seconds / programs.length,
    bytes: 0,
  }));
}

interface Programs {
  folder: string;
  /** Hex SHA-256 by file name. */
  executables: Record<string, string>;
  from: 'tool-cache' | 'go-module';
}

async function findOrBuild(set: GoToolSet, ports: GoToolPorts, cache: ToolCache): Promise<Programs> {
  const { clock, runner } = ports;
  const folder = slotFolder(cache, set.slot);
  const origin = { pin: set.pin, from: 'go-module' as const };
  const onWait = (told: string) => runner.info(`    ${set.name}: ${told}`);
  const programs = await withLock(`${folder}.lock`, clock, onWait, async () => {
    const told = toldTo(runner);
    const found = await findInstalled(cache, set.slot, [origin], {
      ...told,
      async changed(message) {
        await told.changed(message);
        await removing(cache, set.slot).changed(message);
      },
    });
    if (found !== undefined) return { folder, executables: found.executables, from: 'tool-cache' as const };
    return withStaging(cache.root, async (staging) => {
      const job = await telling(set, ports, () => build(set, staging, ports.env));
      const executables = await digestsOf(job.folder, await readdir(job.folder), cache.hasher);
      if (job.local) return { folder: job.folder, executables, from: origin.from };
      await place(cache, set.slot, job.folder, origin, executables);
      return { folder, executables, from: origin.from };
    });
  });
  await touch(dirname(folder));
  if (programs.folder === folder) await touch(folder);
  return programs;
}

/** Builds a set into a folder that can be moved into the tool cache, or into one of this job. */
async function build(
  set: GoToolSet,
  staging: string,
  env: NodeJS.ProcessEnv,
): Promise<{ folder: string; local: boolean }> {
  const local = await set.isLocal();
  const folder = local ? await temporaryFolder(env, 'go-tools-') : join(staging, 'prepared');
  await mkdir(folder, { recursive: true });
  await set.build(folder, staging);
  return { folder, local };
}

/** Tells what is under way, and why it failed. */
async function telling<T>({ name }: GoToolSet, ports: GoToolPorts, work: () => Promise<T>): Promise<T> {
  try {
    return await withHeartbeat(() => `    ${name}: building`, ports, work);
  } catch (error) {
    throw explained(error, name);
  }
}

/** The last line that the go command does not indent is its reason. */
function explained(error: unknown, name: string): unknown {
  if (!(error instanceof ToolError)) return error;
  const { command, code, detail } = error;
  const reason = detail.split('\n').findLast((line) => /^\S/.test(line)) ?? error.message;
  return new ToolError(command, `${name} cannot be built: ${reason}`, {
    cause: error,
    detail,
    ...(code !== undefined && { code }),
  });
}
