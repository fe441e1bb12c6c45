import type { Clock } from './clock.ts';
import type { Exec } from './exec.ts';
import type { Http } from './http.ts';

/**
 * Everything an action may touch besides the file system, which is real in tests too (a temporary folder).
 */
export interface Ports {
  runner: Runner;
  exec: Exec;
  http: Http;
  clock: Clock;
  cache: CacheService;
  /** The process environment; only the entry reads the real one. */
  env: NodeJS.ProcessEnv;
}

/** What an action may say to, and ask of, the runner it executes on. */
export interface Runner {
  /** Value of an input as the runner gives it, trimmed; empty when unset. */
  input(name: string): string;
  /** Sets a step output. Objects and arrays are written as JSON. */
  setOutput(name: string, value: unknown): void;
  /** State handed from the main step to the post step. */
  saveState(name: string, value: string): void;
  getState(name: string): string;
  /** Sets an environment variable for the following steps. */
  exportVariable(name: string, value: string): void;
  /** Prepends a folder to PATH for the following steps. */
  addPath(folder: string): void;
  /** Has the runner look for problems in the following steps' logs as a file of problem matchers says. */
  addMatcher(file: string): void;
  /** Hides a value in the log from now on. */
  mask(secret: string): void;
  /** Text with `***` for all that is masked: what others wrote, before it goes into a file. */
  redact(text: string): string;

  info(line: string): void;
  debug(line: string): void;
  /** Runs `body` inside a folded group of the log. */
  group<T>(title: string, body: () => Promise<T>): Promise<T>;
  /**
   * Shows text that the action did not write (test output, tool stderr). Workflow commands inside it
   * are not executed.
   */
  untrusted(text: string): void;

  /**
   * Adds an annotation. Kept within the action's share of the ten that a run shows of each kind; those left
   * out are told in the log and in the summary at the end.
   */
  annotate(annotation: Annotation): void;
  /** Adds the error annotation that tells why the action failed: it always has a place. */
  fail(reason: Omit<Annotation, 'kind'>): void;
  /** Appends markdown to the job summary, within its budget of bytes. */
  summarize(markdown: string): void;
  /** Writes out what was collected: annotations beyond the budget, and the summary. */
  flush(): Promise<void>;
}

export interface Annotation {
  kind: 'error' | 'warning' | 'notice';
  message: string;
  title?: string;
  /** Path relative to the repository's root. */
  file?: string;
  /** 1-based. */
  line?: number;
  column?: number;
}

/** Keeps archives of files between the runs of a repository. An archive is written once, under a key. */
export interface CacheService {
  /** False where there is no such service, as on a developer's computer. */
  available(): boolean;
  /**
   * Unpacks the archive of these paths under the key, else the newest one whose key begins with the key or with one
   * of the prefixes, tried in order.
   *
   * @param paths absolute, the same when it was saved
   * @returns the key that was found
   * @throws ToolError when the service or unpacking failed
   */
  restore(paths: readonly string[], key: string, prefixes: readonly string[]): Promise<string | undefined>;
  /**
   * @returns false when the key is taken already, or the service is read-only
   * @throws ToolError when the service or packing failed
   */
  save(paths: readonly string[], key: string): Promise<boolean>;
}
