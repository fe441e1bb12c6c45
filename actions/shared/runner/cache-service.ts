import { AsyncLocalStorage } from 'node:async_hooks';
import { ToolError } from '../errors.ts';
import type { CacheService } from '../ports.ts';

/**
 * The runner's cache service by @actions/cache, which is loaded when the first archive is asked for. It reads the
 * service's address, its token and its mode (ACTIONS_*) itself.
 *
 * It writes to the log, and turns each failure into an annotation, of which a run shows few; here a failure is an
 * error that says why.
 *
 * @param debug takes what the library says
 */
export function cacheService(env: NodeJS.ProcessEnv, debug: (line: string) => void): CacheService {
  // Left alone by the bundler, which would load it at the start of every action.
  const load = () => import(/* webpackIgnore: true */ '@actions/cache');
  return {
    available: () => isAvailable(env),
    async restore(paths, key, prefixes) {
      const { restoreCache } = await load();
      const { result, said } = await listened(
        () => restoreCache(paths.map(literal), key, [...prefixes]),
        debug,
      );
      const problem = problemOf(said);
      if (problem !== undefined) throw new ToolError('restore the cache', problem);
      return result;
    },
    async save(paths, key) {
      const { saveCache } = await load();
      const { result, said } = await listened(() => saveCache(paths.map(literal), key), debug);
      const problem = problemOf(said);
      if (problem !== undefined) throw new ToolError('save the cache', problem);
      return result !== -1;
    },
  };
}

/** The library takes paths for globs. */
function literal(path: string): string {
  return path.replace(/[*?[]/g, '[$&]');
}

/** What @actions/cache's isFeatureAvailable looks at, without loading it: most computers have no such service. */
function isAvailable(env: NodeJS.ProcessEnv): boolean {
  const v2 = Boolean(env.ACTIONS_CACHE_SERVICE_V2);
  return Boolean(env.ACTIONS_CACHE_URL) || (v2 && Boolean(env.ACTIONS_RESULTS_URL));
}

/** `::warning::Failed to restore: ...`; the last lines before it are those of tar, when it was tar that failed. */
function problemOf(said: string[]): string | undefined {
  const at = said.findIndex((line) => /^::(warning|error)\b/.test(line));
  const reason = said[at]?.replace(/^::(warning|error)[^:]*::(Failed to (restore|save): )?/, '');
  if (reason === undefined) return undefined;
  const tar = said.slice(0, at).findLast((line) => /^\S*tar(\.exe)?: (?!Exiting)/.test(line));
  return unescaped(tar === undefined ? reason : `${reason} (${tar})`);
}

/** What the runner makes of a command's text. */
function unescaped(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

interface Listener {
  rest: string;
  hear(line: string): void;
}

/** Says for whom the running code writes: archives come and go in parallel, and with them others who write. */
const listeners = new AsyncLocalStorage<Listener>();
let listening = 0;

/** Runs `body`, and collects the lines that it and all it starts write to the standard output. */
async function listened<T>(
  body: () => Promise<T>,
  debug: (line: string) => void,
): Promise<{ result: T; said: string[] }> {
  const said: string[] = [];
  const hear = (line: string) => {
    // A secret that the runner is told to hide: the runner must see that.
    if (line.startsWith('::add-mask::')) writeThrough(`${line}\n`);
    else if (line.startsWith('::debug::')) debug(unescaped(line.slice('::debug::'.length)));
    else if (line !== '') said.push(line);
  };
  intercept();
  try {
    const result = await listeners.run({ rest: '', hear }, body);
    for (const line of said) debug(line);
    return { result, said };
  } catch (cause) {
    throw new ToolError('cache service', (cause as Error).message, { cause });
  } finally {
    release();
  }
}

const { stdout } = process;
let original = stdout.write;

function writeThrough(text: string): void {
  original.call(stdout, text);
}

function intercept(): void {
  listening += 1;
  if (listening > 1) return;
  original = stdout.write;
  stdout.write = ((chunk: string | Uint8Array, ...rest: unknown[]) => {
    const listener = listeners.getStore();
    if (listener === undefined) return Reflect.apply(original, stdout, [chunk, ...rest]);
    const lines = (listener.rest + Buffer.from(chunk as string).toString()).split(/\r?\n/);
    listener.rest = lines.pop() ?? '';
    // Outside: whoever hears it writes too.
    listeners.exit(() => lines.forEach(listener.hear));
    for (const callback of rest) if (typeof callback === 'function') callback();
    return true;
  }) as typeof stdout.write;
}

function release(): void {
  listening -= 1;
  if (listening === 0) stdout.write = original;
}
