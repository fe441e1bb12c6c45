import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Given, inputs } from '../../actions/setup-go-devops/inputs.ts';
import { run } from '../../actions/setup-go-devops/main.ts';
import { table } from '../../actions/setup-go-devops/table/table.ts';
import { systemClock } from '../../actions/shared/clock.ts';
import { proxiedHttp } from '../../actions/shared/http.ts';
import { spawnExec } from '../../actions/shared/process/spawn.ts';
import { parseInputs } from '../../actions/shared/runner/inputs.ts';
import { noCache, recordingRunner } from './runner.ts';

/** The real tools that the tests use. */
export const testTools = [
  'crane',
  'helm',
  'helm-unittest',
  'registry',
  'trivy-db',
  'syft',
  'cosign',
  'trivy',
] as const;

export type TestTool = (typeof testTools)[number];

const paths = new Map<TestTool, Promise<string>>();

/**
 * The path of a real tool, at the version that setup-go-devops installs by default. It comes from the folder
 * GO_DEVOPS_TEST_TOOLS when that has one; else setup-go-devops puts it into the user's cache folder, once
 * for all clones.
 */
export function tool(name: TestTool): Promise<string> {
  const path = paths.get(name) ?? find(name);
  paths.set(name, path);
  return path;
}

async function find(name: TestTool): Promise<string> {
  const given = join(process.env.GO_DEVOPS_TEST_TOOLS ?? '', name);
  if (process.env.GO_DEVOPS_TEST_TOOLS !== undefined && existsSync(given)) return given;
  const installed = await installTools([name], () => {});
  return installed[name] ?? Promise.reject(new Error(`setup-go-devops gave no ${name}`));
}

/** Installs tools by the action's own code; `log` is told how it goes. */
export async function installTools(
  names: readonly TestTool[],
  log: (line: string) => void,
): Promise<Partial<Record<TestTool, string>>> {
  return runSetup({ tools: [...names] }, log);
}

/** A program of a Go module, such as `github.com/nektos/act@v0.2.89`, that setup-go-devops builds once for all clones. */
export async function goTool(wanted: string): Promise<string> {
  const [path] = Object.values(await runSetup({ goTools: [wanted] }, () => {}));
  return path ?? Promise.reject(new Error(`setup-go-devops gave no ${wanted}`));
}

/** Paths of what was asked for, by name. */
async function runSetup(
  wanted: Partial<Pick<Given, 'tools' | 'goTools'>>,
  log: (line: string) => void,
): Promise<Record<string, string>> {
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  const toolCache = join(cache, 'go-devops', 'tool-cache');
  await mkdir(toolCache, { recursive: true });
  const temp = await mkdtemp(join(tmpdir(), 'go-devops-tools-'));
  const { runner, record } = recordingRunner();
  const given = {
    ...parseInputs(inputs, () => ''),
    ...wanted,
    workingDirectory: temp,
    evidenceDir: join(temp, 'evidence'),
  };
  const ports = {
    runner: { ...runner, info: log },
    exec: spawnExec(),
    http: proxiedHttp(process.env, systemClock),
    clock: systemClock,
    cache: noCache,
    env: { ...process.env, RUNNER_TEMP: temp, RUNNER_TOOL_CACHE: toolCache },
  };
  try {
    await run(given, ports, { table, entry: '' });
  } finally {
    await rm(temp, { recursive: true, force: true });
  }
  const tools = record.outputs.tools as Record<string, { path: string }>;
  return Object.fromEntries(Object.entries(tools).map(([name, { path }]) => [name, path]));
}
