import { relative, resolve } from 'node:path';
import { GateFailure, InputError } from '../shared/errors.ts';
import { readCommit } from '../shared/git/commit.ts';
import { releaseDoubt, releaseTag } from '../shared/git/release-tag.ts';
import type { Ports } from '../shared/ports.ts';
import type { RunResult } from '../shared/runner/entry.ts';
import { evidenceFolder } from '../shared/runner/evidence.ts';
import { checkLogin } from '../shared/runner/registry-access.ts';
import { readCharts } from './chart.ts';
import type { RunState } from './charts-document.ts';
import { checkCharts } from './check.ts';
import { chartRepository, chooseDestination } from './destination.ts';
import { parseImage } from './image-values.ts';
import type { Given } from './inputs.ts';
import { type ChartPlan, planChart } from './plan.ts';
import type { Problem } from './problem.ts';
import { publishCharts } from './publish-charts.ts';
import { report } from './report.ts';
import { readIndexFile } from './sync-index.ts';
import { parseLayers } from './values-layers.ts';

/** Checks charts and publishes them. Outputs, charts.json and summary are written before a failure is told. */
export async function run(given: Given, ports: Ports): Promise<RunResult> {
  const evidence = evidenceFolder(ports, given.evidenceDir);
  const state = await prepare(given, ports);
  try {
    if (given.phases.includes('check')) await check(state, ports, evidence);
    if (given.phases.includes('publish')) await publishCharts(state, given, ports, evidence);
  } finally {
    await report(state, given, ports, evidence);
  }
  return { cached: state.charts.every(({ published }) => published?.skipped === true) };
}

/** Reads and decides everything that needs neither a tool nor a registry; most input errors end here. */
async function prepare(given: Given, ports: Ports): Promise<RunState> {
  if (process.platform === 'win32') {
    throw new InputError(
      'runs-on',
      'charts are checked and published on Linux and macOS; give this job another runner',
    );
  }
  checkLogin(given);
  // Publishing ends with the index: one that cannot be written is told before anything is published.
  if (given.index !== 'off') await readIndexFile(resolve(given.workingDirectory, given.index));
  if (given.phases.includes('publish') && given.key === '') {
    throw new InputError('key', 'is needed to sign the charts; make one with "cosign generate-key-pair"');
  }
  const image = given.image === '' ? undefined : parseImage(given.image);
  const layers = parseLayers(given.valuesLayers);
  const charts = await readCharts(given.workingDirectory, given.charts);
  const commit = await readCommit(given.workingDirectory, ports);
  const { version, appVersion } = given;
  const tag = releaseTag(ports.env);
  const doubt = releaseDoubt(tag, commit);
  if (doubt !== undefined) ports.runner.annotate({ kind: 'warning', title: 'release', message: doubt });
  const release = { version, appVersion, image, commit, tag };
  const plans = await Promise.all(charts.map((chart) => planChart(chart, layers, release)));
  if (image !== undefined) warnWithoutImage(plans, ports);

  // A check tells where publishing would fail: in the chain the image is out before charts are published.
  const isKnown = given.registry !== '' || image !== undefined || given.phases.includes('publish');
  const destination = isKnown ? chooseDestination(given.registry, image) : undefined;
  return {
    image,
    commit,
    destination,
    charts: plans.map((plan) => ({
      plan,
      ...(destination !== undefined && {
        repository: chartRepository(destination, plan.chart.metadata.name, image),
      }),
    })),
  };
}

function warnWithoutImage(plans: ChartPlan[], { runner }: Ports): void {
  for (const { chart } of plans.filter(({ released }) => !released.imageWritten)) {
    runner.annotate({
      kind: 'warning',
      message: `${chart.path} has no image value, so the image is not written into it`,
    });
  }
}

async function check(state: RunState, ports: Ports, evidence: string): Promise<void> {
  const plans = state.charts.map(({ plan }) => plan);
  const results = await checkCharts(plans, state.image, ports, evidence);
  for (const [at, chart] of state.charts.entries()) {
    const checked = results[at];
    if (checked !== undefined) chart.checked = checked;
  }
  const problems = results.flatMap((result) => result.problems);
  if (problems.length > 0) throw chartFailure(problems, ports);
}

/** Problems with a place are shown at it; the failure itself tells the first. */
function chartFailure(problems: Problem[], { env, runner }: Ports): GateFailure {
  for (const { message, file, line } of problems) {
    if (file === undefined) continue;
    const path = relative(resolve(env.GITHUB_WORKSPACE ?? '.'), file);
    runner.annotate({
      kind: 'error',
      title: 'chart',
      message,
      file: path,
      ...(line !== undefined && { line }),
    });
  }
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more, see the summary)` : '';
  return new GateFailure('chart', `${problems[0]?.message}${more}`);
}
