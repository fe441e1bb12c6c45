import { join } from 'node:path';
import { ToolError } from '../../shared/errors.ts';
import { withTemporaryFolder } from '../../shared/files/temporary.ts';
import type { Ports } from '../../shared/ports.ts';
import { childEnvironment } from '../../shared/process/environment.ts';
import { sourcesOf } from '../download/mirrors.ts';
import { buildEnvironment, emptyModule } from '../install/build-environment.ts';
import type { Platform } from '../platform.ts';
import { goSemver } from './go-version.ts';

/** What go.dev tells of all releases (https://go.dev/dl/?mode=json&include=all). */
const listing = 'https://go.dev/dl/?mode=json&include=all';

const patience = 10_000;

/**
 * The versions of Go that are published for a platform, as SemVer: go.dev's list, else the versions of the module
 * golang.org/toolchain. A list is no proof of anything: what it names is verified like everything else.
 *
 * @throws ToolError when neither can be had
 */
export async function publishedVersions(
  platform: Platform,
  ports: Pick<Ports, 'http' | 'exec' | 'env'> & { runner: Pick<Ports['runner'], 'info'> },
  mirrors: Record<string, string>,
): Promise<string[]> {
  for (const url of sourcesOf([listing], mirrors)) {
    try {
      return listed(await askListing(url, ports), platform);
    } catch (error) {
      if (!(error instanceof ToolError)) throw error;
      ports.runner.info(`${error.message}: asking elsewhere for the versions of Go`);
    }
  }
  return toolchainVersions(platform, ports);
}

async function askListing(url: string, { http }: Pick<Ports, 'http'>): Promise<unknown> {
  const { origin, pathname } = new URL(url);
  const command = `GET ${origin}${pathname}`;
  const response = await http(url, { timeout: patience, retry: false, redirect: 'follow' });
  if (!response.ok) {
    await response.body?.cancel();
    throw new ToolError(command, `${origin} has no list of versions: HTTP ${response.status}`, {
      code: response.status,
    });
  }
  try {
    return await response.json();
  } catch (cause) {
    throw new ToolError(command, `${origin} gives a list of versions that cannot be read`, { cause });
  }
}

interface ListedFile {
  os?: unknown;
  arch?: unknown;
}

function listed(answer: unknown, platform: Platform): string[] {
  const [os, arch] = platform.split('-');
  const releases = Array.isArray(answer) ? (answer as { version?: unknown; files?: unknown }[]) : [];
  return releases.flatMap(({ version, files }) => {
    const isOurs =
      Array.isArray(files) && files.some((file: ListedFile) => file.os === os && file.arch === arch);
    const known = typeof version === 'string' && isOurs ? goSemver(version) : undefined;
    return known ?? [];
  });
}

/** Each platform has versions of its own: `v0.0.1-go1.26.8.linux-amd64`. */
async function toolchainVersions(
  platform: Platform,
  { exec, env }: Pick<Ports, 'exec' | 'env'>,
): Promise<string[]> {
  return withTemporaryFolder(env, 'go-versions-', async (folder) => {
    const cwd = await emptyModule(folder);
    const own = await buildEnvironment(childEnvironment(env), 'pinned', cwd, { exec });
    const { stdout } = await exec({
      tool: 'go',
      args: ['list', '-m', '-versions', '-f', '{{join .Versions "\\n"}}', 'golang.org/toolchain'],
      cwd,
      env: { ...own, GOTOOLCHAIN: 'local', GOFLAGS: '-modcacherw', GOMODCACHE: join(folder, 'modules') },
      timeout: 6 * patience,
    });
    const ours = new RegExp(`^v0\\.0\\.1-go(.+)\\.${platform}$`);
    return stdout.split('\n').flatMap((line) => goSemver(ours.exec(line)?.[1] ?? '') ?? []);
  });
}
