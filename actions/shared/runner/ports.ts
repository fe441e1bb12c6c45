import type { Clock } from '../clock.ts';
import type { Http } from '../http.ts';
import type { Exec } from '../process/exec.ts';
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
