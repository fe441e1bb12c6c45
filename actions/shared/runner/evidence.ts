import { join, resolve } from 'node:path';
import { temporaryRoot } from '../files/temporary.ts';
import type { Ports } from '../ports.ts';

/** The folder all actions of a job write their documents to. Default: `$RUNNER_TEMP/go-devops`. */
export function evidenceFolder({ env }: Pick<Ports, 'env'>, given: string): string {
  if (given !== '') return resolve(given);
  return join(temporaryRoot(env), 'go-devops');
}
