import { readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** A process, told so that others can ask whether it still runs. */
export interface ProcessIdentity {
  pid: number;
  host: string;
  /** The namespace that the pid counts in; absent where a system has none. */
  namespace?: string;
}

/** Who we are. */
export function thisProcess(): ProcessIdentity {
  const namespace = pidNamespace();
  return { pid: process.pid, host: hostname(), ...(namespace !== undefined && { namespace }) };
}

/**
 * Whether a process may still run. On another computer (a shared tool cache), and in another container that has
 * this one's host name, nobody can tell: true, and its heartbeat decides.
 */
export function mayBeAlive({ pid, host, namespace }: ProcessIdentity): boolean {
  return host !== hostname() || namespace !== pidNamespace() || isRunning(pid);
}

/** Its number, as in `pid:[4026531836]` (pid_namespaces(7)); undefined on other systems than Linux. */
function pidNamespace(): string | undefined {
  try {
    return /\d+/.exec(readlinkSync('/proc/self/ns/pid'))?.[0];
  } catch {
    return undefined;
  }
}

/** Whether a process of this computer runs. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it exists, but belongs to another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
