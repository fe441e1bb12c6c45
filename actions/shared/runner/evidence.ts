import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Ports } from '../ports.ts';

/** The folder all actions of a job write their documents to. Default: `$RUNNER_TEMP/go-devops`. */
export function evidenceFolder({ env }: Pick<Ports, 'env'>, given: string): string {
  if (given !== '') return resolve(given);
  return join(env.RUNNER_TEMP ?? tmpdir(), 'go-devops');
}
