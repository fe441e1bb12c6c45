import { ToolError } from '../../actions/shared/errors.ts';
import type { Ports } from '../../actions/shared/ports.ts';

/** What the command touches besides the file system. */
export interface LockPorts extends Pick<Ports, 'exec' | 'http' | 'clock' | 'env'> {
  /** URL prefixes by host, of go-devops.yaml. */
  mirrors: Record<string, string>;
}

/** An error in one line; a request that failed is told with its address, and with those that failed before it. */
export function oneLine(error: Error): string {
  if (!(error instanceof ToolError)) return error.message;
  const told = error.message.includes(error.command) ? error.message : `${error.command}: ${error.message}`;
  return [told, ...error.detail.split('\n')]
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, 4)
    .join('; ');
}
