import { readdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import pLimit from 'p-limit';
import type { ToolEntry } from '../../shared/documents/tools.ts';
import { ifPresent } from '../../shared/files/read-if-present.ts';
import type { Ports } from '../../shared/ports.ts';
import { unreachableHosts } from '../download/reach.ts';
import type { Token } from '../download/token.ts';
import type { PinnedTool } from '../pins/pinned-tool.ts';
import { binaryName } from '../platform.ts';
import { type InstallListener, installTool } from './install.ts';
import {
  buildStep,
  type DownloadStep,
  expectedOf,
  type Place,
  type PlannedBuild,
  type PlannedStep,
  planInstall,
  releaseHosts,
  type Step,
  waysTo,
} from './plan.ts';
import { findPreinstalled } from './preinstalled.ts';
import type { StepProgress } from './progress.ts';
import { removeAbandonedStaging } from './staging.ts';
import { binaryDigest, binaryPath, findInstalled, slotFolder, type ToolCache, toldTo } from './tool-cache.ts';

/** What getting tools depends on besides their pins. */
export interface Obtaining extends Place {
  toolCache: ToolCache;
  /** Of the Go that builds modules, such as 1.26.8; undefined when there will be none. */
  goVersion: Promise<string | undefined>;
  token?: Token;
}

/** The tools that are on this machine already, each proved by its digest. */
export async function findTools(
  wanted: PinnedTool[],
  how: Obtaining,
  ports: Pick<Ports, 'runner' | 'clock' | 'env'>,
): Promise<ToolEntry[]> {
  await removeAbandonedStaging(how.toolCache.root, ports.clock.now());
  const found = wanted.map(async (tool) => {
    const start = ports.clock.now();
    const entry = (await inToolCache(tool, how, ports)) ?? (await onPath(tool, how, ports));
    return entry === undefined ? [] : [{ ...entry, seconds: (ports.clock.now() - start) / 1000, bytes: 0 }];
  });
  return (await Promise.all(found)).flat();
}

type Found = Omit<ToolEntry, 'seconds' | 'bytes'>;

async function inToolCache(
  tool: PinnedTool,
  how: Obtaining,
  { runner }: Pick<Ports, 'runner'>,
): Promise<Found | undefined> {
  for (const way of waysTo(tool, how)) {
    const step = way.kind === 'download' ? way : await builtBefore(way, how);
    if (step === undefined) continue;
    const install = await findInstalled(how.toolCache, step, [expectedOf(step)], toldTo(runner));
    if (install === undefined) continue;
    return {
      name: tool.name,
      version: tool.version,
      path: binaryPath(how.toolCache, step),
      state: 'ready',
      from: 'tool-cache',
      verifiedBy: proofOf(step),
      sha256: binaryDigest(install, step),
    };
  }
  return undefined;
}

/** The build that may be in the tool cache. Only where there is one at all is it waited for which Go it is. */
async function builtBefore(
  planned: PlannedBuild,
  { toolCache, goVersion }: Obtaining,
): Promise<Step | undefined> {
  const siblings = await ifPresent(readdir(dirname(slotFolder(toolCache, planned))));
  if (!siblings?.some((name) => name.startsWith(`${planned.platform}-go`))) return undefined;
  const version = await goVersion;
  return version === undefined ? undefined : buildStep(planned, version);
}

/** A program of the runner's image, when it is the pinned release byte by byte. */
async function onPath(
  tool: PinnedTool,
  how: Obtaining,
  { env }: Pick<Ports, 'env'>,
): Promise<Found | undefined> {
  const release = waysTo(tool, how).find((step) => step.kind === 'download');
  if (release === undefined) return undefined;
  const { name, version, pinnedBy } = tool;
  const file = binaryName(name, how.platform);
  const sha256 = release.executable ?? (await recordedExecutable(release, file, how.toolCache));
  if (sha256 === undefined) return undefined;
  const path = await findPreinstalled(file, sha256, env, how.toolCache.hasher);
  if (path === undefined) return undefined;
  const verifiedBy = `sha256:${sha256} (${pinnedBy})`;
  return { name, version, path, state: 'ready', from: 'preinstalled', verifiedBy, sha256 };
}

/** What an earlier job found in the pinned archive. */
async function recordedExecutable(
  step: DownloadStep,
  file: string,
  toolCache: ToolCache,
): Promise<string | undefined> {
  const record = await toolCache.records.read(slotFolder(toolCache, step));
  return record?.pin === step.pin ? record.executables[file] : undefined;
}

/** How each of these tools is to be had. */
export async function planMissing(
  missing: PinnedTool[],
  how: Obtaining,
  ports: Pick<Ports, 'http' | 'runner'>,
): Promise<PlannedStep[]> {
  return planInstall(missing, how, await unreachableHosts(releaseHosts(missing, how), ports));
}

type ObtainPorts = Pick<Ports, 'exec' | 'http' | 'clock' | 'env' | 'runner'>;

/** Gets one tool by the way that was planned. */
async function obtainTool(
  step: Step,
  how: Obtaining,
  ports: ObtainPorts,
  listener: InstallListener,
): Promise<ToolEntry> {
  const { toolCache, mirrors, token } = how;
  const start = ports.clock.now();
  const options = { mirrors, ...(token !== undefined && { token }) };
  const installed = await installTool(toolCache, step, ports, listener, options);
  return {
    name: step.tool,
    version: step.version,
    path: binaryPath(toolCache, step),
    state: 'ready',
    from: installed.from,
    verifiedBy: proofOf(step),
    sha256: binaryDigest(installed, step),
    seconds: (ports.clock.now() - start) / 1000,
    bytes: installed.bytes,
  };
}

/** What was got, and why something was not: what is there need not be got again when the job is run again. */
export interface Obtained {
  entries: ToolEntry[];
  failures: unknown[];
}

/** Gets tools, some at once. One that cannot be had does not keep the others from it. */
export async function obtainAll(
  steps: Step[],
  atOnce: number,
  how: Obtaining,
  progress: StepProgress,
  ports: ObtainPorts,
): Promise<Obtained> {
  const results = await pLimit(atOnce).map(steps, async (step): Promise<Obtained> => {
    try {
      const entry = await progress(step, (listener) => obtainTool(step, how, ports, listener));
      return { entries: [entry], failures: [] };
    } catch (error) {
      return { entries: [], failures: [error] };
    }
  });
  return allOf(results);
}

/** Several parts as one. */
export function allOf(parts: Obtained[]): Obtained {
  return {
    entries: parts.flatMap(({ entries }) => entries),
    failures: parts.flatMap(({ failures }) => failures),
  };
}

/** The pin, and who says so. */
export function proofOf({ pin, pinnedBy }: PlannedStep): string {
  return `${pin} (${pinnedBy})`;
}
