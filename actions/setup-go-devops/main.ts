import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from '../shared/cache/folder.ts';
import { temporaryFolder } from '../shared/files/temporary.ts';
import { writeJson } from '../shared/files/write.ts';
import type { Ports } from '../shared/ports.ts';
import type { RunResult } from '../shared/runner/entry.ts';
import { evidenceFolder } from '../shared/runner/evidence.ts';
import { refuseUntrustedTrigger } from '../shared/runner/untrusted-trigger.ts';
import { endBuilder, startBuilder } from './background/launch.ts';
import type { CacheReport } from './caches/restore.ts';
import { saveCaches } from './caches/save.ts';
import { gather } from './gather.ts';
import { exportGo } from './go/export.ts';
import { installGoTools } from './go-tools/install.ts';
import type { Given } from './inputs.ts';
import { withGoFirst } from './install/build-environment.ts';
import { buildLimit } from './install/limits.ts';
import { collected, obtainAll } from './install/obtain-tools.ts';
import { type BuildStep, largestFirst } from './install/plan.ts';
import { openToolCache, type ToolCache } from './install/tool-cache.ts';
import { writing } from './install/writing.ts';
import { report } from './report.ts';
import { type Request, readRequest } from './request.ts';
import type { Table } from './table/table.ts';
import { buildingEntry, toolsDocument } from './tools-document.ts';
import { changedMains } from './workspace/changed.ts';
import { addProblemMatcher } from './workspace/problem-matcher.ts';
import { setTimestamps } from './workspace/timestamps.ts';
import { warnOfModule } from './workspace/warnings.ts';

/** What the entry knows and the inputs do not. */
export interface Setup {
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
  const gathered = await gather(given, request, toolCache, results, ports);
  const { go, caches, obtaining, found, downloaded, builds, progress } = gathered;
  await exportGo(go, ports);
  ports.runner.exportVariable('GO_DEVOPS_CACHE', results);

  const withGo = { ...ports, env: { ...withGoFirst(ports.env, go.root), GOTOOLCHAIN: 'local' } };
  const later = given.background ? builds : [];
  const now = given.background ? [] : largestFirst(builds, setup.table);
  const [built, goTools, changed] = await Promise.all([
    obtainAll(now, buildLimit, obtaining, progress, withGo),
    collected(() =>
      installGoTools(request.goTools, withGo, { ...obtaining, go, workingDirectory: given.workingDirectory }),
    ),
    changedMains(given.workingDirectory, withGo),
    warnOfModule(given.workingDirectory, go.version, ports),
    setTimes(given, request, caches, ports),
  ]);

  const evidence = evidenceFolder(ports, given.evidenceDir);
  const folder = later.length > 0 ? await temporaryFolder(ports.env, 'go-devops-setup-') : '';
  const document = toolsDocument(go, {
    wanted: request.tools,
    ready: [...found, ...downloaded.entries, ...built.entries],
    building: later.map((step) => buildingEntry(step, toolCache, folder)),
    goTools: goTools.entries,
  });
  await writeJson(join(evidence, 'tools.json'), document);
  if (later.length > 0) await buildLater(folder, toolCache, later, evidence, setup, withGo);
  const seconds = (ports.clock.now() - started) / 1000;
  report({ document, caches, changed, seconds, hashing: toolCache.hasher.seconds() }, ports);
  for (const failure of [...downloaded.failures, ...built.failures, ...goTools.failures]) throw failure;
  const all = [document.go, ...document.tools];
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

/** Times that Go's test cache looks at are worth setting where that cache outlives the job. */
async function setTimes(
  { workingDirectory }: Given,
  { settings }: Request,
  { build }: CacheReport,
  ports: Ports,
): Promise<void> {
  if (!settings.timestamps || build.hit === 'off') return;
  const files = await setTimestamps(workingDirectory, ports);
  if (files > 0) ports.runner.info(`times of ${files} files of Go packages set from their content`);
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
