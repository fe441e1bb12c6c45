import { GateFailure, InputError, ToolError } from '../errors.ts';
import type { Runner } from '../ports.ts';

/**
 * Shows a failure as its kind asks for, and gives the process's exit code. A post step only warns: the job's
 * result is decided by then.
 */
export function reportFailure(
  error: unknown,
  runner: Runner,
  redact: (text: string) => string,
  isPost: boolean,
): number {
  if (error instanceof ToolError && error.detail !== '') runner.untrusted(redact(error.detail));
  const reason = { title: title(error), message: redact(describe(error)) };
  if (isPost) runner.annotate({ kind: 'warning', ...reason });
  else runner.fail(reason);
  return isPost ? 0 : 1;
}

function title(error: unknown): string {
  if (error instanceof InputError || error instanceof GateFailure || error instanceof ToolError)
    return error.name;
  return 'Defect';
}

function describe(error: unknown): string {
  if (error instanceof InputError || error instanceof GateFailure) return error.message;
  if (error instanceof ToolError) return `${error.message} (${error.command})`;
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `This is a defect of go-devops, please report it with this text:\n${stack}`;
}
