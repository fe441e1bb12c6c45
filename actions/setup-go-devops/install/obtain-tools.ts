import pLimit from 'p-limit';
import type { ToolEntry } from '../../shared/documents/tools.ts';
import type { Ports } from '../../shared/ports.ts';
import { unreachableHosts } from '../download/reach.ts';
import type { Token } from '../download/token.ts';
import type { PinnedTool } from '../pins/pinned-tool.ts';
import { binaryName } from '../platform.ts';
import { findTool, type InstallListener, installTool } from './install.ts';
import { type DownloadStep, type Place, planInstall, releaseHosts, type Step, waysTo } from './plan.ts';
import { findPreinstalled } from './preinstalled.ts';
import type { StepProgress } from './progress.ts';
import { removeAbandonedStaging } from './staging.ts';
import { binaryDigest, binaryPath, slotFolder, type ToolCache, toldTo } from './tool-cache.ts';

/** What getting tools depends on besides their pins. */
export interface Obtaining extends Place {
  toolCache: ToolCache;
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
  const found = await findTool(how.toolCache, waysTo(tool, how), toldTo(runner));
  if (found === undefined) return undefined;
  const { step, install } = found;
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
): Promise<Step[]> {
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
  const limit = pLimit(atOnce);
  const obtain = async (step: Step) => [
    await progress(step, (listener) => obtainTool(step, how, ports, listener)),
  ];
  const results = await Promise.all(steps.map((step) => limit(() => collected(() => obtain(step)))));
  return {
    entries: results.flatMap(({ entries }) => entries),
    failures: results.flatMap(({ failures }) => failures),
  };
}

/** What was got, or why it was not. */
export async function collected(work: () => Promise<ToolEntry[]>): Promise<Obtained> {
  try {
    return { entries: await work(), failures: [] };
  } catch (error) {
    return { entries: [], failures: [error] };
  }
}

/** The pin, and who says so. */
export function proofOf({ pin, pinnedBy }: Step): string {
  return `${pin} (${pinnedBy})`;
}
