// Runs the repository's action.yml on this computer, as a GitHub runner would: `npm start -- --help`.
import './json-imports.ts';
import { join } from 'node:path';
import { GateFailure, InputError, ToolError } from '../actions/shared/errors.ts';
import { display } from './display.ts';
import { runLocal } from './run-local.ts';

const interruption = new AbortController();
/** npm passes on the signal that the terminal has sent already: two at once are one. */
const sameSignal = 1000;
let firstSignal = 0;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (interruption.signal.aborted && Date.now() - firstSignal > sameSignal) process.exit(130);
    if (interruption.signal.aborted) return;
    firstSignal = Date.now();
    interruption.abort();
  });
}

try {
  process.exitCode = await runLocal({
    repository: join(import.meta.dirname, '..'),
    argv: process.argv.slice(2),
    // npm changes into the repository; this is where the user stands.
    cwd: process.env.INIT_CWD ?? process.cwd(),
    env: process.env,
    display: (verbose) => display(process.stdout, verbose),
    interrupted: interruption.signal,
  });
} catch (error) {
  const expected = error instanceof InputError || error instanceof GateFailure || error instanceof ToolError;
  console.error(expected ? `${error.name}: ${error.message}` : error);
  process.exitCode = 1;
}
