import { spawnExec } from '../shared/process/spawn.ts';
import { runAction } from '../shared/runner/entry.ts';
import { proxiedHttp } from '../shared/runner/http.ts';
import { systemClock } from '../shared/runner/ports.ts';
import { runBuilder } from './builder.ts';
import { inputs } from './inputs.ts';
import { post, run } from './main.ts';
import { table } from './table.ts';

const [, entry = '', mode, folder = ''] = process.argv;

// The action starts itself again to build tools in the background; see background.ts.
if (mode === 'build') {
  const ports = {
    exec: spawnExec(),
    http: proxiedHttp(process.env, systemClock),
    clock: systemClock,
    env: process.env,
  };
  await runBuilder(folder, ports, () => process.send?.('started', undefined));
} else {
  await runAction({
    name: 'setup-go-devops',
    inputs,
    run: (given, ports) => run(given, ports, { table, entry }),
    post,
  });
}
