/**
 * The part of GitHub's runner that makes annotations of a step's log, for tests of problem matchers. It follows
 * actions/runner, src/Runner.Worker: IssueMatcher.cs (validation, state) and Handlers/OutputManager.cs (order of the
 * matchers, what becomes an issue). Colours reach the matchers as they are: the runner means to strip them, and
 * does not (actions/runner#2341).
 */

interface PatternConfig extends Partial<Record<Property, number>> {
  regexp: string;
  loop?: boolean;
}

export interface MatcherConfig {
  owner: string;
  severity?: string;
  pattern: PatternConfig[];
}

const properties = ['file', 'line', 'column', 'severity', 'code', 'message', 'fromPath'] as const;
type Property = (typeof properties)[number];

/** Undefined where no pattern names the property; empty where its group took no part. */
type Match = Partial<Record<Property, string>>;

export interface Issue {
  severity: string;
  message: string;
  file?: string;
  line?: number;
  column?: number;
}

/** The annotations that the runner makes of a log. @throws Error for matchers that it would refuse */
export function issuesOf(matchers: MatcherConfig[], log: string): Issue[] {
  validate(matchers);
  // Each that is added goes to the front.
  const running = matchers.map(matcher).reverse();
  return log.split(/\r?\n/).flatMap((line) => {
    for (const each of running) {
      const match = each.match(line);
      if (match === undefined) continue;
      for (const other of running) if (other !== each) other.reset();
      const issue = toIssue(match);
      if (issue !== undefined) return [issue];
    }
    return [];
  });
}

function matcher({ severity: defaultSeverity, pattern }: MatcherConfig) {
  const patterns = pattern.map((config) => ({ ...config, regex: new RegExp(config.regexp) }));
  let state: (Match | undefined)[] = [];

  const last = patterns.length - 1;

  /** The last pattern has matched: this ends the running match, or goes on with it. */
  const end = (found: Match, loop = false): Match => {
    const before = state[last - 1];
    state = [];
    if (loop) state[last - 1] = before;
    return { ...found, severity: found.severity || (defaultSeverity ?? '') };
  };
  /** All patterns are tried on each line, the last one first. */
  const match = (line: string): Match | undefined => {
    for (const [at, pattern] of [...patterns.entries()].reverse()) {
      const before = state[at - 1];
      if (at > 0 && before === undefined) continue;
      const groups = pattern.regex.exec(line);
      const found = groups === null ? undefined : foundBy(pattern, groups, before);
      if (at < last) state[at] = found;
      else if (found !== undefined) return end(found, pattern.loop);
      else state[at - 1] = undefined;
    }
    return undefined;
  };
  return {
    match,
    reset() {
      state = [];
    },
  };
}

/** What a pattern's groups say, below what the patterns before it said. */
function foundBy(pattern: PatternConfig, groups: string[], before: Match = {}): Match {
  const said = properties.flatMap((property) => {
    const group = pattern[property];
    return group === undefined ? [] : [[property, groups[group] ?? '']];
  });
  return { ...Object.fromEntries(said), ...before };
}

function toIssue({ message = '', severity = '', file, line, column }: Match): Issue | undefined {
  const kind = (severity || 'error').toLowerCase();
  if (message.trim() === '' || !['error', 'warning', 'notice'].includes(kind)) return undefined;
  return {
    severity: kind,
    message,
    ...(file && { file }),
    ...(line && { line: Number(line) }),
    ...(column && { column: Number(column) }),
  };
}

function validate(matchers: MatcherConfig[]): void {
  const owners = matchers.map(({ owner }) => owner.toLowerCase());
  if (new Set(owners).size < owners.length) throw new Error('an owner is there twice');
  for (const { owner, severity = '', pattern } of matchers) {
    const wrong = [
      owner === '' && 'owner is empty',
      !['', 'error', 'warning', 'notice'].includes(severity.toLowerCase()) && 'unknown severity',
      pattern.length === 0 && 'no pattern',
      pattern.slice(0, -1).some(({ loop }) => loop) && 'only the last pattern may loop',
      pattern.length === 1 && pattern[0]?.loop && 'a single pattern may not loop',
      pattern.some(({ loop, message }) => loop && message === undefined) && 'the loop sets no message',
      properties.some((property) => pattern.filter((each) => property in each).length > 1) && 'set twice',
      pattern.some(isOutOfRange) && 'a group is out of range',
      !pattern.some((each) => 'message' in each) && 'no pattern sets message',
    ].find((reason) => typeof reason === 'string');
    if (wrong !== undefined) throw new Error(`matcher '${owner}': ${wrong}`);
  }
}

function isOutOfRange(pattern: PatternConfig): boolean {
  const groups = new RegExp(`${pattern.regexp}|`).exec('')?.length ?? 0;
  return properties.some((property) => (pattern[property] ?? 0) < 0 || (pattern[property] ?? 0) >= groups);
}
