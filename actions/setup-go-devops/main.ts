import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from '../shared/cache/folder.ts';
import type { Tools } from '../shared/documents/tools.ts';
import { temporaryFolder } from '../shared/files/temporary.ts';
import { writeJson } from '../shared/files/write.ts';
import type { Ports } from '../shared/ports.ts';
import type { RunResult } from '../shared/runner/entry.ts';
import { evidenceFolder } from '../shared/runner/evidence.ts';
import { refuseUntrustedTrigger } from '../shared/runner/untrusted-trigger.ts';
import { endBuilder, startBuilder } from './background/launch.ts';
import { saveCaches } from './caches/save.ts';
import { type Gathered, gather } from './gather.ts';
import type { Given } from './inputs.ts';
import { openToolCache, type ToolCache } from './install/tool-cache.ts';
import { writing } from './install/writing.ts';
import { report } from './report.ts';
import { type Request, readRequest } from './request.ts';
import type { Table } from './table/table.ts';
import { buildingEntry, toolsDocument } from './tools-document.ts';
import { withGo } from './with-go.ts';
import { addProblemMatcher } from './workspace/problem-matcher.ts';

/** What the entry knows and the inputs do not. */
interface Setup {
  table: Table;
  /** This program's main file, which is started again to build in the background. */
  entry: string;
}

/** Makes Go and the tools ready for the following steps. */
export async function run(given: Given, ports: Ports, setup: Setup): Promise<RunResult> {
  // Alone this action starts nothing of the code that is checked out; the chain's next ones do.
  if (given.stages.length > 0) refuseUntrustedTrigger(ports.env);
  const started = ports.clock.now();
  const request = await readRequest(given, ports, setup.table);
  const toolCache = openToolCache(ports);
  if (request.settings.problemMatchers) await addProblemMatcher(ports);

  const results = await resultsFolder(ports.env);
  ports.runner.exportVariable('GO_DEVOPS_CACHE', results);

  const gathered = await gather(given, request, toolCache, results, ports);
  const document = await leaveTools(given, request, gathered, toolCache, setup, ports);
  const { caches, changed, failures } = gathered;
  const seconds = (ports.clock.now() - started) / 1000;
  report({ document, caches, changed, seconds, hashing: toolCache.hasher.seconds() }, ports);
  // Each was told when it happened; the first is the step's.
  if (failures.length > 0) throw failures[0];
  const all = [...(document.go ? [document.go] : []), ...document.tools];
  return { cached: all.every(({ from }) => from === 'tool-cache' || from === 'preinstalled') };
}

/** Ends the background builder when it is still at work, and saves the caches: the job is over. */
export async function post(given: Given, ports: Ports): Promise<void> {
  try {
    await endBuilds(ports.runner.getState('builder'), ports);
  } finally {
    await saveCaches(ports.runner.getState('caches'), given.jobStatus === 'success', ports);
  }
}

async function endBuilds(folder: string, ports: Ports): Promise<void> {
  if (folder === '') return;
  const unfinished = await endBuilder(folder, ports);
  if (unfinished.length === 0) return;
  ports.runner.info(`nobody waited for ${unfinished.join(', ')}: ended; what was compiled is kept`);
}

async function resultsFolder(env: NodeJS.ProcessEnv): Promise<string> {
  const folder = cacheFolder(env);
  await writing(folder, () => mkdir(folder, { recursive: true }));
  return folder;
}

/** Writes tools.json, and starts the builder that completes it when builds are left. */
async function leaveTools(
  given: Given,
  { tools: wanted }: Request,
  { go, ready, goTools, later }: Gathered,
  toolCache: ToolCache,
  setup: Setup,
  ports: Ports,
): Promise<Tools> {
  const toolsFile = join(evidenceFolder(ports, given.evidenceDir), 'tools.json');
  const folder = later.length > 0 ? await temporaryFolder(ports.env, 'go-devops-setup-') : '';
  const building = later.map((step) => buildingEntry(step, toolCache, folder));
  const document = toolsDocument(go, { wanted, ready, building, goTools });
  await writeJson(toolsFile, document);
  if (go === undefined || later.length === 0) return document;

  ports.runner.saveState('builder', folder);
  const job = { toolCache: toolCache.root, steps: later, toolsFile };
  await startBuilder(setup.entry, folder, job, withGo(ports, go));
  const names = later.map(({ tool, version }) => `${tool} ${version}`).join(', ');
  ports.runner.info(`building in the background, from Go modules: ${names}`);
  return document;
}
