import { dirname } from 'node:path';
import type { Tools } from '../shared/documents/tools.ts';
import type { Ports } from '../shared/ports.ts';
import { setOutputs } from '../shared/runner/outputs.ts';
import type { CacheReport } from './caches/restore.ts';
import { outputs } from './outputs.ts';
import { renderSummary } from './summary.ts';

/** How the step went. */
export interface Outcome {
  document: Tools;
  caches: CacheReport;
  /** The main packages that were touched. */
  changed: string[];
  /** Wall time of the step, and how much of it something was hashed. */
  seconds: number;
  hashing: number;
}

/** Tells what the following steps use: PATH, outputs, summary, and the last lines of the log. */
export function report(outcome: Outcome, { runner }: Pick<Ports, 'runner'>): void {
  const { document, caches, changed, seconds, hashing } = outcome;
  const { go, tools } = document;
  // What stands on PATH stays where it is: its folder holds other programs too.
  const ours = tools.filter(({ from }) => from !== 'preinstalled');
  for (const folder of new Set(ours.map(({ path }) => dirname(path)))) runner.addPath(folder);
  setOutputs(runner, outputs, {
    'go-version': go.version,
    'go-root': go.root,
    'cache-hit': caches.modules.hit === 'exact',
    'cache-hit-modules': caches.modules.hit,
    'cache-hit-build': caches.build.hit,
    'cache-key': caches.key,
    tools: Object.fromEntries(
      tools.map(({ name, version, path, sha256 = '', verifiedBy, from, state }) => [
        name,
        { version, path, sha256, verifiedBy, from, state },
      ]),
    ),
    changed,
  });
  runner.summarize(renderSummary(document, { caches, seconds, hashingSeconds: hashing }));
  const words = tools.map(({ name, version, state, from }) =>
    state === 'building' ? `${name} ${version} (being built)` : `${name} ${version} (${from})`,
  );
  runner.info([`Go ${go.version} (${go.from})`, ...words].join(', '));
  runner.info(`ready after ${seconds.toFixed(2)} s, of which hashing ${hashing.toFixed(2)} s`);
}
