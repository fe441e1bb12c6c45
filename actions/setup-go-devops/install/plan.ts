import { sourcesOf } from '../download/mirrors.ts';
import type { GoModule, PinnedTool } from '../pins/pinned-tool.ts';
import type { Source } from '../pins/resolve-tools.ts';
import { binaryName, type Platform } from '../platform.ts';
import type { Table } from '../table/table.ts';
import { buildVariant } from './build-variant.ts';
import type { Expected } from './tool-cache.ts';

/** What has to be done for one tool. */
export type Step = DownloadStep | BuildStep;

/** The same before it is known which Go builds. */
export type PlannedStep = DownloadStep | PlannedBuild;

interface StepBase {
  tool: string;
  version: string;
  platform: Platform;
  /** What pins the bytes: `sha256:<hex>` of the asset, or the module's `h1:` hash. */
  pin: string;
  /** Who says so. */
  pinnedBy: PinnedTool['pinnedBy'];
}

export interface DownloadStep extends StepBase {
  kind: 'download';
  /** Places of the same asset, the preferred one first. */
  urls: string[];
  /** Path of the executable inside the archive; absent when the asset is the executable. */
  member?: string;
  /** Hex SHA-256 of the executable, where it is known beforehand. */
  executable?: string;
  /** It could be built from its Go module too. */
  hasModule?: true;
}

export interface PlannedBuild extends StepBase {
  kind: 'build';
  module: GoModule;
}

export interface BuildStep extends PlannedBuild {
  /** Which Go builds it, and how; see buildVariant. */
  variant: string;
}

/** Where tools are installed, and what may be done there. */
export interface Place {
  platform: Platform;
  source: Source;
  /** URL prefixes by host; see `sourcesOf`. */
  mirrors: Record<string, string>;
}

/** What proves that a step was done before. */
export function expectedOf(step: PlannedStep): Expected {
  if (step.kind === 'build') return { pin: step.pin, from: 'go-module' };
  const { tool, platform, pin, executable } = step;
  return {
    pin,
    from: 'download',
    ...(executable !== undefined && { executables: { [binaryName(tool, platform)]: executable } }),
  };
}

function downloadStep(tool: PinnedTool, platform: Platform): DownloadStep | undefined {
  const { name, version, pinnedBy, release, executable, module } = tool;
  if (release === undefined) return undefined;
  return {
    kind: 'download',
    tool: name,
    version,
    platform,
    pin: `sha256:${release.sha256}`,
    pinnedBy,
    urls: release.urls,
    ...(release.member !== undefined && { member: release.member }),
    ...(executable !== undefined && { executable }),
    ...(module !== undefined && { hasModule: true }),
  };
}

function plannedBuild(
  { name, version, pinnedBy, module }: PinnedTool,
  platform: Platform,
): PlannedBuild | undefined {
  if (module === undefined) return undefined;
  return { kind: 'build', tool: name, version, platform, pin: module.sum, pinnedBy, module };
}

/** @param goVersion of the Go that builds it, such as 1.26.8 */
export function buildStep(planned: PlannedBuild, goVersion: string): BuildStep {
  return { ...planned, variant: buildVariant(planned.module, goVersion) };
}

/** The ways to get a tool that `source` allows, the preferred one first. */
export function waysTo(tool: PinnedTool, { platform, source }: Place): PlannedStep[] {
  const download = source === 'module' ? undefined : downloadStep(tool, platform);
  const build = source === 'release' ? undefined : plannedBuild(tool, platform);
  return [download, build].filter((step) => step !== undefined);
}

/**
 * Chooses one way for each tool: the download unless none of its hosts can be reached and there is a module.
 *
 * @param unreachable origins of release hosts that gave no answer
 */
export function planInstall(
  tools: PinnedTool[],
  place: Place,
  unreachable: ReadonlySet<string>,
): PlannedStep[] {
  const isOpen = (url: string) => !unreachable.has(new URL(url).origin);
  return tools.flatMap((tool) => {
    const ways = waysTo(tool, place);
    const open = ways.find(
      (step) => step.kind === 'build' || sourcesOf(step.urls, place.mirrors).some(isOpen),
    );
    return open ?? ways[0] ?? [];
  });
}

/** Steps in the order to begin them when all are waited for: what takes longest first. */
export function largestFirst<S extends PlannedStep>(steps: S[], table: Table): S[] {
  const size = ({ tool }: S) => table[tool]?.megabytes ?? 0;
  return steps.toSorted((a, b) => size(b) - size(a));
}

/** The release hosts a plan may ask, each with one address on it to try. */
export function releaseHosts(tools: PinnedTool[], place: Place): Map<string, string> {
  const hosts = new Map<string, string>();
  for (const tool of tools) {
    const [first, second] = waysTo(tool, place);
    // With no other way there is nothing to decide: the download itself will tell.
    if (first?.kind !== 'download' || second === undefined) continue;
    for (const url of sourcesOf(first.urls, place.mirrors)) {
      const { origin } = new URL(url);
      if (!hosts.has(origin)) hosts.set(origin, url);
    }
  }
  return hosts;
}
