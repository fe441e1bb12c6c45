import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { keyName } from '../shared/cache/folder.ts';
import { keepFolder } from '../shared/cache/keep-folder.ts';
import type { DatabaseFacts } from '../shared/documents/verdict.ts';
import { ToolError } from '../shared/errors.ts';
import { absence } from '../shared/oci/absence.ts';
import type { FindCredentials } from '../shared/oci/credentials.ts';
import { digestHex } from '../shared/oci/digest.ts';
import { writeDockerConfig } from '../shared/oci/docker-config.ts';
import { formatReference, parseReference } from '../shared/oci/reference.ts';
import type { Ports } from '../shared/ports.ts';
import { withHeartbeat } from '../shared/runner/progress.ts';
import { registryClient } from '../shared/runner/registry-access.ts';
import type { Tool } from '../shared/tools/find-tool.ts';
import type { DatabaseSource } from './database-source.ts';
import { type Advisories, readAdvisories } from './osv-advisories.ts';
import { scannerEnvironment } from './scanner-environment.ts';

/** A vulnerability database on disk. */
export interface Database {
  /** trivy's --cache-dir; the database lies in `db` below it. */
  cacheDir: string;
  facts: DatabaseFacts;
}

interface DatabaseContext {
  ports: Ports;
  credentials: FindCredentials;
  /** Folder that outlives the run. */
  cache: string;
  /** Private folder of this run. */
  work: string;
  findTool: (name: string) => Promise<Tool>;
}

const downloadTimeout = 600_000;
const day = 24 * 3600 * 1000;

/**
 * Opens the first database that can be had. One is passed over only when its registry cannot be reached or is in
 * trouble; an answer such as 401 or 404 is an error to repair, not a reason to judge by something else.
 *
 * @throws ToolError that names the source; InputError for a folder that holds no advisories
 */
export async function openDatabase(sources: DatabaseSource[], context: DatabaseContext): Promise<Database> {
  const failures: string[] = [];
  for (const source of sources) {
    if (source.kind === 'osv') return compileAdvisories(source.folder, context);
    const { reference } = source;
    const found = await lookUp(reference, context);
    if (found.digest !== undefined) return downloadDatabase(reference, found.digest, context);
    failures.push(`${reference}: ${found.trouble}`);
    context.ports.runner.info(`database ${reference} is not available: ${found.trouble}`);
  }
  throw new ToolError(
    'trivy image --download-db-only',
    `no vulnerability database could be had, so nothing is pushed. ${failures.join('; ')}. Give a mirror you can reach as database, or osv:<folder> with advisories`,
  );
}

/** Digest of a database, or why its registry cannot be asked for now. @throws ToolError for any other answer */
async function lookUp(
  reference: string,
  { ports, credentials }: DatabaseContext,
): Promise<{ digest: string } | { digest?: never; trouble: string }> {
  const { registry } = parseReference(reference, 'database');
  const trouble = await absence(registry, ports.http);
  if (trouble !== undefined) return { trouble };
  try {
    const descriptor = await registryClient(credentials, ports).resolve(reference);
    if (descriptor !== undefined) return descriptor;
  } catch (error) {
    // Repeated already. trivy too goes on to the next registry then (trivy, pkg/oci, shouldTryOtherRepo).
    if (error instanceof ToolError && isTemporary(error.code)) return { trouble: error.message };
    throw error;
  }
  throw new ToolError(
    `HEAD ${reference}`,
    `the database ${reference} does not exist: check its name and tag, or take it out of the input database`,
    { code: 404 },
  );
}

function isTemporary(status = 0): boolean {
  return status === 429 || status >= 500;
}

async function downloadDatabase(
  reference: string,
  digest: string,
  context: DatabaseContext,
): Promise<Database> {
  const { ports, cache } = context;
  const { registry, repository } = parseReference(reference, 'database');
  const pinned = formatReference({ registry, repository, digest });
  const cacheDir = join(cache, 'trivy-db', digestHex(digest));
  await keepFolder(cacheDir, (folder) => download(pinned, folder, context));

  const metadata = JSON.parse(await readFile(join(cacheDir, 'db', 'metadata.json'), 'utf8')) as {
    UpdatedAt: string;
  };
  const ageDays = age(metadata.UpdatedAt, ports.clock.now());
  const notice = `trivy's database of ${metadata.UpdatedAt.slice(0, 10)}`;
  const facts = {
    kind: 'trivy',
    source: reference,
    digest,
    updatedAt: metadata.UpdatedAt,
    ageDays,
    notice,
  } as const;
  return { cacheDir, facts };
}

