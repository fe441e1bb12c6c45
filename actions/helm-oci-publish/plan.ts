import { createHash } from 'node:crypto';
import type { Commit } from '../shared/git/commit.ts';
import type { Chart } from './chart.ts';
import type { Image } from './image-values.ts';
import { type LayerFile, readLayerFiles, valuesFiles } from './layer-files.ts';
import { type ReleasedChart, release } from './package.ts';
import { baseLayer, type Layer, layersByConvention } from './values-layers.ts';
import { commitVersion, givenVersion, modifiedVersion } from './version.ts';

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

interface Release {
  /** Empty: from tag or commit. */
  version: string;
  appVersion: string;
  image: Image | undefined;
  commit: Commit | undefined;
  /** The release that the workflow runs for, such as v1.2.3. */
  tag: string | undefined;
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

function chooseVersions(chart: Chart, { version, appVersion, commit, tag, image }: Release) {
  const own = chart.metadata;
  const content = contentHash(chart, image);
  return {
    version: version !== '' ? givenVersion(version) : defaultVersion(own.version, commit, tag, content),
    appVersion: appVersion || tag || commit?.hash || own.appVersion || own.version,
  };
}

function defaultVersion(
  own: string,
  commit: Commit | undefined,
  tag: string | undefined,
  content: string,
): string {
  if (tag !== undefined) return tag.slice(1);
  // Outside of git a chart can be checked; publishing it asks for a commit time anyway.
  if (commit === undefined) return own;
  const version = commitVersion(own, commit);
  return commit.modified.length > 0 ? modifiedVersion(version, content) : version;
}

/** Names what would go into a package, for versions of work that no commit names. */
function contentHash({ files }: Chart, image: Image | undefined): string {
  const hash = createHash('sha256').update(JSON.stringify(image ?? null));
  for (const { path, content } of files) hash.update(JSON.stringify([path, content.length])).update(content);
  return hash.digest('hex');
}
