/** The caller wrote something wrong. One line: what was given, what is valid. */
export class InputError extends Error {
  override readonly name = 'InputError';
  /** Name of the input, flag or file at fault. */
  readonly input: string;

  constructor(input: string, message: string, options?: ErrorOptions) {
    super(`${input}: ${message}`, options);
    this.input = input;
  }
}

/** Policy said no. The message tells what broke the rule, where, and how to fix or to except it. */
export class GateFailure extends Error {
  override readonly name = 'GateFailure';
  /** Short name of the gate, such as `coverage` or `vulnerabilities`. */
  readonly gate: string;

  constructor(gate: string, message: string) {
    super(`${gate}: ${message}`);
    this.gate = gate;
  }
}

/** A tool, a registry or a service failed. */
export class ToolError extends Error {
  override readonly name = 'ToolError';
  /** The command line or request, without secrets. */
  readonly command: string;
  /** Exit code or HTTP status; absent when nothing answered. */
  readonly code: number | undefined;
  /** Last lines of what the tool said. */
  readonly detail: string;

  constructor(
    command: string,
    message: string,
    options: ErrorOptions & { code?: number; detail?: string } = {},
  ) {
    super(message, options);
    this.command = command;
    this.code = options.code;
    this.detail = options.detail ?? '';
  }
}
