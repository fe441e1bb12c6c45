import { join, relative } from 'node:path';
import type { ChartEntry, Charts } from '../shared/documents/charts.ts';
import { readIfPresent } from '../shared/files/read-if-present.ts';
import type { Commit } from '../shared/git/commit.ts';
import type { CheckResult } from './check.ts';
import type { Destination } from './destination.ts';
import type { Image } from './image-values.ts';
import type { ChartPlan } from './plan.ts';
import { type Publication, type Published, pinnedReference } from './publish.ts';
import type { SyncedIndex } from './sync-index.ts';

/** All that became known of one chart; a phase that did not run leaves its part out. */
interface ChartState {
  plan: ChartPlan;
  /** `host/path/name`, where it is known. */
  repository?: string;
  checked?: CheckResult;
  publication?: Publication;
  published?: Published;
}

/** What a run did, as far as it came. */
export interface RunState {
  image: Image | undefined;
  commit: Commit | undefined;
  destination: Destination | undefined;
  charts: ChartState[];
  index?: SyncedIndex & { path: string };
}

/**
 * charts.json. The chain checks and publishes in two steps, so the second keeps what the first found.
 *
 * @param before the document of an earlier step
 */
export function chartsDocument(
  { charts, image, index }: RunState,
  workingDirectory: string,
  before: Charts | undefined,
): Charts {
  const entries = charts.map((state) => chartEntry(state, image, before));
  return {
    published: entries.length > 0 && entries.every(({ published }) => published),
    charts: entries,
    ...(index !== undefined && { index: { ...index, path: relative(workingDirectory, index.path) } }),
  };
}

function chartEntry(
  { plan, checked, publication, published }: ChartState,
  image: Image | undefined,
  before: Charts | undefined,
): ChartEntry {
  const { metadata, imageWritten } = plan.released;
  const earlier = before?.charts.find(({ name, path }) => name === metadata.name && path === plan.chart.path);
  const unitTests = checked === undefined ? earlier?.unitTests : checked.unitTests;
  return {
    name: metadata.name,
    version: metadata.version,
    ...(metadata.appVersion !== undefined && { appVersion: metadata.appVersion }),
    path: plan.chart.path,
    layers: checked?.layers ?? earlier?.layers ?? [],
    ...(unitTests !== undefined && { unitTests }),
    problems: checked?.problems.map(({ message }) => message) ?? earlier?.problems ?? [],
    ...(publication !== undefined && {
      ref: pinnedReference(publication),
      digest: publication.artifact.digest,
      contentDigest: publication.artifact.content.digest,
      size: publication.artifact.content.bytes.byteLength,
    }),
    ...(image !== undefined && imageWritten && { image: `${image.repository}@${image.digest}` }),
    published: published !== undefined,
    skipped: published?.skipped ?? false,
    signed: published?.signed ?? false,
  };
}

/** The document that an earlier step of this job wrote, if there is one. */
export async function readDocument(evidence: string): Promise<Charts | undefined> {
  const text = await readIfPresent(join(evidence, 'charts.json'));
  return text === undefined ? undefined : (JSON.parse(text) as Charts);
}
