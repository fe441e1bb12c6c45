import { realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { InputError } from '../shared/errors.ts';
import { relativeTo } from '../shared/files/relative-path.ts';
import { findRepository } from '../shared/git/repository.ts';
import type { Ports } from '../shared/ports.ts';
import { repositoryRoot } from './drift.ts';
import { type GoEnvironment, readGoEnv } from './go-env.ts';
import type { Given } from './inputs.ts';
import { findModules, type ModuleGroup } from './modules.ts';
import { decideRace, findCompiler, type Race } from './race.ts';
import { testEnvironment } from './test-environment.ts';

/** What is decided before anything is tested. */
export interface Plan {
  /** What annotations and globs are relative to: the repository, or the working directory outside of any. */
  root: string;
  toRelative: (path: string) => string;
  /** The repository to check for drift; absent when that is off. */
  repository?: string;
  groups: ModuleGroup[];
  go: GoEnvironment;
  race: Race;
  env: Record<string, string>;
}

/** @throws InputError for every input that cannot be used */
export async function planTests(given: Given, ports: Ports): Promise<Plan> {
  const folder = await existingFolder(given.workingDirectory);
  const root = (await findRepository(folder)) ?? folder;
  const toRelative = relativeTo(root);
  const repository = given.generateCheck ? await repositoryRoot(folder, ports) : undefined;
  const env = testEnvironment(ports.env);
  const go = await readGoEnv(ports.exec, env, folder);
  const race = decideRace(given.race, go, await findCompiler(go.cc, ports.env));
  const { groups, untested } = await findModules(folder, given.packages, go, ports.exec, env);
  if (untested.length > 0) {
    const message = `not tested, because go.work does not name them: ${untested.map(toRelative).join(', ')}`;
    ports.runner.annotate({ kind: 'warning', title: 'modules', message });
  }
  ports.runner.info(`${go.version}, race detector ${race.reason}`);
  return { root, toRelative, ...(repository !== undefined && { repository }), groups, go, race, env };
}

async function existingFolder(given: string): Promise<string> {
  const folder = resolve(given);
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) throw new InputError('working-directory', `${given} is not a folder`);
  return realpath(folder);
}
