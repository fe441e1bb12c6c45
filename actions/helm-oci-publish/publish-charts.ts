import { resolve } from 'node:path';
import { InputError } from '../shared/errors.ts';
import type { Commit } from '../shared/git/commit.ts';
import { sourceDateEpoch } from '../shared/git/source-date-epoch.ts';
import type { FindCredentials } from '../shared/oci/credentials.ts';
import type { Ports } from '../shared/ports.ts';
import { withHeartbeat } from '../shared/runner/progress.ts';
import { registryClient, registryCredentials } from '../shared/runner/registry-access.ts';
import { openSigner, type Signer } from '../shared/signing/signer.ts';
import { findTool } from '../shared/tools/find-tool.ts';
import { chartArtifact } from './chart-manifest.ts';
import type { RunState } from './charts-document.ts';
import type { Given } from './inputs.ts';
import { pack } from './package.ts';
import { findPublished, type Publication, publish } from './publish.ts';
import { syncIndex } from './sync-index.ts';

/** Packs, pushes, signs and tags all charts, then brings the index up to date. Tells `state` how far it came. */
export async function publishCharts(
  state: RunState,
  given: Given,
  ports: Ports,
  evidence: string,
): Promise<void> {
  const publications = await packAll(state, releaseTime(state.commit, ports.env));
  const host = state.destination?.registry ?? '';
  const credentials = registryCredentials(host, given, ports);
  const registry = registryClient(credentials, ports);

  const signer = await makeSigner(given, host, credentials, ports, evidence);
  try {
    const present = await findPublished(publications, registry);
    for (const [at, publication] of publications.entries()) {
      const published = await withHeartbeat(
        () => `publishing ${publication.name} ${publication.version}`,
        ports,
        () => publish(publication, present[at] ?? false, registry, signer),
      );
      const chart = state.charts[at];
      if (chart !== undefined) chart.published = published;
      const outcome = published.skipped ? 'was there' : 'published';
      ports.runner.info(
        `${at + 1}/${publications.length} ${publication.name} ${publication.version} ${outcome}`,
      );
    }
  } finally {
    await signer.close();
  }

  if (given.index === 'off') return;
  const path = resolve(given.workingDirectory, given.index);
  const repositories = Object.fromEntries(publications.map(({ name, repository }) => [name, repository]));
  state.index = { path, ...(await syncIndex(path, repositories, registry, ports.runner.info)) };
}

async function packAll({ charts }: RunState, epoch: number): Promise<Publication[]> {
  return Promise.all(
    charts.map(async (chart) => {
      const { released } = chart.plan;
      const { name, version } = released.metadata;
      const artifact = chartArtifact(released.metadata, await pack(released, epoch), epoch);
      chart.publication = { name, version, repository: chart.repository ?? '', artifact };
      return chart.publication;
    }),
  );
}

/**
 * Seconds since 1970 that all files of the package carry: SOURCE_DATE_EPOCH (reproducible-builds.org), else the
 * time of the commit. The last change of the chart alone would differ between a full and a shallow clone.
 */
function releaseTime(commit: Commit | undefined, env: NodeJS.ProcessEnv): number {
  const epoch = sourceDateEpoch(env) ?? commit?.time;
  if (epoch !== undefined) return epoch;
  throw new InputError(
    'working-directory',
    'is in no git repository with a commit, so the package has no time; set SOURCE_DATE_EPOCH (seconds since 1970)',
  );
}

async function makeSigner(
  { key, keyPassword }: Given,
  registry: string,
  credentials: FindCredentials,
  ports: Ports,
  evidence: string,
): Promise<Signer> {
  const tool = await findTool('cosign', ports, evidence);
  const found = await credentials(registry);
  const logins = found === undefined ? [] : [{ registry, ...found }];
  return openSigner({ tool, key: { key, password: keyPassword }, logins, ports });
}
