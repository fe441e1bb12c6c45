/** A command to start: never a shell line. */
export interface Command {
  /** Name on PATH, or absolute path. */
  tool: string;
  args: string[];
  cwd?: string;
  /**
   * The child's whole environment. Build it with `childEnvironment`, so that no INPUT_* and ACTIONS_*
   * variable leaks into tools.
   */
  env: Record<string, string>;
  stdin?: string | Uint8Array;
  /** Milliseconds after which the process and its children are killed. */
  timeout?: number;
}

export interface ExecOptions {
  /** Called with each chunk as it arrives; `stdout` of the result then stays empty. */
  onStdout?: (chunk: Buffer) => void;
  onStderr?: (chunk: Buffer) => void;
  /** Exit codes that are not a failure. Default: only 0. `any` accepts all of them. */
  accept?: number[] | 'any';
}

export interface ExecResult {
  exitCode: number;
  stdout: string;
  stderr: string;
}

/**
 * Starts a tool and waits for its end.
 *
 * @throws ToolError when it cannot be started, is killed, times out, or ends with a code that is not accepted
 */
export type Exec = (command: Command, options?: ExecOptions) => Promise<ExecResult>;
