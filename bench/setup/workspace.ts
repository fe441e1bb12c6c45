import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LockFile } from '../../actions/setup-go-devops/pins/lock-file.ts';
import { type ActionRun, runDoor } from '../../test/support/action-process.ts';

/** A repository with pins of its own, and the step run in it from the committed bundle. */
export interface Workspace {
  /** @param machine the folder of a computer: its tool cache, and the record of what is in it */
  setup(inputs: Record<string, string>, machine: string, env?: Record<string, string>): Promise<ActionRun>;
}

/** @param folder where everything of the benchmark lies */
export async function workspace(folder: string, tools: LockFile['tools']): Promise<Workspace> {
  const repository = await mkdtemp(join(folder, 'repository-'));
  const lock: LockFile = { lockVersion: 1, tools };
  await writeFile(join(repository, 'go-devops.lock.json'), JSON.stringify(lock));
  return {
    async setup(inputs, machine, more = {}) {
      const temp = join(machine, 'temp');
      await mkdir(temp, { recursive: true });
      const env = {
        ...more,
        GITHUB_WORKSPACE: repository,
        RUNNER_TOOL_CACHE: join(machine, 'tool-cache'),
        XDG_STATE_HOME: join(machine, 'state'),
      };
      const run = await runDoor('setup-go-devops', { cwd: repository, inputs, env, temp });
      if (run.exitCode !== 0) throw new Error(run.output);
      return run;
    },
  };
}
