import { execFileSync, spawn } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/doors.ts';
import { type Ended, ended } from './output.ts';

/** A fresh clone of what is committed here, in a folder of its own. */
export async function cleanClone(): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'go-devops-clone-')), 'clone');
  execFileSync('git', ['clone', '--quiet', root, folder]);
  return folder;
}

/** Runs a command in the environment of a new user (`.ci/new-user`), with everything it prints. */
export async function asNewUser(folder: string, command: string[]): Promise<Ended> {
  const child = spawn(join(root, '.ci', 'new-user'), command, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return ended(child);
}
