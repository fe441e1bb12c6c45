import { lstat, mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { toolCacheRoot } from '../../shared/cache/folder.ts';
import { ToolError } from '../../shared/errors.ts';
import { exists } from '../../shared/files/exists.ts';
import { ifPresent } from '../../shared/files/read-if-present.ts';
import type { Ports, Runner } from '../../shared/ports.ts';
import { binaryName, type Platform } from '../platform.ts';
import { type Hasher, hasher } from './hasher.ts';
import { type Install, type Records, stateRecords } from './records.ts';
import { moveFolder, removeWhole } from './staging.ts';

/** The runner's tool cache, and what proves its content. */
export interface ToolCache {
  root: string;
  records: Records;
  hasher: Hasher;
}

/**
 * Tools are kept as `go-devops-<tool>/<version>/<os>-<arch>[-<variant>]/` below RUNNER_TOOL_CACHE. A folder
 * appears there whole, by a rename, or not at all.
 */
export interface Slot {
  tool: string;
  version: string;
  platform: Platform;
  /** What else makes the content another one, such as the Go that built it. */
  variant?: string;
}

/** What may lie in a slot. */
export interface Expected extends Omit<Install, 'executables'> {
  /** Hex SHA-256 of executables that are known beforehand, by path in the slot: they need no record. */
  executables?: Record<string, string>;
}

export function openToolCache({
  env,
  clock,
  runner,
}: Pick<Ports, 'env' | 'clock'> & { runner: Pick<Runner, 'info'> }): ToolCache {
  return { root: toolCacheRoot(env), records: stateRecords(env, runner.info), hasher: hasher(clock) };
}

export function slotFolder({ root }: Pick<ToolCache, 'root'>, slot: Slot): string {
  const { tool, version, platform, variant } = slot;
  return join(
    root,
    `go-devops-${tool}`,
    version,
    variant === undefined ? platform : `${platform}-${variant}`,
  );
}

export function binaryPath(cache: Pick<ToolCache, 'root'>, slot: Slot): string {
  return join(slotFolder(cache, slot), binaryName(slot.tool, slot.platform));
}

/** Hex SHA-256 of a tool's binary. */
export function binaryDigest(install: Pick<Install, 'executables'>, { tool, platform }: Slot): string {
  return executableDigest(install, binaryName(tool, platform));
}

/** Hex SHA-256 of an executable by its path in the slot. */
export function executableDigest({ executables }: Pick<Install, 'executables'>, path: string): string {
  const digest = executables[path];
  if (digest === undefined) throw new Error(`${path} is not among ${Object.keys(executables).join(', ')}`);
  return digest;
}

/** Hears of what was found in the tool cache and cannot be used; it is waited for. */
export interface Finder {
  /** It was changed since it was installed. */
  changed(message: string): Promise<void>;
  /** Nothing proves it. */
  unproved(message: string): Promise<void>;
}

/** Tells the job of it. */
export function toldTo(runner: Pick<Runner, 'annotate' | 'info'>): Finder {
  return {
    changed: async (message) => runner.annotate({ kind: 'warning', title: 'Tool cache', message }),
    unproved: async (message) => runner.info(message),
  };
}

/**
 * For who holds the slot's lock: what was changed is removed at once, so that it cannot be run by accident even
 * when it cannot be had again. What nothing proves stays until it is replaced: another user of the tool cache
 * may have a record of it, and work with it.
 */
export function removing(cache: ToolCache, slot: Slot): Finder {
  return {
    changed: () => removeWhole(cache.root, slotFolder(cache, slot)),
    unproved: async () => {},
  };
}

/**
 * What is installed in a slot, when each of its executables is still the one that was installed, byte by byte.
 * Looks only: without the slot's lock, another job may be about to place something there.
 */
export async function findInstalled(
  cache: ToolCache,
  slot: Slot,
  ways: Expected[],
  finder: Finder,
): Promise<Install | undefined> {
  const folder = slotFolder(cache, slot);
  const record = await cache.records.read(folder);
  const install = provable(record, ways);
  if (install !== undefined && (await isUnchanged(cache, folder, install))) return install;
  if (!(await exists(folder))) return undefined;
  // Another job has placed something since the record was read.
  if (!isDeepStrictEqual(await cache.records.read(folder), record)) {
    return findInstalled(cache, slot, ways, finder);
  }
  const where = `${slot.tool} ${slot.version} in the tool cache`;
  if (install === undefined) {
    await finder.unproved(`${where}: nothing proves what it is, so it is installed anew`);
  } else {
    await finder.changed(`${where} is not what was installed there: it is removed and installed again`);
  }
  return undefined;
}

/** What must lie in the slot: as recorded, and above all as known beforehand. */
function provable(record: Install | undefined, ways: Expected[]): Install | undefined {
  const recorded = ways.find(({ pin }) => pin === record?.pin);
  if (record !== undefined && recorded !== undefined) {
    return { ...record, executables: { ...record.executables, ...recorded.executables } };
  }
  const known = ways.find(({ executables }) => executables !== undefined);
  return known?.executables && { pin: known.pin, from: known.from, executables: known.executables };
}

async function isUnchanged(
  { hasher }: ToolCache,
  folder: string,
  { executables }: Install,
): Promise<boolean> {
  // A link could lead elsewhere after this look.
  if (!(await ifPresent(lstat(folder)))?.isDirectory()) return false;
  const paths = Object.keys(executables);
  // The folder of a tool comes onto PATH: whatever else lies there could be called `git`.
  const isTool = paths.every((path) => !path.includes('/'));
  const others = isTool
    ? ((await ifPresent(readdir(folder))) ?? []).filter((name) => !paths.includes(name))
    : [];
  if (others.length > 0) return false;
  const expected = Object.entries(executables);
  const same = await Promise.all(
    expected.map(async ([path, digest]) => {
      const file = join(folder, path);
      return (await hasher.sha256(file)) === digest && (path === settings || (await isExecutable(file)));
    }),
  );
  // A record of nothing proves nothing.
  return expected.length > 0 && same.every(Boolean);
}

/** What a Go reads before it starts anything; the only path that is recorded and no executable. */
const settings = 'go.env';

/** On Windows, every file is. */
async function isExecutable(path: string): Promise<boolean> {
  const mode = (await ifPresent(lstat(path)))?.mode ?? 0;
  return process.platform === 'win32' || (mode & 0o111) !== 0;
}

/**
 * Moves a prepared folder into its slot, and records its executables. Only who holds the slot's lock may do so.
 *
 * @param prepared a folder inside the staging folder
 * @param executables hex SHA-256 by path in it, with slashes, as it was prepared: who can write the tool cache may
 * have exchanged them since
 * @throws ToolError when they are others now; nothing is in the slot then
 */
export async function place(
  cache: ToolCache,
  slot: Slot,
  prepared: string,
  { pin, from }: Expected,
  executables: Record<string, string>,
): Promise<Install> {
  const installed: Install = { pin, from, executables };
  const folder = slotFolder(cache, slot);
  await mkdir(dirname(folder), { recursive: true });
  // In this order, who looks meanwhile finds nothing, or what the record tells of.
  await removeWhole(cache.root, folder);
  await cache.records.write(folder, installed);
  await moveFolder(prepared, folder);
  try {
    await expectUnchanged(cache, slot, folder, installed);
  } catch (error) {
    await removeWhole(cache.root, folder);
    throw error;
  }
  return installed;
}

async function expectUnchanged(
  cache: ToolCache,
  { tool, version }: Slot,
  folder: string,
  installed: Install,
): Promise<void> {
  if (await isUnchanged(cache, folder, installed)) return;
  throw new ToolError(
    `install ${folder}`,
    `${tool} ${version} was changed while it was installed: find out who else writes the tool cache; nothing was installed`,
  );
}
