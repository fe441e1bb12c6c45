import { spawn } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseCommandFile, parsePathFile } from '../../local/composite/command-file.ts';
import { inputVariables } from '../../local/composite/step-environment.ts';
import { root } from '../../scripts/doors.ts';
import { readMetadata } from './metadata.ts';
import { ended } from './output.ts';

export interface ActionRun {
  exitCode: number;
  /** Everything the action printed, workflow commands included. */
  output: string;
  outputs: Record<string, string>;
  /** State for the post step. */
  state: Record<string, string>;
  /** Variables for the following steps, and folders for the front of their PATH. */
  variables: Record<string, string>;
  paths: string[];
  summary: string;
  /** The runner's temporary folder; kept for the following runs when given. */
  temp: string;
}

export interface ActionOptions {
  cwd: string;
  /** Inputs by name. */
  inputs: Record<string, string>;
  env?: Record<string, string>;
  temp?: string;
  /** Umask of the process, such as `077`. */
  umask?: string;
  /** Words in front of the command, such as `unshare -r`. */
  under?: string[];
  /** Told the process's id when it has started. */
  onStart?: (pid: number) => void;
  /** Told what was printed so far, each time it grows. */
  onOutput?: (output: string) => void;
}

/** Runs an action's sources in a process of its own, as a runner would its bundle. */
export function runAction(name: string, options: ActionOptions): Promise<ActionRun> {
  const script = join(root, 'actions', name, 'index.ts');
  return runScript(['--disable-warning=ExperimentalWarning', script], options);
}

/**
 * Runs the committed bundle that a door's action.yml names, with the defaults that stand there.
 *
 * @param state what the main step left: runs the post step
 */
export function runDoor(
  name: string,
  { inputs, env, ...options }: ActionOptions,
  state?: Record<string, string>,
): Promise<ActionRun> {
  const door = readMetadata().doors[name];
  const script = state === undefined ? door?.runs.main : door?.runs.post;
  if (script === undefined) throw new Error(`${name} has no such step`);
  const defaults = Object.entries(door?.inputs ?? {}).map(([input, { default: value = '' }]) => [
    input,
    // An expression, such as the job's token: here there is none.
    value.includes('${{') ? '' : value,
  ]);
  const states = Object.entries(state ?? {}).map(([key, value]) => [`STATE_${key}`, value]);
  return runScript([join(root, name, script)], {
    ...options,
    inputs: { ...Object.fromEntries(defaults), ...inputs },
    env: { ...Object.fromEntries(states), ...env },
  });
}

const files = ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'] as const;

async function runScript(
  script: string[],
  { cwd, inputs, env = {}, umask, under = [], onStart, onOutput, ...given }: ActionOptions,
): Promise<ActionRun> {
  const temp = given.temp ?? (await mkdtemp(join(tmpdir(), 'go-devops-runner-')));
  const fileOf = (file: (typeof files)[number]) => join(temp, file.toLowerCase());
  await Promise.all(files.map((file) => writeFile(fileOf(file), '')));
  const words = [process.execPath, ...script];
  // A shell is the way to set a umask; it gets no text but this.
  const umasked = umask === undefined ? words : ['sh', '-c', `umask ${umask}; exec "$0" "$@"`, ...words];
  const [tool = '', ...args] = [...under, ...umasked];
  const child = spawn(tool, args, {
    cwd,
    env: {
      PATH: process.env.PATH ?? '',
      HOME: process.env.HOME ?? '',
      ...(process.env.GOPROXY !== undefined && { GOPROXY: process.env.GOPROXY }),
      RUNNER_TEMP: temp,
      ...Object.fromEntries(files.map((file) => [`GITHUB_${file}`, fileOf(file)])),
      ...inputVariables(inputs),
      ...env,
    },
  });
  if (child.pid !== undefined) onStart?.(child.pid);
  const { exitCode, output } = await ended(child, onOutput);
  const read = (file: (typeof files)[number]) => readFile(fileOf(file), 'utf8');
  const pairs = async (file: 'OUTPUT' | 'STATE' | 'ENV') =>
    Object.fromEntries(parseCommandFile(await read(file)));
  return {
    exitCode,
    output,
    outputs: await pairs('OUTPUT'),
    state: await pairs('STATE'),
    variables: await pairs('ENV'),
    paths: parsePathFile(await read('PATH')),
    summary: await read('STEP_SUMMARY'),
    temp,
  };
}
