import type { Exec } from '../process/exec.ts';
import type { Http } from './http.ts';
import type { Runner } from './runner.ts';

/**
 * Everything an action may touch besides the file system, which is real in tests too (a temporary folder).
 */
export interface Ports {
  runner: Runner;
  exec: Exec;
  http: Http;
  clock: Clock;
  /** The process environment; only the entry reads the real one. */
  env: NodeJS.ProcessEnv;
}

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Waits; used between retries only. */
  wait(milliseconds: number): Promise<void>;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};
