import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { binaryName, goPlatform } from '../../actions/setup-go-devops/platform.ts';
import type { Tools } from '../../actions/shared/documents/tools.ts';
import { type ActionOptions, type ActionRun, runDoor } from './action-process.ts';
import { git } from './git.ts';
import { type ReleaseServer, releaseServer, sha256, tarGz } from './release-server.ts';

export const platform = goPlatform(process.platform, process.arch);

/** A tool of the lock file. */
export interface PinnedAsset {
  /** Default: 1.0.0. */
  version?: string;
  /** Where the release host has it; its ending tells the kind of archive. */
  path: string;
  bytes: Uint8Array;
  /** Default: the asset is the executable. */
  member?: string;
  /** The executable, when its digest is pinned too. */
  executable?: string;
  /** Default: the test's release host. */
  origin?: string;
}

/**
 * A repository whose lock file pins invented tools, the host that releases them, and a runner for the committed bundle
 * of setup-go-devops. No tool of the built-in table is asked for, so that nothing but loopback is.
 */
export interface PinnedRepository {
  folder: string;
  /** The checkout. */
  repository: string;
  toolCache: string;
  server: ReleaseServer;
  /** Adds a tool to the lock file, and its asset to the release host. */
  pin(tool: string, asset: PinnedAsset): Promise<void>;
  /** Writes a file of the checkout. */
  write(path: string, text: string): Promise<void>;
  run(inputs: Record<string, string>, options?: Partial<ActionOptions>): Promise<ActionRun>;
  /** What the tool cache has: all files, and staging folders. Paths with slashes. */
  cached(): Promise<string[]>;
  dispose(): Promise<void>;
}

export async function pinnedRepository(): Promise<PinnedRepository> {
  const folder = await mkdtemp(join(tmpdir(), 'go-devops-pinned-'));
  const repository = join(folder, 'repository');
  const toolCache = join(folder, 'tool-cache');
  await mkdir(repository);
  git(repository, 'init', '--quiet', '--initial-branch=main');
  const server = await releaseServer();
  const tools: Record<string, unknown> = {};
  const write = (path: string, text: string) => writeFile(join(repository, path), text);
  return {
    folder,
    repository,
    toolCache,
    server,
    write,
    async pin(tool, { version = '1.0.0', path, bytes, member, executable, origin = server.origin }) {
      server.serve(path, bytes);
      const asset = {
        url: `${origin}${path}`,
        sha256: sha256(bytes),
        ...(member !== undefined && { member }),
        ...(executable !== undefined && { executable: sha256(Buffer.from(executable)) }),
      };
      tools[tool] = { requested: version, version, assets: { [platform]: asset } };
      await write('go-devops.lock.json', JSON.stringify({ lockVersion: 1, tools }, null, 2));
    },
    async run(inputs, { env, ...options } = {}) {
      return runDoor('setup-go-devops', {
        cwd: repository,
        inputs,
        temp: await mkdtemp(join(folder, 'runner-')),
        env: {
          RUNNER_TOOL_CACHE: toolCache,
          XDG_STATE_HOME: join(folder, 'state'),
          GOPATH: join(folder, 'gopath'),
          GOCACHE: join(folder, 'gocache'),
          ...env,
        },
        ...options,
      });
    },
    async cached() {
      const entries = await readdir(toolCache, { recursive: true, withFileTypes: true }).catch(() => []);
      return entries
        .filter((entry) => !entry.isDirectory() || entry.name.startsWith('.staging-'))
        .map(({ parentPath, name }) => relative(toolCache, join(parentPath, name)).split(sep).join('/'))
        .sort();
    },
    async dispose() {
      await server.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** What an invented tool is: a script that tells its name. */
export function program(tool: string): string {
  return `#!/bin/sh\necho ${tool}\n`;
}

/** A tool in a .tar.gz, below a folder, as most are released. */
export async function archived(tool: string): Promise<PinnedAsset & { member: string }> {
  const member = `${tool}-1.0.0/${tool}`;
  const bytes = await tarGz({ 'README.md': 'read me', [member]: program(tool) });
  return { path: `/${tool}-1.0.0.tar.gz`, bytes, member };
}

/** Where the tool cache has the binary of a tool: below its root, with slashes. */
export function binaryOf(tool: string): string {
  return `go-devops-${tool}/1.0.0/${platform}/${binaryName(tool, platform)}`;
}

/** The failures that a run shows. */
export function errorsOf({ output }: ActionRun): string[] {
  return output.split('\n').filter((line) => line.startsWith('::error'));
}

/** tools.json of a run. */
export async function documentOf({ temp }: ActionRun): Promise<Tools> {
  return JSON.parse(await readFile(join(temp, 'go-devops', 'tools.json'), 'utf8'));
}
