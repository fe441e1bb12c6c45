import { delimiter } from 'node:path';

/**
 * The environment of a runner's process: the user's own, without what npm adds for its scripts and without what an
 * outer runner gave to this job. Variables that hold a secret input reach no step, as on GitHub.
 */
export function systemEnvironment(env: NodeJS.ProcessEnv, secrets: string[]): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    if (
      value === undefined ||
      secrets.includes(name) ||
      /^(npm_|INIT_CWD$|NODE$|NODE_OPTIONS$|GITHUB_|RUNNER_|ACTIONS_|INPUT_|STATE_)/.test(name)
    )
      continue;
    kept[name] = name.toUpperCase() === 'PATH' ? withoutPackageBinaries(value) : value;
  }
  return { ...kept, CI: 'true', GITHUB_ACTIONS: 'true' };
}

function withoutPackageBinaries(path: string): string {
  const ofNpm = /[\\/]node_modules[\\/]\.bin$|[\\/]node-gyp-bin$/;
  return path
    .split(delimiter)
    .filter((folder) => !ofNpm.test(folder))
    .join(delimiter);
}
