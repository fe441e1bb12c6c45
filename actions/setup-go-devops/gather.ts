import type { ToolEntry } from '../shared/documents/tools.ts';
import type { Ports } from '../shared/ports.ts';
import { type CacheReport, restoreCaches } from './caches/restore.ts';
import { serverToken } from './download/token.ts';
import { goFolders } from './go/environment.ts';
import { type Go, prepareGo } from './go/go.ts';
import type { Given } from './inputs.ts';
import { downloadLimit } from './install/limits.ts';
import { findTools, type Obtained, type Obtaining, obtainAll, planMissing } from './install/obtain-tools.ts';
import { type BuildStep, type DownloadStep, largestFirst } from './install/plan.ts';
import { progressLines, type StepProgress } from './install/progress.ts';
import type { ToolCache } from './install/tool-cache.ts';
import type { Request } from './request.ts';
import type { Table } from './table/table.ts';

/** What was found or fetched, and the builds that are left to do with it. */
export interface Gathered {
  go: Go;
  caches: CacheReport;
  obtaining: Obtaining;
  /** The tools that were on this machine. */
  found: ToolEntry[];
  downloaded: Obtained;
  builds: BuildStep[];
  progress: StepProgress;
}

/**
 * Gets Go, the caches and the downloads side by side. All of them need the version of Go, which is known long before
 * Go is there.
 *
 * @param results where the other actions leave what the next run can use
 */
export async function gather(
  given: Given,
  { caches: plan, pins, platform, settings, tools }: Request,
  toolCache: ToolCache,
  results: string,
  ports: Ports,
): Promise<Gathered> {
  const { mirrors } = settings;
  const version = Promise.withResolvers<string>();
  const gettingGo = prepareGo(given, ports, { pins, toolCache, mirrors, platform, decided: version.resolve });
  gettingGo.catch(version.reject);
  const goVersion = await version.promise;

  const folders = { ...goFolders(ports.env), results };
  const restoring = restoreCaches({ given, plan, settings, folders, goVersion, platform }, ports);
  const token = serverToken(given.token, ports.env);
  const obtaining = {
    toolCache,
    platform,
    source: given.source,
    goVersion,
    mirrors,
    ...(token && { token }),
  };
  const [go, caches, got] = await Promise.all([
    gettingGo,
    restoring,
    fetchTools(tools, pins.table, obtaining, ports),
  ]);
  return { go, caches, obtaining, ...got };
}

async function fetchTools(
  tools: Request['tools'],
  table: Table,
  obtaining: Obtaining,
  ports: Ports,
): Promise<Pick<Gathered, 'found' | 'downloaded' | 'builds' | 'progress'>> {
  const found = await findTools(tools, obtaining, ports);
  const missing = tools.filter(({ name }) => !found.some((entry) => entry.name === name));
  const steps = await planMissing(missing, obtaining, ports);
  const downloads = steps.filter((step): step is DownloadStep => step.kind === 'download');
  const builds = steps.filter((step): step is BuildStep => step.kind === 'build');
  const progress = progressLines(steps.length, ports);
  const downloaded = await obtainAll(
    largestFirst(downloads, table),
    downloadLimit,
    obtaining,
    progress,
    ports,
  );
  return { found, downloaded, builds, progress };
}
