import type { Chart } from './chart.ts';
import type { Commit } from './commit.ts';
import type { Image } from './image-values.ts';
import { type LayerFile, readLayerFiles, valuesFiles } from './layer-files.ts';
import { type ReleasedChart, release } from './package.ts';
import { baseLayer, type Layer, layersByConvention } from './values-layers.ts';
import { commitVersion, givenVersion, releaseTag } from './version.ts';

/** What is going to happen to one chart. */
export interface ChartPlan {
  chart: Chart;
  layers: Layer[];
  /** Every file of the layers, once. */
  layerFiles: LayerFile[];
  /** Layer file that is merged into the packaged values.yaml. */
  base: string | undefined;
  released: ReleasedChart;
}

export interface Release {
  /** Empty: from tag or commit. */
  version: string;
  appVersion: string;
  image: Image | undefined;
  commit: Commit | undefined;
  /** GITHUB_REF, or empty. */
  ref: string;
}

/**
 * Decides layers, base, version and content of a chart.
 *
 * @param given layers of the `values-layers` input; empty: by the names of the files
 */
export async function planChart(chart: Chart, given: Layer[], plan: Release): Promise<ChartPlan> {
  const present = await valuesFiles(chart);
  const stacks = given.length > 0 ? given : layersByConvention(present);
  const baseName = baseLayer(stacks, present);
  const layerFiles = await readLayerFiles(chart, stacks, baseName);
  const base = layerFiles.find(({ path }) => path === baseName);
  const versions = chooseVersions(chart, plan);
  const released = release(chart, {
    ...versions,
    ...(base !== undefined && { base }),
    ...(plan.image !== undefined && { image: plan.image }),
  });
  return { chart, layers: withDefaults(stacks, baseName), layerFiles, base: baseName, released };
}

/** A chart with a base must install without any values file; one without layers has nothing else. */
function withDefaults(stacks: Layer[], base: string | undefined): Layer[] {
  if (base !== undefined) return [{ name: 'defaults', files: [base] }, ...stacks];
  return stacks.length > 0 ? stacks : [{ name: 'defaults', files: [] }];
}

function chooseVersions(chart: Chart, { version, appVersion, commit, ref }: Release) {
  const tag = releaseTag(ref, commit?.tags ?? []);
  const own = chart.metadata;
  return {
    version: version !== '' ? givenVersion(version) : defaultVersion(own.version, commit, tag),
    appVersion: appVersion || tag || commit?.hash || own.appVersion || own.version,
  };
}

function defaultVersion(own: string, commit: Commit | undefined, tag: string | undefined): string {
  if (tag !== undefined) return tag.slice(1);
  // Outside of git a chart can be checked; publishing it asks for a commit time anyway.
  return commit === undefined ? own : commitVersion(own, commit);
}
