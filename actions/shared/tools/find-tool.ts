import { access, constants, stat } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import type { ToolEntry, Tools } from '../documents/tools.ts';
import { ToolError } from '../errors.ts';
import { readIfPresent } from '../files/read-if-present.ts';
import { sha256OfFile } from '../files/sha256.ts';
import type { Ports } from '../ports.ts';
import { childEnvironment } from '../process/environment.ts';
import { heartbeat } from '../runner/progress.ts';
import { mayBeAlive } from './alive.ts';
import { type BuildStatus, readBuildStatus } from './build-status.ts';

/** A tool that can be started. */
export interface Tool {
  name: string;
  /** Absolute path. */
  path: string;
  /** Without a leading v; `sha256:<12 hex>` of the binary when a tool on PATH does not tell its version. */
  version: string;
}

const pollInterval = 250;
/** A builder writes every two seconds; one that is silent for so long is taken for dead. */
const silenceLimit = 60_000;

/**
 * Finds a tool: in the evidence folder's tools.json, else on PATH. One that setup-go-devops still builds in
 * the background is waited for, with a line every 15 seconds. One of tools.json must be the very binary that
 * setup-go-devops found good: the tool cache outlives the job, and other jobs write it. With the evidence of
 * another job, one on PATH with the same bytes is as good.
 *
 * @param evidence the folder that holds tools.json
 * @throws ToolError when there is none, when its build failed or ended without a result, or when the binary is
 *   another one by now
 */
export async function findTool(name: string, ports: Ports, evidence: string): Promise<Tool> {
  const entry = (await readTools(evidence))?.tools.find((tool) => tool.name === name);
  const sha256 = entry?.state === 'building' ? await waitForBuild(entry, ports) : entry?.sha256;
  if (entry !== undefined && (await isExecutable(entry.path))) {
    await checkBinary(entry, sha256);
    return { name, path: entry.path, version: entry.version };
  }
  const path = await findOnPath(name, ports.env);
  if (entry !== undefined && sha256 !== undefined) {
    return { name, path: await sameBinary(entry, sha256, path), version: entry.version };
  }
  if (path !== undefined) return { name, path, version: await askVersion(path, ports) };
  throw new ToolError(
    name,
    `${name} was not found: run setup-go-devops with "tools: ${name}" before, or put it on PATH`,
  );
}

async function readTools(evidence: string): Promise<Tools | undefined> {
  const text = await readIfPresent(join(evidence, 'tools.json'));
  return text === undefined ? undefined : (JSON.parse(text) as Tools);
}

async function checkBinary({ name, version, path }: ToolEntry, sha256: string | undefined): Promise<void> {
  const digest = await sha256OfFile(path);
  if (digest === sha256) return;
  throw new ToolError(
    path,
    `${name} ${version} is not the binary that setup-go-devops found good: it has sha256:${digest}, tools.json says ${sha256 === undefined ? 'nothing' : `sha256:${sha256}`}; run the job again`,
  );
}

/** The program on PATH, when it has the bytes of the one that tools.json tells of and that is not here. */
async function sameBinary(
  { name, version, path }: ToolEntry,
  sha256: string,
  found: string | undefined,
): Promise<string> {
  const digest = found === undefined ? undefined : await sha256OfFile(found);
  if (found !== undefined && digest === sha256) return found;
  const instead =
    found === undefined
      ? 'there is none on PATH'
      : `${found} is not the same binary: it has sha256:${digest}, tools.json says sha256:${sha256}`;
  throw new ToolError(
    name,
    `${name} ${version} of tools.json is not at ${path}, and ${instead}; run setup-go-devops with "tools: ${name}@${version}" in this job`,
  );
}

/** Hex SHA-256 of what was built; undefined when nobody tells of the build any more. */
async function waitForBuild(entry: ToolEntry, { clock, runner }: Ports): Promise<string | undefined> {
  let beat = -1;
  let silence = 0;
  const pulse = heartbeat({ runner, clock });
  for (;;) {
    const status = await readBuildStatus(entry.status ?? '');
    // Without a status file (evidence of another job) there is no binary either.
    if (status === undefined || status.state === 'ready') return status?.sha256;
    if (status.state === 'failed') throw buildFailure(entry, status);
    silence = status.beat === beat ? silence + pollInterval : 0;
    beat = status.beat;
    if (!mayBeAlive(status) || silence > silenceLimit) {
      // Its last word may have come between the two looks.
      if ((await readBuildStatus(entry.status ?? ''))?.state === 'building') throw abandoned(entry, status);
    }
    pulse.beat(`waiting for ${entry.name}: ${status.doing}`, status.started);
    await clock.wait(pollInterval);
  }
}

function buildFailure(entry: ToolEntry, { error }: BuildStatus): ToolError {
  const { command, message, detail } = error ?? {
    command: entry.name,
    message: 'no reason given',
    detail: '',
  };
  return new ToolError(command, `${entry.name} ${entry.version} could not be built: ${message}`, { detail });
}

function abandoned(entry: ToolEntry, status: BuildStatus): ToolError {
  return new ToolError(
    `setup-go-devops, process ${status.pid}`,
    `the background build of ${entry.name} ended without a result while "${status.doing}"; run the job again, what was built is kept`,
  );
}

async function findOnPath(name: string, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const extensions = process.platform === 'win32' ? ['.exe', ''] : [''];
  for (const folder of (env.PATH ?? env.Path ?? '').split(delimiter)) {
    if (folder === '') continue;
    for (const extension of extensions) {
      const path = join(folder, name + extension);
      if (await isExecutable(path)) return path;
    }
  }
  return undefined;
}

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

/** All tools of the chain know `version`, each in its own format; the version is the first SemVer in it. */
async function askVersion(path: string, { exec, env }: Ports): Promise<string> {
  const { stdout } = await exec(
    { tool: path, args: ['version'], env: childEnvironment(env), timeout: 10_000 },
    { accept: 'any' },
  );
  const version = /\bv?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)/.exec(stdout)?.[1];
  return version ?? `sha256:${(await sha256OfFile(path)).slice(0, 12)}`;
}
