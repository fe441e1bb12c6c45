import { arch, platform } from 'node:os';
import { delimiter } from 'node:path';
import type { Job } from './job.ts';

/** What earlier steps have set for later ones. */
export interface AddedEnvironment {
  variables: Record<string, string>;
  /** Front of PATH, first to last. */
  paths: string[];
}

/** The `runner` context. */
export function runnerContext(job: Job): Record<string, string> {
  const systems: Partial<Record<NodeJS.Platform, string>> = { darwin: 'macOS', win32: 'Windows' };
  const architectures: Record<string, string> = { x64: 'X64', arm64: 'ARM64', ia32: 'X86', arm: 'ARM' };
  return {
    os: systems[platform()] ?? 'Linux',
    arch: architectures[arch()] ?? arch().toUpperCase(),
    name: 'local',
    environment: 'self-hosted',
    temp: job.temp,
    tool_cache: job.toolCache,
    workspace: job.workspace,
  };
}

/** The environment of one step, weakest first: system, job, earlier steps, the step itself, the runner. */
export function stepEnvironment(
  job: Job,
  added: AddedEnvironment,
  step: Record<string, string>,
  own: Record<string, string>,
): Record<string, string> {
  const env: Record<string, string> = { ...job.systemEnv, ...job.env, ...added.variables, ...step };
  const pathName = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  env[pathName] = [...added.paths, ...(env[pathName] ? [env[pathName]] : [])].join(delimiter);
  return { ...env, ...prefixed('GITHUB_', job.github), ...prefixed('RUNNER_', runnerContext(job)), ...own };
}

/** INPUT_ variables: upper case, spaces as underscores, dashes stay (actions/runner, Handler.cs). */
export function inputVariables(inputs: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]),
  );
}

/** Texts only: an event is handed over as a file, and the token only where an action asks for it. */
function prefixed(prefix: string, context: Record<string, unknown>): Record<string, string> {
  const variables: Record<string, string> = {};
  for (const [name, value] of Object.entries(context)) {
    if (typeof value === 'string' && name !== 'token') variables[`${prefix}${name.toUpperCase()}`] = value;
  }
  return variables;
}
