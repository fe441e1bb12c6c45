import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Ports } from './ports.ts';

/** The folder all actions of a job write their documents to. Default: `$RUNNER_TEMP/go-devops`. */
export function evidenceFolder({ env }: Pick<Ports, 'env'>, given: string): string {
  if (given !== '') return resolve(given);
  return join(env.RUNNER_TEMP ?? tmpdir(), 'go-devops');
}

/** Writes JSON so that no reader ever sees half of it. */
export async function writeJson(path: string, value: unknown): Promise<void> {
  await writeFileAtomic(path, `${JSON.stringify(value, null, 2)}\n`);
}

/** Writes a file under a temporary name beside it and renames it. Folders are created. */
export async function writeFileAtomic(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(temporary, content);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
