import { spawn } from 'node:child_process';
import { ToolError } from '../errors.ts';
import type { Command, Exec, ExecOptions, ExecResult } from '../exec.ts';
import { collectEnd, collectWhole } from './collect.ts';

/** How many last lines of stderr an error shows. */
const detailLines = 20;

/** Bytes of output that are kept. A caller that expects more reads it as it comes. */
const outputLimit = 64 << 20;

/** Bytes of stderr that are kept: its end, which tells what went wrong. */
const detailLimit = 1 << 20;

/** The exec port over node's child processes. `redact` hides secrets in what an error shows. */
export function spawnExec(redact: (text: string) => string = (text) => text): Exec {
  return async (command, options = {}) => {
    const result = await run(command, options, redact);
    const accept = options.accept ?? [0];
    if (accept === 'any' || accept.includes(result.exitCode)) return result;
    throw failure(command, `${label(command)} ended with exit code ${result.exitCode}`, redact, result);
  };
}

function run(command: Command, options: ExecOptions, redact: (text: string) => string): Promise<ExecResult> {
  return new Promise((resolve, reject) => {
    // A group of its own, so that a time-out ends the tool's children too (not available on Windows).
    const detached = process.platform !== 'win32';
    const child = spawn(command.tool, command.args, {
      env: command.env,
      detached,
      windowsHide: true,
      ...(command.cwd !== undefined && { cwd: command.cwd }),
    });
    const stdout = collectWhole(outputLimit, () => kill());
    const stderr = collectEnd(detailLimit);
    let timedOut = false;
    const kill = () => {
      if (detached && child.pid !== undefined) {
        try {
          process.kill(-child.pid, 'SIGKILL');
        } catch {
          // The group is gone already.
        }
      } else child.kill('SIGKILL');
    };
    const timer =
      command.timeout === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            kill();
          }, command.timeout);
    // The group does not hear the signals that end this process. Killed before anything else is tidied up: it
    // could write into a folder that is being removed.
    process.prependOnceListener('exit', kill);

    child.stdout.on('data', options.onStdout ?? ((chunk: Buffer) => stdout.add(chunk)));
    child.stderr.on('data', (chunk: Buffer) => {
      stderr.add(chunk);
      options.onStderr?.(chunk);
    });
    // A tool that does not read its stdin closes the pipe: not an error of its own.
    child.stdin.on('error', () => {});
    child.stdin.end(command.stdin);

    const settle = () => {
      clearTimeout(timer);
      process.off('exit', kill);
    };
    child.on('error', (cause: NodeJS.ErrnoException) => {
      settle();
      const message =
        cause.code === 'ENOENT'
          ? `${command.tool} was not found`
          : `${command.tool} could not be started: ${cause.message}`;
      reject(new ToolError(redact(commandLine(command)), message, { cause }));
    });
    child.on('close', (code, signal) => {
      settle();
      const result = {
        exitCode: code ?? -1,
        stdout: stdout.text(),
        stderr: stderr.text(),
      };
      if (timedOut) {
        const seconds = Math.round((command.timeout ?? 0) / 1000);
        reject(failure(command, `${label(command)} did not end within ${seconds} s`, redact, result));
      } else if (stdout.isFull()) {
        const limit = `${outputLimit >> 20} MiB`;
        reject(failure(command, `${label(command)} was ended: it wrote more than ${limit}`, redact, result));
      } else if (code === null) {
        reject(failure(command, `${label(command)} was killed by ${signal}`, redact, result));
      } else resolve(result);
    });
  });
}

function failure(
  command: Command,
  message: string,
  redact: (text: string) => string,
  result: ExecResult,
): ToolError {
  const said = result.stderr.trim() === '' ? result.stdout : result.stderr;
  const detail = redact(said.trimEnd().split('\n').slice(-detailLines).join('\n'));
  return new ToolError(redact(commandLine(command)), message, { code: result.exitCode, detail });
}

/** The tool and its first words, short enough for a message: `go test`. */
function label(command: Command): string {
  const verb = command.args[0];
  const name = command.tool.split(/[\\/]/).at(-1) ?? command.tool;
  return verb === undefined || verb.startsWith('-') ? name : `${name} ${verb}`;
}

function commandLine(command: Command): string {
  return [command.tool, ...command.args]
    .map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word}'`))
    .join(' ');
}
