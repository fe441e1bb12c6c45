// The command of this package for a team's repository: `npx --package=github:org/go-devops#v1 go-devops help`.
import { systemClock } from '../actions/shared/clock.ts';
import { GateFailure, InputError, ToolError } from '../actions/shared/errors.ts';
import { proxiedHttp } from '../actions/shared/http.ts';
import { spawnExec } from '../actions/shared/process/spawn.ts';
import { lockHelp, usage } from './help.ts';
import { lock } from './lock/lock.ts';
import { oneLine } from './lock/ports.ts';

const out = (line: string) => void process.stdout.write(`${line}\n`);
const note = (line: string) => void process.stderr.write(`${line}\n`);

// Leaving through an exit ends the tools that run, and no file is left half written.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  const expected = error instanceof InputError || error instanceof GateFailure || error instanceof ToolError;
  note(expected ? `error: ${oneLine(error)}` : String(error instanceof Error ? error.stack : error));
  process.exitCode = error instanceof InputError ? 2 : 1;
}

/** @returns the exit code: 0 done, 1 failed or stale, 2 wrong usage */
async function run([verb = 'help', ...argv]: string[]): Promise<number> {
  if (verb === 'lock' && (argv.includes('--help') || argv.includes('-h'))) out(lockHelp);
  else if (verb === 'lock') return lock(argv, ports(), { out, note });
  else if (verb === 'help' && argv[0] === 'lock') out(lockHelp);
  else if (['help', '--help', '-h'].includes(verb)) out(usage);
  else throw new InputError('go-devops', `"${verb}" is not a command; there are lock and help`);
  return 0;
}

function ports() {
  const http = proxiedHttp(process.env, systemClock);
  return { exec: spawnExec(), http, clock: systemClock, env: process.env };
}