async function download(
  pinned: string,
  folder: string,
  { ports, work, findTool, credentials }: DatabaseContext,
): Promise<void> {
  const trivy = await findTool('trivy');
  const { registry } = parseReference(pinned, 'database');
  const login = await credentials(registry);
  const docker = join(work, 'docker-database');
  await writeDockerConfig(docker, login === undefined ? [] : [{ registry, ...login }]);
  ports.runner.info(`downloading the database ${pinned}`);
  const command = {
    tool: trivy.path,
    args: [
      'image',
      '--download-db-only',
      '--db-repository',
      pinned,
      '--cache-dir',
      folder,
      '--no-progress',
      '--quiet',
    ],
    cwd: work,
    env: scannerEnvironment(ports.env, work, { DOCKER_CONFIG: docker }),
    timeout: downloadTimeout,
  };
  await withHeartbeat(
    () => 'downloading the database',
    ports,
    () => ports.exec(command),
  );
}

/** Compiles advisories with trivy-db's own builder, which needs `go` on PATH. */
async function compileAdvisories(given: string, context: DatabaseContext): Promise<Database> {
  const { ports, cache, findTool } = context;
  const advisories = await readAdvisories(resolve(given));
  const builder = await findTool('trivy-db');
  const key = { advisories: advisories.digest, builder: builder.version };
  const path = join(cache, 'osv-database', keyName(key));
  await keepFolder(path, (folder) => build(given, advisories, builder, folder, context));
  // trivy wants the two files in a folder called db, and nothing that it would write to in the cache.
  const cacheDir = join(context.work, 'trivy');
  await mkdir(join(cacheDir, 'db'), { recursive: true });
  for (const file of ['trivy.db', 'metadata.json']) {
    await writeFile(join(cacheDir, 'db', file), await readFile(join(path, file)));
  }
  const facts = {
    kind: 'demo',
    source: `osv:${nameOf(given, ports.env)}`,
    digest: advisories.digest,
    updatedAt: advisories.newest,
    ageDays: age(advisories.newest, ports.clock.now()),
    advisories: advisories.files.length,
    notice: demoNotice(advisories),
  } as const;
  return { cacheDir, facts };
}

async function build(
  given: string,
  { files }: Advisories,
  builder: Tool,
  folder: string,
  { ports, work }: DatabaseContext,
): Promise<void> {
  const input = join(work, 'advisories');
  for (const { path, content } of files) {
    const target = join(input, 'govulndb', 'data', 'osv', path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  const command = {
    tool: builder.path,
    args: ['build', '--only-update', 'govulndb', '--cache-dir', input, '--output-dir', folder],
    cwd: work,
    env: scannerEnvironment(ports.env, work),
    timeout: downloadTimeout,
  };
  await ports.exec(command).catch((cause) => {
    if (!(cause instanceof ToolError)) throw cause;
    const { code, detail } = cause;
    throw new ToolError(cause.command, `osv:${given} could not be compiled: ${cause.message}`, {
      cause,
      detail,
      ...(code !== undefined && { code }),
    });
  });
}

function demoNotice({ files, unusable, newest }: Advisories): string {
  const left =
    unusable === 0
      ? ''
      : `; ${unusable} advisories were left out (on other modules, withdrawn, or without affected versions)`;
  return `demo database, ${files.length} advisories on Go's standard library and golang.org/x, the newest of ${newest.slice(0, 10)}, none with a severity; it knows nothing of other packages${left}`;
}

/** The folder as the repository knows it: documents that are published tell nothing of this computer. */
function nameOf(folder: string, { GITHUB_WORKSPACE: workspace }: NodeJS.ProcessEnv): string {
  const inside = relative(workspace ?? '.', resolve(folder));
  return inside.startsWith('..') || isAbsolute(inside) ? basename(folder) : inside;
}

function age(updatedAt: string, now: number): number {
  return Math.max(0, Math.floor((now - Date.parse(updatedAt)) / day));
}
