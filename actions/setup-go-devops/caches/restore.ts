import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { ToolError } from '../../shared/errors.ts';
import { temporaryRoot } from '../../shared/files/temporary.ts';
import type { Ports } from '../../shared/ports.ts';
import type { Given } from '../inputs.ts';
import type { Platform } from '../platform.ts';
import type { SetupSettings } from '../settings.ts';
import { type ArchiveName, archivedFolder, archives, type CacheFolders, eachArchive } from './archives.ts';
import { dependencyHash } from './dependency-files.ts';
import { type ArchiveKey, archiveKeys } from './keys.ts';
import type { CachePlan } from './plan.ts';
import type { Policy } from './policy.ts';
import { markTrimmed } from './prune.ts';
import type { CacheState, Found } from './state.ts';

interface CacheRequest {
  given: Pick<Given, 'workingDirectory' | 'matrix'>;
  plan: CachePlan;
  settings: Pick<SetupSettings, 'cacheSuffix' | 'cacheCap'>;
  folders: CacheFolders;
  goVersion: string;
  platform: Platform;
}

export interface ArchiveReport {
  hit: 'exact' | 'partial' | 'miss' | 'off';
  /** What was found, else what was looked for; empty when it is off. */
  key: string;
  seconds: number;
  note?: string;
}

export interface CacheReport extends Record<ArchiveName, ArchiveReport> {
  /** Key of the modules. */
  key: string;
  /** Why all are off. */
  why?: string;
}

type CachePorts = Pick<Ports, 'runner' | 'cache' | 'clock' | 'env'>;

/**
 * Unpacks the three archives side by side, each only into an empty folder, and leaves to the post step what it needs
 * to save them. A cache that cannot be reached is a warning and as good as an empty one.
 */
export async function restoreCaches(request: CacheRequest, ports: CachePorts): Promise<CacheReport> {
  const { given, plan, settings, folders } = request;
  const { job, policy, dependencies } = plan;
  if (!policy.restores && policy.saves === 'never') {
    ports.runner.info(`caches: off, ${policy.why}`);
    return cachesOff(policy.why ?? '');
  }
  const keys = archiveKeys({
    ...request,
    job,
    matrix: given.matrix,
    suffix: settings.cacheSuffix,
    dependencies: await dependencyHash(resolve(given.workingDirectory), dependencies),
  });
  const started = ports.clock.now();
  const noModules =
    dependencies.length === 0 ? `there is no go.mod below ${given.workingDirectory}` : undefined;
  const restored = await eachArchive((name) =>
    restoreArchive(name, keys[name], folders, policy, name === 'modules' ? noModules : undefined, ports),
  );
  const all = Object.entries(restored);
  warnOnce(
    all.map(([, { problem }]) => problem),
    ports,
  );
  const state: CacheState = {
    folders,
    policy,
    started,
    restored: ports.clock.now(),
    cap: settings.cacheCap,
    sums: dependencies.filter((file) => basename(file).endsWith('.sum')),
    archives: await eachArchive(async (name) => {
      const { found } = restored[name];
      return found && { key: keys[name].key, found };
    }),
  };
  ports.runner.saveState('caches', JSON.stringify(state));
  return { ...(await eachArchive(async (name) => restored[name].report)), key: keys.modules.key };
}

/** What is to be told of caches that nobody looks at. */
export function cachesOff(why: string): CacheReport {
  const report: ArchiveReport = { hit: 'off', key: '', seconds: 0 };
  return { modules: report, build: report, results: report, key: '', why };
}

interface Restored {
  report: ArchiveReport;
  /** Undefined when the folder is not ours to save. */
  found?: Found;
  problem?: string;
}

async function restoreArchive(
  name: ArchiveName,
  { key, prefix }: ArchiveKey,
  folders: CacheFolders,
  policy: Policy,
  reason: string | undefined,
  { cache, clock, env, runner }: CachePorts,
): Promise<Restored> {
  const note = reason ?? (await occupied(name, folders, env));
  if (note !== undefined) {
    runner.info(`cache of ${name}: off, ${note}`);
    return { report: { hit: 'off', key: '', seconds: 0, note } };
  }
  if (!policy.restores) {
    runner.info(`cache of ${name}: not restored, ${policy.why ?? "this job's cache-mode is write-only"}`);
    return { report: { hit: 'miss', key, seconds: 0 }, found: 'unknown' };
  }

  const start = clock.now();
  const seconds = () => (clock.now() - start) / 1000;
  const folder = archivedFolder(name, folders);
  try {
    const found = await cache.restore([folder], key, [prefix]);
    if (found === undefined) {
      runner.info(`cache of ${name}: nothing found`);
      return { report: { hit: 'miss', key, seconds: seconds() }, found: 'nothing' };
    }
    if (name === 'build') await markTrimmed(folder, clock.now());
    const hit = found.toLowerCase() === key ? 'exact' : 'partial';
    runner.info(`cache of ${name}: ${hit}, ${found}, ${seconds().toFixed(1)} s`);
    return { report: { hit, key: found, seconds: seconds() }, found: hit };
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    // Half an archive: files that are cut short under names that promise whole ones.
    await rm(folder, { recursive: true, force: true });
    const report: ArchiveReport = { hit: 'miss', key, seconds: seconds(), note: error.message };
    return { report, found: 'unknown', problem: error.message };
  }
}

/** Why a folder is not touched; undefined when it is empty, and from now on belongs to this step. */
async function occupied(
  name: ArchiveName,
  folders: CacheFolders,
  env: NodeJS.ProcessEnv,
): Promise<string | undefined> {
  const folder = archives[name].folder(folders);
  const id = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  const marker = join(temporaryRoot(env), 'go-devops-caches', id);
  await mkdir(join(marker, '..'), { recursive: true });
  try {
    await writeFile(marker, '', { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return 'an earlier step of this job takes care of it';
  }
  return (await archives[name].isPopulated(folder))
    ? `${folder} is not empty and is left as it is`
    : undefined;
}

/** A service that is down fails for each archive in the same way. */
function warnOnce(problems: (string | undefined)[], { runner }: CachePorts): void {
  const [first] = problems.filter((problem) => problem !== undefined);
  if (first === undefined) return;
  const message = `The caches could not be restored, so everything is made anew: ${runner.redact(first)}`;
  runner.annotate({ kind: 'warning', title: 'Cache', message });
}
