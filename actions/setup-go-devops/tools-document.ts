import type { ToolEntry, Tools } from '../shared/documents/tools.ts';
import { statusFile } from './background/launch.ts';
import type { Go } from './go/go.ts';
import type { BuildStep } from './install/plan.ts';
import type { Install } from './install/records.ts';
import { binaryDigest, binaryPath, type Slot, type ToolCache } from './install/tool-cache.ts';
import type { PinnedTool } from './pins/pinned-tool.ts';
import type { Platform } from './platform.ts';

/** What became of the tools that are wanted; one that could not be installed is in none of the three. */
export interface ToolFates {
  wanted: PinnedTool[];
  /** In the tool cache already. */
  found: Map<string, Install>;
  installed: Map<string, Install>;
  /** Being built in the background. */
  later: BuildStep[];
  /** Where the background builder tells how it goes. */
  folder: string;
  toolCache: ToolCache;
  platform: Platform;
}

/** Makes tools.json. */
export function toolsDocument(go: Go, fates: ToolFates): Tools {
  return { go, tools: fates.wanted.flatMap((tool) => toolEntry(tool, fates) ?? []) };
}

function toolEntry({ name, version }: PinnedTool, fates: ToolFates): ToolEntry | undefined {
  const { found, installed, later, folder, toolCache, platform } = fates;
  const slot: Slot = { tool: name, version, platform };
  const path = binaryPath(toolCache, slot);
  const cached = found.get(name);
  if (cached !== undefined) return { name, version, path, ...ready(cached, slot), from: 'tool-cache' };
  const fresh = installed.get(name);
  if (fresh !== undefined) return { name, version, path, ...ready(fresh, slot), from: fresh.from };
  const build = later.find((step) => step.tool === name);
  if (build === undefined) return undefined;
  const status = statusFile(folder, name);
  return { name, version, path, state: 'building', from: 'go-module', verifiedBy: build.pin, status };
}

function ready(install: Install, slot: Slot): { state: 'ready'; sha256: string; verifiedBy: string } {
  return { state: 'ready', sha256: binaryDigest(install, slot) ?? '', verifiedBy: install.pin };
}
