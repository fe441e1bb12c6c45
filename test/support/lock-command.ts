import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LockFile } from '../../actions/setup-go-devops/pins/lock-file.ts';
import { type ReleaseServer, releaseServer } from './release-server.ts';

/** A team's repository, and all hosts that its `go-devops lock` asks, on loopback: each below a path of its name. */
export interface Team {
  folder: string;
  hosts: ReleaseServer;
  /** Serves a file of a host that a mirror in go-devops.yaml stands for: `get.helm.sh/helm-v4.2.4….sha256sum`. */
  serve(address: string, content: string | Uint8Array): void;
  lock(argv: string[], env?: Record<string, string>): Promise<Ended>;
  /** The text of go-devops.lock.json. */
  text(): Promise<string>;
  read(): Promise<LockFile>;
  write(lock: unknown): Promise<void>;
  dispose(): Promise<void>;
}

export interface Ended {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

const command = join(import.meta.dirname, '..', '..', 'cli', 'main.ts');

export async function team(mirrored: string[]): Promise<Team> {
  const folder = await mkdtemp(join(tmpdir(), 'lock-'));
  await mkdir(join(folder, '.git'));
  const hosts = await releaseServer();
  const mirrors = mirrored.map((host) => `    ${host}: ${hosts.origin}/${host}/\n`).join('');
  await writeFile(join(folder, 'go-devops.yaml'), `setup-go-devops:\n  mirrors:\n${mirrors}`);
  const file = join(folder, 'go-devops.lock.json');
  const environment = (env: Record<string, string>) => ({
    ...process.env,
    GITHUB_WORKSPACE: folder,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: `${hosts.origin}/api`,
    GITHUB_TOKEN: '',
    ...env,
  });
  return {
    folder,
    hosts,
    serve: (address, content) => hosts.serve(`/${address}`, Buffer.from(content)),
    lock: (argv, env = {}) =>
      run(process.execPath, [command, 'lock', ...argv], { cwd: folder, env: environment(env) }),
    text: () => readFile(file, 'utf8'),
    read: async () => JSON.parse(await readFile(file, 'utf8')),
    write: (lock) => writeFile(file, typeof lock === 'string' ? lock : JSON.stringify(lock)),
    async dispose() {
      await hosts.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Runs a program to its end. */
export function run(
  program: string,
  argv: string[],
  options: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, argv, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
}
