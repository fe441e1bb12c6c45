import { hostname } from 'node:os';

/**
 * Whether a process may still run. On another computer (a shared tool cache) nobody can tell: true, and its
 * heartbeat decides.
 */
export function mayBeAlive({ pid, host }: { pid: number; host: string }): boolean {
  return host !== hostname() || isRunning(pid);
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
