import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryRoot } from '../files/temporary.ts';
import type { Ports } from '../ports.ts';

/** A folder for secrets that a tool can only read from a file. */
interface PrivateFolder {
  path: string;
  remove(): Promise<void>;
}

/** Name of the state in which the post step finds the folders, as a JSON array of paths. */
const state = 'privateFolders';
const folders: string[] = [];

/**
 * Makes a folder of this user alone that does not outlive the job: besides by `remove`, it is removed when the
 * process ends by itself or by a cancelled job's signal, and by the post step when the process was killed.
 */
export async function privateFolder(
  { runner, env }: Pick<Ports, 'runner' | 'env'>,
  prefix: string,
): Promise<PrivateFolder> {
  const path = join(temporaryRoot(env), `${prefix}${randomUUID()}`);
  // Told before it exists, so that at no moment it holds something that the post step does not know of.
  folders.push(path);
  runner.saveState(state, JSON.stringify(folders));
  const atExit = () => rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  process.once('exit', atExit);
  await mkdir(path, { mode: 0o700 });
  return {
    path,
    async remove() {
      await rm(path, { recursive: true, force: true });
      process.off('exit', atExit);
    },
  };
}

/** In the post step: removes what a killed main step left behind. */
export async function removePrivateFolders({ runner }: Pick<Ports, 'runner'>): Promise<void> {
  const left = JSON.parse(runner.getState(state) || '[]') as string[];
  for (const path of left) await rm(path, { recursive: true, force: true });
}
