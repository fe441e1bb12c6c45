import { requestAsset, shown } from '../../actions/setup-go-devops/download/asset-request.ts';
import { sourcesOf } from '../../actions/setup-go-devops/download/mirrors.ts';
import { unproved } from '../../actions/setup-go-devops/pins/versions.ts';
import type { Platform } from '../../actions/setup-go-devops/platform.ts';
import type { ToolRow } from '../../actions/setup-go-devops/table/table.ts';
import { ToolError } from '../../actions/shared/errors.ts';
import { moduleOf } from './entry.ts';
import { moduleTime } from './go-module.ts';
import { type LockPorts, oneLine } from './ports.ts';

/** When a version was released, and who says so. */
interface ReleaseTime {
  /** Milliseconds since 1970. */
  time: number;
  by: string;
}

/**
 * When a version was released: by GitHub's release where the assets stand there, else by its Go module, else by the
 * Last-Modified of an asset.
 *
 * @throws ToolError that tells of every source asked in vain
 */
export async function releaseTime(
  row: ToolRow,
  version: string,
  platforms: Platform[],
  ports: LockPorts,
): Promise<ReleaseTime> {
  const urls = platforms.flatMap((platform) => unproved(row, version, platform).release?.urls[0] ?? []);
  const module = moduleOf(row, version);
  const sources: (() => Promise<ReleaseTime>)[] = [];
  const release = urls.map((url) => githubRelease(url, ports.env)).find((found) => found !== undefined);
  if (release !== undefined) sources.push(() => githubTime(release, urls, ports));
  if (module !== undefined) {
    sources.push(async () => ({
      time: await moduleTime(module, ports),
      by: `the Go module ${module.path}@${module.version}`,
    }));
  }
  const [first] = urls;
  if (first !== undefined) sources.push(() => lastModified(first, ports));
  const refusals: string[] = [];
  for (const source of sources) {
    try {
      return await source();
    } catch (error) {
      if (!(error instanceof ToolError)) throw error;
      refusals.push(oneLine(error));
    }
  }
  throw new ToolError(
    `${row.tool} ${version}`,
    `${row.tool} ${version}: nobody says how old it is (${refusals.join('; ')}); --age 0 takes it all the same`,
  );
}

interface GithubRelease {
  repository: string;
  tag: string;
}

/** The release that an address of the form `<server>/<owner>/<name>/releases/download/<tag>/<asset>` belongs to. */
function githubRelease(url: string, env: NodeJS.ProcessEnv): GithubRelease | undefined {
  const { origin, pathname } = new URL(url);
  if (origin !== new URL(env.GITHUB_SERVER_URL || 'https://github.com').origin) return undefined;
  const [, repository, tag] = /^\/([^/]+\/[^/]+)\/releases\/download\/([^/]+)\/[^/]+$/.exec(pathname) ?? [];
  return repository === undefined || tag === undefined ? undefined : { repository, tag };
}

/** By GitHub's REST API, "Get a release by tag name". An asset that was put there later counts from then on. */
async function githubTime(
  { repository, tag }: GithubRelease,
  urls: string[],
  { http, env }: LockPorts,
): Promise<ReleaseTime> {
  const api = (env.GITHUB_API_URL || 'https://api.github.com').replace(/\/$/, '');
  const url = `${api}/repos/${repository}/releases/tags/${tag}`;
  // Redirects are not followed: the token is for this server only.
  const response = await http(url, {
    timeout: 30_000,
    headers: {
      accept: 'application/vnd.github+json',
      'x-github-api-version': '2022-11-28',
      ...(env.GITHUB_TOKEN && { authorization: `Bearer ${env.GITHUB_TOKEN}` }),
    },
  });
  if (!response.ok) {
    await response.body?.cancel();
    throw new ToolError(`GET ${url}`, `HTTP ${response.status}`, { code: response.status });
  }
  const release = (await response.json().catch(() => ({}))) as {
    published_at?: string;
    assets?: { browser_download_url?: string; updated_at?: string }[];
  };
  const ours = (release.assets ?? []).filter((asset) => urls.includes(asset.browser_download_url ?? ''));
  const times = [release.published_at, ...ours.map((asset) => asset.updated_at)].map((time) =>
    Date.parse(time ?? ''),
  );
  const time = Math.max(...times);
  if (Number.isNaN(time)) throw new ToolError(`GET ${url}`, 'the answer is no release with its times');
  return { time, by: `the release ${repository}@${tag}` };
}

async function lastModified(url: string, { http, mirrors }: LockPorts): Promise<ReleaseTime> {
  const [source = url] = sourcesOf([url], mirrors);
  const head: LockPorts['http'] = (address, init) =>
    http(address, { ...init, method: 'HEAD', retry: true, timeout: 30_000 });
  const response = await requestAsset(source, 0, head, undefined);
  await response.body?.cancel();
  const time = Date.parse(response.headers.get('last-modified') ?? '');
  if (response.ok && !Number.isNaN(time)) return { time, by: `Last-Modified of ${shown(source)}` };
  const reason = response.ok ? 'no Last-Modified' : `HTTP ${response.status}`;
  throw new ToolError(`HEAD ${shown(source)}`, reason);
}
