import { mkdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import semver from 'semver';
import type { Ports } from '../../shared/ports.ts';
import { goFolders } from './environment.ts';
import { goSemver } from './go-version.ts';

/** Says that GOTOOLCHAIN=local stems from this action, not from the user. */
const ownSetting = 'GO_DEVOPS_SET_GOTOOLCHAIN';

/**
 * Whether GOTOOLCHAIN=local was exported by an earlier run of this action in the same job. The user has not asked for
 * it then, and the `toolchain` line counts as it did in the first run.
 */
export function ownToolchainSetting(env: NodeJS.ProcessEnv): boolean {
  return env[ownSetting] === 'true';
}

/** Hands a Go to the following steps: PATH, and the variables that would make it another one. */
export async function exportGo(
  { root, version }: { root: string; version: string },
  {
    runner,
    env,
  }: Pick<Ports, 'env'> & {
    runner: Pick<Ports['runner'], 'addPath' | 'exportVariable' | 'info'>;
  },
): Promise<void> {
  if (env.GOTOOLCHAIN !== 'local') runner.exportVariable(ownSetting, 'true');
  runner.exportVariable('GOTOOLCHAIN', 'local');
  runner.addPath(join(root, 'bin'));
  const { gopath } = goFolders(env);
  if (gopath !== '') {
    await exportPrograms(join(gopath, 'bin'), runner);
  }
  await exportRoot(root, version, env, runner);
}

/** Where `go install` puts programs. A home that cannot be written is no reason to have no Go. */
async function exportPrograms(
  folder: string,
  runner: Pick<Ports['runner'], 'addPath' | 'info'>,
): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    runner.addPath(folder);
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    runner.info(`${folder} cannot be made (${code}): programs of go install are not on PATH`);
  }
}

/** Go finds its own root since 1.9. A GOROOT of another Go would make it run that one's compiler. */
async function exportRoot(
  root: string,
  version: string,
  env: NodeJS.ProcessEnv,
  runner: Pick<Ports['runner'], 'exportVariable' | 'info'>,
): Promise<void> {
  if (semver.lt(goSemver(version) ?? '1.9.0', '1.9.0')) {
    runner.exportVariable('GOROOT', root);
    return;
  }
  const given = env.GOROOT ?? '';
  if (given === '' || (await realPath(given)) === (await realPath(root))) return;
  runner.info(`GOROOT is ${given}, of another Go: it is emptied for the following steps`);
  runner.exportVariable('GOROOT', '');
}

async function realPath(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}
