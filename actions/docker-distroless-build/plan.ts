import { join } from 'node:path';
import { InputError } from '../shared/errors.ts';
import { temporaryRoot } from '../shared/files/temporary.ts';
import { type Reference, repositoryName } from '../shared/oci/reference.ts';
import type { Ports } from '../shared/ports.ts';
import { checkLogin } from '../shared/runner/registry-access.ts';
import { type BaseSource, parseBases } from './base.ts';
import { type Go, inspectGo } from './go.ts';
import { listFlags } from './go-flags.ts';
import type { Given } from './inputs.ts';
import { findMainPackage, programName } from './main-package.ts';
import { parseTargets, type Target } from './platforms.ts';
import { parseRepository } from './repository.ts';
import { inspectSource, type Source } from './source.ts';
import { planTags } from './tags.ts';

/** What is decided before anything is downloaded or built. */
export interface Plan {
  repository: Reference;
  tags: string[];
  targets: Target[];
  bases: BaseSource[];
  go: Go;
  source: Source;
  /** Import path of the main package. */
  main: string;
  program: string;
  /** Folder for the image and its binaries. */
  folder: string;
}

/** @throws InputError for every input that cannot be used */
export async function planImage(given: Given, ports: Ports): Promise<Plan> {
  refuseWindows();
  checkLogin(given);
  const repository = parseRepository(given.repository, ports.env);
  const targets = parseTargets(given.platforms);
  const bases = parseBases(given.base);
  const go = await inspectGo(given.workingDirectory, ports);
  const source = await inspectSource(go.folder, ports);
  const tags = planTags(given.tags, source);
  const request = { main: given.main, flags: listFlags(given.goFlags), env: targets[0]?.env ?? {} };
  const main = await findMainPackage(request, go, ports);
  const folder = imageFolder(repository, ports.env);
  return { repository, tags, targets, bases, go, source, main, program: programName(main), folder };
}

function refuseWindows(): void {
  if (process.platform === 'win32') {
    throw new InputError('runs-on', 'images are built on Linux and macOS runners, not on Windows');
  }
}

/** A folder of its own for each repository, so that two images of a job do not meet. */
function imageFolder(repository: Reference, env: NodeJS.ProcessEnv): string {
  const name = repositoryName(repository).replaceAll(/[/:[\]]+/g, '-');
  return join(temporaryRoot(env), 'go-devops-image', name);
}
