import { spawn } from 'node:child_process';

interface NodeProcess {
  script: string;
  cwd: string;
  env: Record<string, string>;
  /** Called with stdout and stderr, in the order of arrival. */
  onOutput: (chunk: Buffer) => void;
  /** Asks the process to end, as a cancelled job does. */
  signal: AbortSignal;
}

/** Milliseconds from SIGINT to SIGTERM, and on to SIGKILL: the runner's own (actions/runner, ProcessInvoker.cs). */
const gracePeriods = { interrupt: 7500, terminate: 2500 };

/** Runs a script with this process's own Node and gives the exit code; a signal counts as 1. */
export function runNode({ script, cwd, env, onOutput, signal }: NodeProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    // A group of its own: Ctrl-C in the terminal reaches the job first, which then ends its steps in order.
    const detached = process.platform !== 'win32';
    const child = spawn(process.execPath, [script], {
      cwd,
      env,
      detached,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const timers: NodeJS.Timeout[] = [];
    const kill = (name: NodeJS.Signals) => {
      if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
      if (detached) process.kill(-child.pid, name);
      else child.kill(name);
    };
    const cancel = () => {
      kill('SIGINT');
      const { interrupt, terminate } = gracePeriods;
      timers.push(setTimeout(() => kill('SIGTERM'), interrupt));
      timers.push(setTimeout(() => kill('SIGKILL'), interrupt + terminate));
    };
    const killAtOnce = () => kill('SIGKILL');
    signal.addEventListener('abort', cancel, { once: true });
    process.once('exit', killAtOnce);

    child.stdout.on('data', onOutput);
    child.stderr.on('data', onOutput);
    const settle = () => {
      for (const timer of timers) clearTimeout(timer);
      signal.removeEventListener('abort', cancel);
      process.off('exit', killAtOnce);
    };
    child.on('error', (error) => {
      settle();
      reject(error);
    });
    // Not `close`: a process left behind in the background may hold the pipes open.
    child.on('exit', (code) => {
      settle();
      drain(child.stdout, child.stderr).then(() => resolve(code ?? 1));
    });
  });
}

/** Waits until what the process itself wrote has been read. */
async function drain(...streams: NodeJS.ReadableStream[]): Promise<void> {
  await Promise.all(
    streams.map(
      (stream) =>
        new Promise<void>((resolve) => {
          if (!stream.readable) return resolve();
          const grace = setTimeout(resolve, 500);
          stream.once('close', () => {
            clearTimeout(grace);
            resolve();
          });
        }),
    ),
  );
}
