import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { writeJson } from '../shared/files/write.ts';
import type { Ports } from '../shared/ports.ts';
import type { RunResult } from '../shared/runner/entry.ts';
import { evidenceFolder } from '../shared/runner/evidence.ts';
import { endBuilder, jobFolder, startBuilder } from './background/launch.ts';
import { exportGo } from './go/export.ts';
import { prepareGo } from './go/go.ts';
import type { Given } from './inputs.ts';
import { findTool, type InstallListener, installTool } from './install/install.ts';
import { buildLimit, downloadLimit } from './install/limits.ts';
import { type BuildStep, planInstall, releaseHosts, type Step, waysTo } from './install/plan.ts';
import { progressLines } from './install/progress.ts';
import { unreachableHosts } from './install/reach.ts';
import type { Install } from './install/records.ts';
import { removeAbandonedStaging } from './install/staging.ts';
import { openToolCache, type ToolCache } from './install/tool-cache.ts';
import type { PinnedTool } from './pins/pinned-tool.ts';
import { resolveTools, type Source } from './pins/resolve-tools.ts';
import { requestedTools } from './pins/stages.ts';
import { parseRequest } from './pins/tool-request.ts';
import { goPlatform, type Platform } from './platform.ts';
import { report } from './report.ts';
import type { Table } from './table/table.ts';
import { toolsDocument } from './tools-document.ts';

/** What the entry knows and the inputs do not. */
export interface Setup {
  table: Table;
  /** This program's main file, which is started again to build in the background. */
  entry: string;
}

/** Makes Go and the tools ready for the following steps. */
export async function run(given: Given, ports: Ports, setup: Setup): Promise<RunResult> {
  const evidence = evidenceFolder(ports, given.evidenceDir);
  const platform = goPlatform(process.platform, process.arch);
  const toolCache = openToolCache(ports);
  const pins = { table: setup.table };
  const wanted = resolveTools(
    requestedTools(given.stages, { input: given.tools.map((text) => parseRequest(text, 'tools')), file: [] }),
    pins,
    platform,
    given.source,
  );
  const go = await prepareGo(given, ports, { pins, toolCache, mirrors: {}, platform });
  await exportGo(go, ports);
  await mkdir(join(toolCache.root, 'go-devops'), { recursive: true });
  ports.runner.exportVariable('GO_DEVOPS_CACHE', join(toolCache.root, 'go-devops'));

  const found = await findAll(toolCache, wanted, platform, given.source, ports);
  const missing = wanted.filter(({ name }) => !found.has(name));
  const steps = await plan(missing, platform, given.source, ports);
  const later = given.background ? steps.filter((step) => step.kind === 'build') : [];
  const now = steps.filter((step) => !later.some(({ tool }) => tool === step.tool));
  const { installed, failures } = await installAll(toolCache, now, ports);

  const folder = later.length > 0 ? await jobFolder(ports.env) : '';
  const document = toolsDocument(go, { wanted, found, installed, later, folder, toolCache, platform });
  await writeJson(join(evidence, 'tools.json'), document);
  if (later.length > 0) await buildLater(folder, toolCache, later, evidence, setup, ports);
  report(document, missing.length === 0, ports);
  for (const failure of failures) throw failure;
  return { cached: missing.length === 0 };
}

/** Ends the background builder when it is still at work: the job is over. */
export async function post(_given: Given, ports: Ports): Promise<void> {
  const folder = ports.runner.getState('builder');
  if (folder === '') return;
  const unfinished = await endBuilder(folder, ports);
  if (unfinished.length > 0) {
    ports.runner.info(`nobody waited for ${unfinished.join(', ')}: ended; what was compiled is kept`);
  }
}

async function findAll(
  toolCache: ToolCache,
  tools: PinnedTool[],
  platform: Platform,
  source: Source,
  { runner, clock }: Ports,
): Promise<Map<string, Install>> {
  await removeAbandonedStaging(toolCache.root, clock.now());
  const finder = {
    changed: (message: string) => runner.annotate({ kind: 'warning', title: 'Tool cache', message }),
    unproved: runner.info,
  };
  const found = new Map<string, Install>();
  await Promise.all(
    tools.map(async (tool) => {
      const there = await findTool(toolCache, waysTo(tool, platform, source), finder);
      if (there !== undefined) found.set(tool.name, there.install);
    }),
  );
  return found;
}

async function plan(tools: PinnedTool[], platform: Platform, source: Source, ports: Ports): Promise<Step[]> {
  const unreachable = await unreachableHosts(releaseHosts(tools, platform, source), ports);
  return planInstall(tools, platform, source, unreachable);
}

/** Installs what it can: what is there once need not be installed again when the job is run again. */
async function installAll(
  toolCache: ToolCache,
  steps: Step[],
  ports: Ports,
): Promise<{ installed: Map<string, Install>; failures: unknown[] }> {
  const limits = { download: pLimit(downloadLimit), build: pLimit(buildLimit) };
  const progress = progressLines(steps.length, ports);
  const installed = new Map<string, Install>();
  const failures: unknown[] = [];
  await Promise.all(
    steps.map((step) =>
      limits[step.kind](async () => {
        try {
          const install = (listener: InstallListener) =>
            installTool(toolCache, step, ports, listener, { mirrors: {} });
          installed.set(step.tool, await progress(step, install));
        } catch (error) {
          failures.push(error);
        }
      }),
    ),
  );
  return { installed, failures };
}

async function buildLater(
  folder: string,
  toolCache: ToolCache,
  steps: BuildStep[],
  evidence: string,
  setup: Setup,
  ports: Ports,
): Promise<void> {
  ports.runner.saveState('builder', folder);
  const job = { toolCache: toolCache.root, steps, toolsFile: join(evidence, 'tools.json') };
  await startBuilder(setup.entry, folder, job, ports);
  const names = steps.map(({ tool, version }) => `${tool} ${version}`).join(', ');
  ports.runner.info(`building in the background, from Go modules: ${names}`);
}
