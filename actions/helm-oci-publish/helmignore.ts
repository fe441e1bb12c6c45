import { compileMatch } from './path-match.ts';

/** Says whether a path below the chart, with forward slashes, stays out of the package. */
export type Ignore = (path: string, isDirectory: boolean) => boolean;

interface Rule {
  negated: boolean;
  directoryOnly: boolean;
  matches: (path: string) => boolean;
}

/**
 * Reads a .helmignore. It looks like a .gitignore and is not one (helm/helm, pkg/ignore/rules.go): the first
 * rule that decides wins, there is no `**`, and `!x` leaves out everything that is *not* x.
 *
 * @throws Error that names the line Helm would refuse too
 */
export function parseHelmignore(text: string): Ignore {
  const rules = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(parseRule);
  // Helm's own default: dot files among the templates.
  rules.push(parseRule('templates/.?*'));
  return (path, isDirectory) => rules.some((rule) => decides(rule, path, isDirectory));
}

function decides(rule: Rule, path: string, isDirectory: boolean): boolean {
  const applies = (!rule.directoryOnly || isDirectory) && rule.matches(path);
  return rule.negated ? !applies : applies;
}

function parseRule(line: string): Rule {
  if (line.includes('**')) throw new Error(`"${line}": ** is not supported`);
  const negated = line.startsWith('!');
  const bare = negated ? line.slice(1) : line;
  const directoryOnly = bare.endsWith('/');
  const pattern = directoryOnly ? bare.slice(0, -1) : bare;
  return { negated, directoryOnly, matches: pathMatcher(pattern) };
}

/** A pattern with a slash is matched against the whole path, one without against the file's name. */
function pathMatcher(pattern: string): (path: string) => boolean {
  if (pattern.includes('/')) {
    const whole = compileMatch(pattern.replace(/^\//, ''));
    return (path) => whole.test(path);
  }
  const name = compileMatch(pattern);
  return (path) => name.test(path.slice(path.lastIndexOf('/') + 1));
}
