import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { display } from '../../local/display.ts';
import { runLocal } from '../../local/run-local.ts';

export interface LocalResult {
  exitCode: number;
  /** What was printed, line by line. */
  printed: string;
  /** The run's own report; undefined when it did not come so far. */
  report: { outputs: Record<string, string>; steps: { name: string; outcome: string }[] } | undefined;
  out: string;
}

/** Runs the action.yml of `repository` as `npm start` does, in this process. */
export async function localRun(
  repository: string,
  argv: string[],
  env: NodeJS.ProcessEnv = {},
  interrupted: AbortSignal = new AbortController().signal,
): Promise<LocalResult> {
  let printed = '';
  const stream = new Writable({
    write(chunk, _, done) {
      printed += chunk;
      done();
    },
  });
  const outAt = argv.indexOf('--out');
  const out =
    outAt < 0 ? join(repository, '.local', 'out', 'sample-app') : join(repository, argv[outAt + 1] ?? '');
  const exitCode = await runLocal({
    repository,
    argv,
    cwd: repository,
    env: { PATH: process.env.PATH, HOME: repository, GIT_CEILING_DIRECTORIES: repository, ...env },
    display: (verbose) => display(stream, verbose),
    interrupted,
  });
  const report = await readFile(join(out, 'run.json'), 'utf8').catch(() => undefined);
  return { exitCode, printed, report: report === undefined ? undefined : JSON.parse(report), out };
}
