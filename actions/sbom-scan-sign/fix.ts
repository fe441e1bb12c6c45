import semver from 'semver';
import type { Finding } from '../shared/documents/verdict.ts';

/** One change that removes findings. */
interface Fix {
  package: string;
  installed: string;
  /** The lowest version that fixes all of `ids`, without a leading v. */
  version: string;
  ids: string[];
}

/**
 * For each package the lowest version that removes all its fixable findings. A fix lists a version a release
 * line (`1.25.3, 1.26.1`); the lowest above the installed one is taken.
 */
export function planFixes(findings: readonly Finding[]): Fix[] {
  const fixes = new Map<string, Fix>();
  for (const finding of findings) {
    const version = lowestFix(finding);
    if (version === undefined) continue;
    const key = JSON.stringify([finding.package, finding.installed]);
    const known = fixes.get(key);
    if (known === undefined) {
      fixes.set(key, { package: finding.package, installed: finding.installed, version, ids: [finding.id] });
    } else {
      known.ids.push(finding.id);
      if (higher(version, known.version)) known.version = version;
    }
  }
  return [...fixes.values()];
}

/** What to do, in one sentence part: `require golang.org/x/net v0.38.0 (now v0.7.0)`. */
export function describeFix({ package: name, installed, version }: Fix): string {
  if (name === 'stdlib') return `build with Go ${version} (now ${installed.replace(/^(go|v)/, '')})`;
  return `bump ${name} to ${installed.startsWith('v') ? 'v' : ''}${version} (now ${installed})`;
}

function lowestFix({ installed, fixed }: Finding): string | undefined {
  const versions = fixed
    .split(',')
    .map((version) => version.trim().replace(/^v/, ''))
    .filter((version) => version !== '');
  const now = parse(installed);
  if (now === undefined) return versions[0];
  const above = versions
    .filter((version) => {
      const parsed = parse(version);
      return parsed !== undefined && semver.gt(parsed, now);
    })
    .sort((a, b) => semver.compare(parse(a) ?? a, parse(b) ?? b));
  return above[0] ?? versions.at(-1);
}

function higher(version: string, than: string): boolean {
  const [a, b] = [parse(version), parse(than)];
  return a !== undefined && b !== undefined && semver.gt(a, b);
}

/** Debian's and other versions that are no SemVer are not compared. */
function parse(version: string): string | undefined {
  return semver.parse(version.replace(/^(go|v)/, ''))?.version;
}
