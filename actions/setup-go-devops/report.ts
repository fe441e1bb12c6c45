import { dirname } from 'node:path';
import type { Tools } from '../shared/documents/tools.ts';
import type { Ports } from '../shared/ports.ts';
import { setOutputs } from '../shared/runner/outputs.ts';
import { outputs } from './outputs.ts';
import { renderSummary } from './summary.ts';

/**
 * Tells what the following steps use: PATH, outputs, summary, and the last line of the log.
 *
 * @param cacheHit whether every tool was there already
 */
export function report({ go, tools }: Tools, cacheHit: boolean, { runner }: Ports): void {
  for (const { path } of tools) runner.addPath(dirname(path));
  const byName = tools.map(({ name, version, path, state, from }) => [name, { version, path, state, from }]);
  setOutputs(runner, outputs, {
    'go-version': go.version,
    'go-root': go.root,
    'cache-hit': cacheHit,
    tools: Object.fromEntries(byName),
  });
  runner.summarize(renderSummary({ go, tools }));
  const words = tools.map(({ name, version, state, from }) =>
    state === 'building' ? `${name} ${version} (being built)` : `${name} ${version} (${from})`,
  );
  runner.info([`Go ${go.version} (${go.from})`, ...words].join(', '));
}
