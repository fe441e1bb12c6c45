import type { Clock } from '../clock.ts';
import { ToolError } from '../errors.ts';
import type { Transport } from './transport.ts';

/** What the operations of the registry client share. */
export interface RegistryClient {
  transport: Transport;
  clock: Clock;
  log: (line: string) => void;
}

const mostAttempts = 3;

/**
 * Does again what broke half way, where a repeated request alone does not help: a body that ended early, an
 * upload that has to start anew.
 */
export async function persist<T>(
  { clock, log }: RegistryClient,
  isWorthIt: (error: unknown) => boolean,
  attempt: () => Promise<T>,
): Promise<T> {
  for (let failures = 1; ; failures += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (failures === mostAttempts || !isWorthIt(error)) throw error;
      log(`${error instanceof Error ? error.message : error}; trying again`);
      await clock.wait(failures * 1000);
    }
  }
}

/**
 * Runs a reader of a response's body.
 *
 * @throws ToolError that names the request when the body breaks off
 */
export async function reading<T>(what: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    if (isBroken(cause)) throw new ToolError(what, `${what} broke off half way`, { cause });
    throw cause;
  }
}

/** True for an answer whose body broke off: its headers had come, so the request was not repeated. */
export function brokeOff(error: unknown): boolean {
  return error instanceof ToolError && isBroken(error.cause);
}

/** undici names a body that ends early `terminated`, with the socket's error as its cause. */
function isBroken(error: unknown): boolean {
  return error instanceof TypeError && error.message === 'terminated';
}
