import { dirname } from 'node:path';
import type { Ports } from '../shared/ports.ts';
import { setOutputs } from '../shared/runner/outputs.ts';
import { outputs } from './outputs.ts';
import { type Outcome, renderSummary } from './summary.ts';

/** Tells what the following steps use: PATH, outputs, summary, and the last lines of the log. */
export function report(outcome: Outcome, { runner }: Pick<Ports, 'runner'>): void {
  const { document, caches, changed, seconds, hashing } = outcome;
  const { go, tools } = document;
  // What stands on PATH stays where it is: its folder holds other programs too.
  const ours = tools.filter(({ from }) => from !== 'preinstalled');
  for (const folder of new Set(ours.map(({ path }) => dirname(path)))) runner.addPath(folder);
  setOutputs(runner, outputs, {
    'go-version': go?.version ?? '',
    'go-root': go?.root ?? '',
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
  runner.summarize(renderSummary(outcome));
  const words = tools.map(({ name, version, state, from }) =>
    state === 'building' ? `${name} ${version} (being built)` : `${name} ${version} (${from})`,
  );
  const all = go === undefined ? words : [`Go ${go.version} (${go.from})`, ...words];
  if (all.length > 0) runner.info(all.join(', '));
  runner.info(`ready after ${seconds.toFixed(2)} s, of which hashing ${hashing.toFixed(2)} s`);
}
