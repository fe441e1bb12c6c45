/** One way to authenticate that a registry offers. */
export interface Challenge {
  /** In lower case: `bearer`, `basic`. */
  scheme: string;
  /** Names in lower case. */
  params: Record<string, string>;
}

const word = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const param = new RegExp(`^\\s*(${word})\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s,"]+))`);
const scheme = new RegExp(`^\\s*(${word})(?=\\s|,|$)`);

/**
 * Parses a WWW-Authenticate header (RFC 9110 section 11.6.1), which may hold several challenges. Stops at
 * the first thing that is not one.
 */
export function parseChallenges(header: string): Challenge[] {
  const challenges: Challenge[] = [];
  let rest = header;
  while (rest !== '') {
    const pair = param.exec(rest);
    const name = pair === null ? scheme.exec(rest) : null;
    const current = challenges.at(-1);
    if (pair?.[1] !== undefined && current !== undefined) {
      current.params[pair[1].toLowerCase()] = pair[2]?.replace(/\\(.)/g, '$1') ?? pair[3] ?? '';
    } else if (name?.[1] !== undefined) {
      challenges.push({ scheme: name[1].toLowerCase(), params: {} });
    } else break;
    rest = rest.slice((pair ?? name)?.[0].length).replace(/^\s*,?\s*/, '');
  }
  return challenges;
}
