import type { ToolEntry } from '../shared/documents/tools.ts';
import type { Ports } from '../shared/ports.ts';
import { type CacheReport, cachesOff, restoreCaches } from './caches/restore.ts';
import { serverToken } from './download/token.ts';
import { goFolders } from './go/environment.ts';
import { type Go, prepareGo } from './go/go.ts';
import type { Given } from './inputs.ts';
import { downloadLimit } from './install/limits.ts';
import { findTools, type Obtaining, obtainAll, planMissing } from './install/obtain-tools.ts';
import { type DownloadStep, largestFirst, type PlannedBuild } from './install/plan.ts';
import { progressLines } from './install/progress.ts';
import type { ToolCache } from './install/tool-cache.ts';
import type { PinnedTool } from './pins/pinned-tool.ts';
import type { Request } from './request.ts';
import { parts } from './settle.ts';
import { type Made, makeWithGo, nothingMade, type ToolPlan } from './with-go.ts';

/** All that was got; of a part that failed there is nothing but its failure. */
interface Gathered extends Made {
  go: Go | undefined;
  caches: CacheReport;
  /** The tools that are there. */
  ready: ToolEntry[];
  failures: unknown[];
}

/**
 * Gets Go, the caches and the downloads side by side, and makes what needs Go and the caches while downloads are still
 * under way. The caches need the version of Go, which is known long before Go is there.
 *
 * @param results where the other actions leave what the next run can use
 */
export async function gather(
  given: Given,
  request: Request,
  toolCache: ToolCache,
  results: string,
  ports: Ports,
): Promise<Gathered> {
  const { pins, platform, settings, tools } = request;
  const all = parts(ports);
  const { settle, failed, failures } = all;
  const version = Promise.withResolvers<string | undefined>();
  const token = serverToken(given.token, ports.env);
  const obtaining: Obtaining = {
    toolCache,
    platform,
    source: given.source,
    goVersion: version.promise,
    mirrors: settings.mirrors,
    ...(token && { token }),
  };

  const gettingGo = settle('Go', undefined, () =>
    prepareGo(request.go, ports, { pins, toolCache, mirrors: settings.mirrors, decided: version.resolve }),
  ).finally(() => version.resolve(undefined));
  const restoring = settle('caches', cachesOff('restoring them failed'), async () => {
    const goVersion = await version.promise;
    if (goVersion === undefined) return cachesOff('there is no Go');
    const folders = { ...goFolders(ports.env), results };
    return restoreCaches({ given, plan: request.caches, settings, folders, goVersion, platform }, ports);
  });
  const nothing = { found: [], downloads: [], builds: [], progress: progressLines(0, ports) };
  const planning = settle('tools', nothing, () => planTools(tools, obtaining, ports));
  const downloading = planning.then(async ({ downloads, progress }) => {
    const steps = largestFirst(downloads, pins.table);
    const { entries, failures } = await obtainAll(steps, downloadLimit, obtaining, progress, ports);
    failed(failures);
    return entries;
  });
  const making = Promise.all([gettingGo, restoring]).then(([go, caches]) =>
    go === undefined
      ? nothingMade
      : makeWithGo(given, request, { go, caches, obtaining, planning }, all, ports),
  );

  const [go, caches, { found }, downloaded, made] = await Promise.all([
    gettingGo,
    restoring,
    planning,
    downloading,
    making,
  ]);
  return { ...made, go, caches, ready: [...found, ...downloaded, ...made.built], failures };
}

/** Looks for the tools on this machine, and decides how to get the others. */
async function planTools(wanted: PinnedTool[], obtaining: Obtaining, ports: Ports): Promise<ToolPlan> {
  const found = await findTools(wanted, obtaining, ports);
  const missing = wanted.filter(({ name }) => !found.some((entry) => entry.name === name));
  const steps = await planMissing(missing, obtaining, ports);
  return {
    found,
    downloads: steps.filter((step): step is DownloadStep => step.kind === 'download'),
    builds: steps.filter((step): step is PlannedBuild => step.kind === 'build'),
    progress: progressLines(steps.length, ports),
  };
}
