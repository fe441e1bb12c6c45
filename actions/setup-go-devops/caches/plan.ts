import { resolve } from 'node:path';
import type { Ports } from '../../shared/ports.ts';
import type { Given } from '../inputs.ts';
import { dependencyFiles } from './dependency-files.ts';
import { type Job, readJob } from './job.ts';
import { decidePolicy, type Policy } from './policy.ts';

/** What is asked of the caches, judged before anything is looked up. */
export interface CachePlan {
  job: Job;
  policy: Policy;
  /** The files whose content names the modules; none when the caches are off. */
  dependencies: string[];
}

/** @throws InputError when cache-dependency-path fits no file, unless the caches are off */
export async function planCaches(
  given: Pick<Given, 'cache' | 'cacheSave' | 'cacheDependencyPath' | 'workingDirectory'>,
  { cache, env }: Pick<Ports, 'cache' | 'env'>,
): Promise<CachePlan> {
  const job = await readJob(env);
  const policy = decidePolicy(given, job, cache.available());
  const off = !policy.restores && policy.saves === 'never';
  const folder = resolve(given.workingDirectory);
  return { job, policy, dependencies: off ? [] : await dependencyFiles(folder, given.cacheDependencyPath) };
}
