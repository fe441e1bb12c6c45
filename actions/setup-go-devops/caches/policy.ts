import type { Job } from './job.ts';

/** What this run may do with the caches. */
export interface Policy {
  restores: boolean;
  /** `on-miss`: an archive of which not even an older one was found. */
  saves: 'always' | 'on-miss' | 'never';
  /** Why they are off, or saved less than always: the end of a sentence. */
  why?: string;
}

export interface Asked {
  cache: 'auto' | 'true' | 'false';
  cacheSave: 'auto' | 'always' | 'never';
}

const off = (why: string): Policy => ({ restores: false, saves: 'never', why });

/**
 * Decides before anything is looked up. `auto` trusts no cache where the outcome is released or secrets lie open:
 * what any earlier job of the branch wrote there would be part of it.
 *
 * The platform's `cache-mode` stands above what the inputs ask for.
 */
export function decidePolicy({ cache, cacheSave }: Asked, job: Job, available: boolean): Policy {
  if (cache === 'false') return off('cache is false');
  const privileged = cache === 'auto' ? privilegedRun(job) : undefined;
  if (privileged !== undefined) return off(`${privileged}; cache: true turns them on`);
  if (!available) return off('there is no cache service');
  if (job.mode === 'none') return off("this job's cache-mode is none");

  const reads = job.mode !== 'write-only';
  if (job.mode === 'read') return { restores: true, saves: 'never', why: "this job's cache-mode is read" };
  if (cacheSave === 'never') return { restores: reads, saves: 'never', why: 'cache-save is never' };
  if (cacheSave === 'always') return { restores: reads, saves: 'always' };
  if (job.defaultBranch === undefined) {
    return { restores: reads, saves: unlessBlind(reads), why: 'the event does not tell the default branch' };
  }
  if (job.ref === `refs/heads/${job.defaultBranch}`) return { restores: reads, saves: 'always' };
  const why = `this run is not of the branch ${job.defaultBranch}`;
  return { restores: reads, saves: unlessBlind(reads), why };
}

/** A job that cannot look cannot tell that nothing is there. */
function unlessBlind(reads: boolean): 'on-miss' | 'never' {
  return reads ? 'on-miss' : 'never';
}

function privilegedRun({ event, ref }: Job): string | undefined {
  if (event === 'release') return 'this run makes a release';
  if (ref.startsWith('refs/tags/')) return `this run is of the tag ${ref.slice('refs/tags/'.length)}`;
  if (event === 'pull_request_target' || event === 'workflow_run') return `this run was started by ${event}`;
  return undefined;
}
