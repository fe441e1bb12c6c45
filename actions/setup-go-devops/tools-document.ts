import type { ToolEntry, Tools } from '../shared/documents/tools.ts';
import { readIfPresent } from '../shared/files/read-if-present.ts';
import { writeJson } from '../shared/files/write.ts';
import { statusFile } from './background/launch.ts';
import type { Go } from './go/go.ts';
import { proofOf } from './install/obtain-tools.ts';
import type { BuildStep } from './install/plan.ts';
import { binaryPath, type ToolCache } from './install/tool-cache.ts';
import type { PinnedTool } from './pins/pinned-tool.ts';

/** What became of the tools that are wanted; one that could not be installed is in none of them. */
interface ToolFates {
  wanted: PinnedTool[];
  ready: ToolEntry[];
  /** Being built in the background. */
  building: ToolEntry[];
  goTools: ToolEntry[];
}

/** Makes tools.json: Go, if it is there; the tools in the order in which they were asked for, then the programs of go-tools. */
export function toolsDocument(go: Go | undefined, { wanted, ready, building, goTools }: ToolFates): Tools {
  const known = [...ready, ...building];
  const tools = wanted.flatMap(({ name }) => known.find((entry) => entry.name === name) ?? []);
  return { ...(go && { go }), tools: [...tools, ...goTools] };
}

/** Writes tools.json. What an earlier step of the job has set up and this one has not stays in it. */
export async function addToDocument(path: string, document: Tools): Promise<void> {
  const earlier = JSON.parse((await readIfPresent(path)) ?? '{"tools":[]}') as Tools;
  const kept = earlier.tools.filter(({ name }) => !document.tools.some((tool) => tool.name === name));
  await writeJson(path, { ...earlier, ...document, tools: [...kept, ...document.tools] });
}

/**
 * The entry of a tool that the background builder completes.
 *
 * @param folder where the builder tells how it goes
 */
export function buildingEntry(step: BuildStep, toolCache: ToolCache, folder: string): ToolEntry {
  return {
    name: step.tool,
    version: step.version,
    path: binaryPath(toolCache, step),
    state: 'building',
    from: 'go-module',
    verifiedBy: proofOf(step),
    seconds: 0,
    bytes: 0,
    status: statusFile(folder, step.tool),
  };
}
