import type { Platform } from './platform.ts';
import type { ResolvedTool, Source } from './resolve-tools.ts';
import type { GoModule } from './table.ts';

/** What has to be done for one tool. */
export type Step = DownloadStep | BuildStep;

interface StepBase {
  tool: string;
  version: string;
  platform: Platform;
  /** What pins the bytes: `sha256:<hex>` of the asset, or the module's `h1:` hash. */
  pin: string;
}

export interface DownloadStep extends StepBase {
  kind: 'download';
  url: string;
  /** Path of the binary inside the archive; absent when the asset is the binary. */
  member?: string;
}

export interface BuildStep extends StepBase {
  kind: 'build';
  module: GoModule;
}

/** The download of a tool, where its release is pinned for the platform. */
function downloadStep(
  { name, version, row, pins }: ResolvedTool,
  platform: Platform,
): DownloadStep | undefined {
  const location = row.release?.[platform];
  const digest = pins.assets?.[platform];
  if (location === undefined || digest === undefined) return undefined;
  return {
    kind: 'download',
    tool: name,
    version,
    platform,
    pin: `sha256:${digest}`,
    url: location.url.replaceAll('{version}', version),
    ...(location.member !== undefined && { member: location.member }),
  };
}

/** Hex SHA-256 of the binary, where its asset is the binary itself; an archive or a module pins other bytes. */
export function pinnedBinary(step: Step): string | undefined {
  return step.kind === 'download' && step.member === undefined ? step.pin.slice('sha256:'.length) : undefined;
}

/** The build of a tool, where its module is pinned. */
function buildStep({ name, version, pins }: ResolvedTool, platform: Platform): BuildStep | undefined {
  if (pins.module === undefined) return undefined;
  return { kind: 'build', tool: name, version, platform, pin: pins.module.sum, module: pins.module };
}

/** The ways to get a tool that `source` allows, the preferred one first. */
export function waysTo(tool: ResolvedTool, platform: Platform, source: Source): Step[] {
  const download = source === 'module' ? undefined : downloadStep(tool, platform);
  const build = source === 'release' ? undefined : buildStep(tool, platform);
  return [download, build].filter((step) => step !== undefined);
}

/**
 * Chooses one way for each tool: the download unless its host cannot be reached and there is a module.
 *
 * @param unreachable origins of release hosts that gave no answer
 */
export function planInstall(
  tools: ResolvedTool[],
  platform: Platform,
  source: Source,
  unreachable: ReadonlySet<string>,
): Step[] {
  return tools.flatMap((tool) => {
    const ways = waysTo(tool, platform, source);
    const open = ways.find((step) => step.kind === 'build' || !unreachable.has(new URL(step.url).origin));
    return open ?? ways[0] ?? [];
  });
}

/** The release hosts a plan may ask, each with one address on it to try. */
export function releaseHosts(tools: ResolvedTool[], platform: Platform, source: Source): Map<string, string> {
  const hosts = new Map<string, string>();
  for (const tool of tools) {
    const [first, second] = waysTo(tool, platform, source);
    // With no other way there is nothing to decide: the download itself will tell.
    if (first?.kind !== 'download' || second === undefined) continue;
    const { origin } = new URL(first.url);
    if (!hosts.has(origin)) hosts.set(origin, first.url);
  }
  return hosts;
}
