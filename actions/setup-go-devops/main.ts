import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from '../shared/cache/folder.ts';
import { temporaryFolder } from '../shared/files/temporary.ts';
import type { Ports } from '../shared/ports.ts';
import type { RunResult } from '../shared/runner/entry.ts';
import { evidenceFolder } from '../shared/runner/evidence.ts';
import { refuseUntrustedTrigger } from '../shared/runner/untrusted-trigger.ts';
import { endBuilder, type Job, startBuilder } from './background/launch.ts';
import { saveCaches } from './caches/save.ts';
import { gather } from './gather.ts';
import type { Given } from './inputs.ts';
import { openToolCache } from './install/tool-cache.ts';
import { writing } from './install/writing.ts';
import { report } from './report.ts';
import { readRequest } from './request.ts';
import type { Table } from './table/table.ts';
import { addToDocument, buildingEntry, toolsDocument } from './tools-document.ts';
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
  // Alone this action takes part in such runs, see refuseForeignCode; the chain's next ones start the code.
  if (given.stages.length > 0) refuseUntrustedTrigger(ports.env);
  const started = ports.clock.now();
  const request = await readRequest(given, ports, setup.table);
  const toolCache = openToolCache(ports);
  if (request.settings.problemMatchers) await addProblemMatcher(ports);

  const results = await resultsFolder(ports.env);
  ports.runner.exportVariable('GO_DEVOPS_CACHE', results);

  const { go, later, caches, changed, failures, ...tools } = await gather(
    given,
    request,
    toolCache,
    results,
    ports,
  );
  const folder = later.length > 0 ? await temporaryFolder(ports.env, 'go-devops-setup-') : '';
  const building = later.map((step) => buildingEntry(step, toolCache, folder));
  const document = toolsDocument(go, { wanted: request.tools, building, ...tools });
  const toolsFile = join(evidenceFolder(ports, given.evidenceDir), 'tools.json');
  await addToDocument(toolsFile, document);
  const seconds = (ports.clock.now() - started) / 1000;
  const missing = request.tools.filter(({ name }) => !document.tools.some((tool) => tool.name === name));
  report({ document, missing, caches, changed, seconds, hashing: toolCache.hasher.seconds() }, ports);
  if (go !== undefined && later.length > 0) {
    const job = { toolCache: toolCache.root, steps: later, toolsFile };
    await buildLater(folder, job, setup, withGo(ports, go));
  }
  // Each was told when it happened; the first is the step's.
  if (failures.length > 0) throw failures[0];
  const all = [...(go ? [go] : []), ...document.tools];
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

async function buildLater(folder: string, job: Job, setup: Setup, ports: Ports): Promise<void> {
  ports.runner.saveState('builder', folder);
  await startBuilder(setup.entry, folder, job, ports);
  const names = job.steps.map(({ tool, version }) => `${tool} ${version}`).join(', ');
  ports.runner.info(`building in the background, from Go modules: ${names}`);
}
