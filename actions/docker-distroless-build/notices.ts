import { releaseDoubt, someFiles } from '../shared/git/release-tag.ts';
import type { Ports } from '../shared/ports.ts';
import type { Base } from './base.ts';
import type { Given } from './inputs.ts';
import type { Plan } from './plan.ts';
import { latestUnknown } from './tags.ts';

/** Tells what will be built, and what a reader of the log may wonder about later. */
export function tellPlan({ main, go, targets, source }: Plan, given: Given, { runner }: Ports): void {
  runner.info(`${main} with ${go.version} for ${targets.map(({ name }) => name).join(', ')}`);
  if (source.commit !== undefined && source.commit.modified.length > 0) {
    runner.info(
      `not committed: ${someFiles(source.commit)}; the binary says vcs.modified=true, and the default tag of the commit ends in -dirty`,
    );
  }
  if (latestUnknown(given.tags, source)) {
    runner.info(
      'no tag latest: a shallow clone cannot tell the highest version; check out with fetch-depth: 0',
    );
  }
  const doubt = releaseDoubt(source.release, source.commit);
  if (doubt !== undefined) runner.annotate({ kind: 'warning', title: 'release', message: doubt });
}

/** Tells which base was taken, and a notice for each that was passed over. */
export function tellBase(base: Base, { runner }: Ports): void {
  for (const { name, reason } of base.skipped) {
    const message = `the base is ${base.name}; ${name} is passed over: ${reason}`;
    runner.annotate({ kind: 'notice', title: 'base', message });
  }
  runner.info(`base ${base.name}${base.content === undefined ? '' : ` (${base.content})`}`);
}
