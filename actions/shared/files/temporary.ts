import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The folder for what ends with the job: the runner's, else the computer's. */
export function temporaryRoot({ RUNNER_TEMP }: NodeJS.ProcessEnv): string {
  return RUNNER_TEMP || tmpdir();
}

/** A new private folder; the caller removes it. */
export async function temporaryFolder(env: NodeJS.ProcessEnv, prefix: string): Promise<string> {
  return mkdtemp(join(temporaryRoot(env), prefix));
}

/** Gives `body` a new private folder, and removes it afterwards. */
export async function withTemporaryFolder<T>(
  env: NodeJS.ProcessEnv,
  prefix: string,
  body: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await temporaryFolder(env, prefix);
  try {
    return await body(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
