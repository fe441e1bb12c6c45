import { cp, mkdtemp, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inputs } from '../../actions/helm-oci-publish/inputs.ts';
import { run } from '../../actions/helm-oci-publish/main.ts';
import { systemClock } from '../../actions/shared/clock.ts';
import { proxiedHttp } from '../../actions/shared/http.ts';
import { spawnExec } from '../../actions/shared/process/spawn.ts';
import { parseInputs } from '../../actions/shared/runner/inputs.ts';
import { commitAll } from './git.ts';
import { throwAwayKey } from './keys.ts';
import { noCache, type Recorded, recordingRunner } from './runner.ts';
import { type TestTool, tool } from './tools.ts';

export const fixtureChart = join(import.meta.dirname, '..', 'fixtures', 'chart');

/** A git repository whose folder `chart` is a copy of the fixture chart, changed by `change`. */
export async function chartRepository(change?: (chart: string) => Promise<void>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'charts-'));
  const chart = join(folder, 'chart');
  await cp(fixtureChart, chart, { recursive: true });
  await change?.(chart);
  commitAll(folder);
  return folder;
}

export interface ChartRun {
  record: Recorded;
  evidence: string;
  /** What it threw. */
  error: Error | undefined;
}

/** Runs the action on a folder with the real tools. */
export async function runCharts(
  folder: string,
  given: Record<string, string>,
  env: Record<string, string> = {},
): Promise<ChartRun> {
  const temp = await mkdtemp(join(tmpdir(), 'charts-temp-'));
  const evidence = join(temp, 'evidence');
  const values: Record<string, string> = {
    'working-directory': folder,
    'evidence-dir': evidence,
    key: throwAwayKey(),
    ...given,
  };
  const { runner, record } = recordingRunner(values);
  const ports = {
    runner,
    exec: spawnExec(),
    http: proxiedHttp({}, systemClock),
    clock: systemClock,
    cache: noCache,
    env: { HOME: temp, RUNNER_TEMP: temp, GITHUB_WORKSPACE: folder, PATH: await toolPath(temp), ...env },
  };
  const parsed = parseInputs(inputs, (name) => values[name] ?? '');
  const error = await run(parsed, ports).then(
    () => undefined,
    (thrown: Error) => thrown,
  );
  return { record, evidence, error };
}

/** A PATH with the tools of the action and of the system. */
async function toolPath(folder: string): Promise<string> {
  for (const name of ['helm', 'helm-unittest', 'cosign'] satisfies TestTool[]) {
    await symlink(await tool(name), join(folder, name));
  }
  return `${folder}:/usr/bin:/bin`;
}
