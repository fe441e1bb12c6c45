import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LockFile, lockFileName } from '../../actions/setup-go-devops/pins/lock-file.ts';
import type { Tools } from '../../actions/shared/documents/tools.ts';
import { root } from '../../scripts/doors.ts';

/** What the runner would know after the step. */
export interface SetupResult {
  exitCode: number;
  log: string;
  outputs: Record<string, string>;
  variables: Record<string, string>;
  state: Record<string, string>;
  paths: string[];
  tools?: Tools;
}

/** A runner's folders, and setup-go-devops run in them from outside: as a process with INPUT_* and GITHUB_* files. */
export interface SetupRunner {
  folder: string;
  toolCache: string;
  evidence: string;
  /** `onLog` sees the whole log so far, each time it grows. */
  run(
    inputs: Record<string, string>,
    env?: Record<string, string>,
    onLog?: (log: string) => void,
  ): Promise<SetupResult>;
  dispose(): Promise<void>;
}

/** @param tools the checkout's lock file: where the test's releases are, and what proves them */
export async function setupRunner(tools: LockFile['tools'] = {}): Promise<SetupRunner> {
  const folder = await mkdtemp(join(tmpdir(), 'setup-'));
  const toolCache = join(folder, 'tool-cache');
  const temp = join(folder, 'temp');
  await mkdir(temp);
  await lockTools(folder, tools);
  const files = ['OUTPUT', 'ENV', 'STATE', 'PATH', 'STEP_SUMMARY'];

  return {
    folder,
    toolCache,
    evidence: join(temp, 'go-devops'),
    dispose: () => rm(folder, { recursive: true, force: true, maxRetries: 3 }),
    async run(inputs, env = {}, onLog = () => {}) {
      const own: Record<string, string> = {
        RUNNER_TEMP: temp,
        RUNNER_TOOL_CACHE: toolCache,
        XDG_STATE_HOME: join(folder, 'state'),
        GITHUB_WORKSPACE: folder,
        INPUT_BACKGROUND: '',
      };
      for (const name of files) {
        own[`GITHUB_${name}`] = join(folder, name);
        await writeFile(join(folder, name), '');
      }
      for (const [name, value] of Object.entries(inputs)) own[`INPUT_${name.toUpperCase()}`] = value;
      const whole = { ...process.env, ...own, ...env };
      const { exitCode, log } = await runEntry(whole, onLog);
      const read = (name: string) => readFile(join(folder, name), 'utf8');
      const document = join(temp, 'go-devops', 'tools.json');
      return {
        exitCode,
        log,
        outputs: values(await read('OUTPUT')),
        variables: values(await read('ENV')),
        state: values(await read('STATE')),
        paths: (await read('PATH')).split(/\r?\n/).filter((line) => line !== ''),
        ...(existsSync(document) && { tools: JSON.parse(await readFile(document, 'utf8')) as Tools }),
      };
    },
  };
}

/** Writes the lock file of a checkout. */
export async function lockTools(folder: string, tools: LockFile['tools']): Promise<void> {
  await writeFile(join(folder, lockFileName), JSON.stringify({ lockVersion: 1, tools }));
}

function runEntry(
  env: NodeJS.ProcessEnv,
  onLog: (log: string) => void,
): Promise<{ exitCode: number; log: string }> {
  const script = join(root, 'actions', 'setup-go-devops', 'index.ts');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script], { env, cwd: env.RUNNER_TEMP });
    let log = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        log += chunk;
        onLog(log);
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ exitCode: code ?? -1, log }));
  });
}

/** The runner's file format: `name<<mark`, lines of value, `mark`. */
function values(file: string): Record<string, string> {
  const found = [...file.matchAll(/^(.+?)<<(.+?)\r?\n([\s\S]*?)\r?\n\2\r?$/gm)];
  return Object.fromEntries(found.map(([, name, , value]) => [name, value]));
}
