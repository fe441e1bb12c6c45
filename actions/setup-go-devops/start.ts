import { processPorts, runAction } from '../shared/runner/entry.ts';
import { runBuilder } from './background/builder.ts';
import { inputs } from './inputs.ts';
import { post, run } from './main.ts';
import type { Table } from './table/table.ts';

/**
 * Runs this program as what it was started for: as the action, or with the arguments `build <folder>` as the
 * background builder that the action started (see background/launch.ts).
 */
export async function start(table: Table, self: NodeJS.Process): Promise<void> {
  const [, entry = '', mode, folder = ''] = self.argv;
  if (mode === 'build') {
    // No redaction: the builder is started without any secret (see background/launch.ts).
    await runBuilder(folder, processPorts(), () => self.send?.('started', undefined));
    return;
  }
  await runAction({
    name: 'setup-go-devops',
    inputs,
    runsOnUntrustedTriggers: true,
    run: (given, ports) => run(given, ports, { table, entry }),
    post,
  });
}
