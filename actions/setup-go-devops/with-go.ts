import type { ToolEntry } from '../shared/documents/tools.ts';
import type { Ports } from '../shared/ports.ts';
import type { CacheReport } from './caches/restore.ts';
import { exportGo } from './go/export.ts';
import type { Go } from './go/go.ts';
import { installGoTools } from './go-tools/install.ts';
import type { Given } from './inputs.ts';
import { withGoFirst } from './install/build-environment.ts';
import { buildLimit } from './install/limits.ts';
import { type Obtained, type Obtaining, obtainAll } from './install/obtain-tools.ts';
import {
  type BuildStep,
  buildStep,
  type DownloadStep,
  largestFirst,
  type PlannedBuild,
} from './install/plan.ts';
import type { StepProgress } from './install/progress.ts';
import type { Request } from './request.ts';
import type { Parts } from './settle.ts';
import { changedMains } from './workspace/changed.ts';
import { setTimestamps } from './workspace/timestamps.ts';
import { warnOfModule } from './workspace/warnings.ts';

/** What is to be done for the tools. */
export interface ToolPlan {
  /** The tools that were on this machine. */
  found: ToolEntry[];
  downloads: DownloadStep[];
  builds: PlannedBuild[];
  progress: StepProgress;
}

/** What Go has made. */
export interface Made {
  built: ToolEntry[];
  goTools: ToolEntry[];
  /** What is left to the background builder. */
  later: BuildStep[];
  /** The main packages that were touched. */
  changed: string[];
}

export const nothingMade: Made = { built: [], goTools: [], later: [], changed: [] };

interface Materials {
  go: Go;
  caches: CacheReport;
  obtaining: Obtaining;
  /** Builds may have to wait for it; nothing else does. */
  planning: Promise<ToolPlan>;
}

/** The environment in which the Go that was prepared is the one that runs. */
export function withGo(ports: Ports, go: Go): Ports {
  return { ...ports, env: { ...withGoFirst(ports.env, go.root), GOTOOLCHAIN: 'local' } };
}

/** Exports Go, and does all that needs Go and the caches, side by side. */
export async function makeWithGo(
  given: Given,
  request: Request,
  { go, caches, obtaining, planning }: Materials,
  { settle, failed }: Parts,
  jobPorts: Ports,
): Promise<Made> {
  const { workingDirectory } = given;
  await settle('exporting Go', undefined, () => exportGo(go, jobPorts));
  const ports = withGo(jobPorts, go);
  const entriesOf = ({ entries, failures }: Obtained) => {
    failed(failures);
    return entries;
  };
  const building = planning.then(async ({ builds, progress }) => {
    const steps = builds.map((planned) => buildStep(planned, go.version));
    if (given.background) return { built: [], later: steps };
    const obtained = await obtainAll(
      largestFirst(steps, request.pins.table),
      buildLimit,
      obtaining,
      progress,
      ports,
    );
    return { built: entriesOf(obtained), later: [] };
  });
  const goTools = settle('go-tools', { entries: [], failures: [] }, () =>
    installGoTools(request.goTools, ports, { ...obtaining, go, workingDirectory, others: request.tools }),
  ).then(entriesOf);
  const [builds, programs, changed] = await Promise.all([
    building,
    goTools,
    settle('listing what has changed', [], () => changedMains(workingDirectory, ports)),
    settle('warnings', undefined, () => warnOfModule(workingDirectory, go.version, jobPorts)),
    settle('times of files', undefined, () => setTimes(given, request, caches, jobPorts)),
  ]);
  return { ...builds, goTools: programs, changed };
}

/**
 * Go's test cache looks at these times. It outlives the job when it is restored here, and on a runner also when it was
 * kept there or the workflow has a cache of its own; a computer that only plays a runner has its user's files.
 */
async function setTimes(
  { workingDirectory }: Given,
  { settings }: Request,
  { build }: CacheReport,
  ports: Ports,
): Promise<void> {
  const isRunner = Boolean(ports.env.RUNNER_ENVIRONMENT);
  if (!settings.timestamps || (build.hit === 'off' && !isRunner)) return;
  const files = await setTimestamps(workingDirectory, ports);
  if (files > 0) ports.runner.info(`times of ${files} files of Go packages set from their content`);
}
