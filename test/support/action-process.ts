import { spawn } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/doors.ts';

export interface ActionRun {
  exitCode: number;
  /** Everything the action printed, workflow commands included. */
  output: string;
  outputs: Record<string, string>;
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
}

/** Runs an action's sources in a process of its own, as a runner would its bundle. */
export async function runAction(name: string, { cwd, inputs, env = {}, umask, ...given }: ActionOptions) {
  const temp = given.temp ?? (await mkdtemp(join(tmpdir(), 'go-devops-runner-')));
  const outputFile = join(temp, 'output');
  const summaryFile = join(temp, 'summary');
  await Promise.all([writeFile(outputFile, ''), writeFile(summaryFile, '')]);
  const words = [
    process.execPath,
    '--disable-warning=ExperimentalWarning',
    join(root, 'actions', name, 'index.ts'),
  ];
  // A shell is the way to set a umask; it gets no text but this.
  const [tool = '', ...args] =
    umask === undefined ? words : ['sh', '-c', `umask ${umask}; exec "$0" "$@"`, ...words];
  const child = spawn(tool, args, {
    cwd,
    env: {
      PATH: process.env.PATH ?? '',
      HOME: process.env.HOME ?? '',
      ...(process.env.GOPROXY !== undefined && { GOPROXY: process.env.GOPROXY }),
      RUNNER_TEMP: temp,
      GITHUB_OUTPUT: outputFile,
      GITHUB_STEP_SUMMARY: summaryFile,
      ...Object.fromEntries(
        Object.entries(inputs).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value]),
      ),
      ...env,
    },
  });
  let output = '';
  const keep = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? -1));
  });
  const outputs = parseOutputs(await readFile(outputFile, 'utf8'));
  return {
    exitCode,
    output,
    outputs,
    summary: await readFile(summaryFile, 'utf8'),
    temp,
  } satisfies ActionRun;
}

/** Reads the runner's file format: `name<<delimiter`, lines of the value, the delimiter. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [, name = '', , value = ''] of text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n?\2\n/gm))
    outputs[name] = value;
  return outputs;
}
