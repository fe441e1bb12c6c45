import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { exists } from '../../shared/files/exists.ts';
import { ifPresent, readIfPresent } from '../../shared/files/read-if-present.ts';
import { sha256OfFile } from '../../shared/files/sha256.ts';
import { writeJson } from '../../shared/files/write.ts';
import { mayBeAlive } from '../../shared/tools/alive.ts';
import { binaryName, type Platform } from '../platform.ts';
import type { Step } from './plan.ts';

/**
 * Tools are kept as `go-devops-<tool>/<version>/<os>-<arch>/{<binary>,install.json}` below
 * RUNNER_TOOL_CACHE. A folder appears there whole, by a rename, or not at all.
 */
export interface Slot {
  tool: string;
  version: string;
  platform: Platform;
}

/** What install.json says of the binary beside it. */
export interface Install {
  /** The pin its origin was checked against: `sha256:<hex>` of the asset, or the module's `h1:` hash. */
  pin: string;
  from: 'download' | 'go-module';
  /** Hex SHA-256 of the binary as it was installed. */
  sha256: string;
}

export function slotFolder(root: string, { tool, version, platform }: Slot): string {
  return join(root, `go-devops-${tool}`, version, platform);
}

export function binaryPath(root: string, slot: Slot): string {
  return join(slotFolder(root, slot), binaryName(slot.tool, slot.platform));
}

/**
 * The installed tool, when its binary is still the one that was installed, byte by byte, in one of these ways.
 * Anything else in its place is removed, so that it cannot be run by accident.
 *
 * What was installed is read from install.json beside the binary; who can write the one can write the other.
 * Where the pin is the digest of the binary itself, that decides too.
 *
 * @param warn told when a binary was changed since it was installed
 */
export async function findInstalled(
  root: string,
  slot: Slot,
  ways: Step[],
  warn: (message: string) => void,
): Promise<Install | undefined> {
  const folder = slotFolder(root, slot);
  if (!(await exists(folder))) return undefined;
  const install = await readInstall(join(folder, 'install.json'));
  const way = ways.find(({ pin }) => pin === install?.pin);
  if (install !== undefined && way !== undefined) {
    const digest = await ifPresent(sha256OfFile(binaryPath(root, slot)));
    const expected = way.kind === 'download' ? way.executable : undefined;
    if (digest === install.sha256 && digest === (expected ?? digest)) return install;
    warn(
      `${slot.tool} ${slot.version} in the tool cache is not the binary that was installed there: it is removed and installed again`,
    );
  }
  await remove(root, folder);
  return undefined;
}

/** Removes a folder in one move: at no moment is half of it in its place. */
async function remove(root: string, folder: string): Promise<void> {
  const aside = join(root, stagingName());
  await ifPresent(rename(folder, aside));
  await rm(aside, { recursive: true, force: true });
}

async function readInstall(path: string): Promise<Install | undefined> {
  try {
    return JSON.parse((await readIfPresent(path)) ?? '') as Install;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Names the process that works in the folder, so that the folder can be removed when it is gone. */
function stagingName(): string {
  return `.staging-${hostname()}-${process.pid}-${randomUUID().slice(0, 8)}`;
}

/** Removes what installations left behind that were killed; on another computer, more than a day ago. */
export async function removeAbandonedStaging(root: string, now: number): Promise<void> {
  for (const name of await readdir(root)) {
    const owner = /^\.staging-(.+)-(\d+)-[0-9a-f]{8}$/.exec(name);
    if (owner === null) continue;
    const folder = join(root, name);
    const abandoned =
      !mayBeAlive({ host: owner[1] ?? '', pid: Number(owner[2]) }) ||
      (await ageOf(folder, now)) > 24 * 3600e3;
    if (abandoned) await rm(folder, { recursive: true, force: true });
  }
}

/** Milliseconds since a folder's content changed; 0 when it has just gone. */
async function ageOf(folder: string, now: number): Promise<number> {
  return now - ((await ifPresent(stat(folder)))?.mtimeMs ?? now);
}

/** An empty folder of the tool cache to prepare an installation in; it is removed after `body`. */
export async function withStaging<T>(root: string, body: (folder: string) => Promise<T>): Promise<T> {
  const folder = join(root, stagingName());
  await mkdir(folder, { recursive: true });
  try {
    return await body(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Moves a prepared binary into its place. The binary stands in `staging` under its own name. */
export async function install(
  root: string,
  slot: Slot,
  staging: string,
  origin: Omit<Install, 'sha256'>,
): Promise<Install> {
  const ready = join(staging, 'ready');
  const name = binaryName(slot.tool, slot.platform);
  await mkdir(ready);
  await rename(join(staging, name), join(ready, name));
  const installed: Install = { ...origin, sha256: await sha256OfFile(join(ready, name)) };
  await writeJson(join(ready, 'install.json'), installed);
  const folder = slotFolder(root, slot);
  await mkdir(dirname(folder), { recursive: true });
  await remove(root, folder);
  await rename(ready, folder);
  return installed;
}
