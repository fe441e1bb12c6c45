import semver from 'semver';

/** Go's own words (`1.26`, `1.27rc1`) as SemVer, so that they can be compared; undefined for anything else. */
export function goSemver(version: string): string | undefined {
  const match = /^(?:go)?(\d+)\.(\d+)(?:\.(\d+))?(?:(rc|beta)(\d+))?$/.exec(version);
  if (match === null) return undefined;
  const [, major, minor, patch = '0', kind, number] = match;
  return `${major}.${minor}.${patch}${kind === undefined ? '' : `-${kind}.${number}`}`;
}

/** What the caller or the repository asks for. */
export interface GoRequest {
  /** As written, without `go` in front. */
  version: string;
  /** `exact`: this version or, when partial, this line. `minimum`: this version or a newer one. */
  rule: 'exact' | 'minimum';
  /** Where it is written, for messages. */
  where: string;
}

/** The Go version that a file asks for, by the file's name. */
export function readGoRequest(fileName: string, content: string): GoRequest | undefined {
  const base = fileName.split(/[\\/]/).at(-1) ?? fileName;
  if (base === '.tool-versions') {
    const version = /^golang\s+(\S+)/m.exec(content)?.[1];
    return version === undefined ? undefined : { version, rule: 'exact', where: fileName };
  }
  if (base !== 'go.mod' && base !== 'go.work') {
    const version = content.trim().replace(/^go/, '');
    return version === '' ? undefined : { version, rule: 'exact', where: fileName };
  }
  // https://go.dev/doc/toolchain: the go line is the minimum; the toolchain line, when newer, is wished for.
  const language = /^go\s+(\S+)/m.exec(content)?.[1];
  const toolchain = /^toolchain\s+go(\S+)/m.exec(content)?.[1];
  const versions = [language, toolchain].filter((version) => version !== undefined);
  const newest = versions.sort((a, b) => semver.rcompare(goSemver(a) ?? '0.0.0', goSemver(b) ?? '0.0.0'))[0];
  return newest === undefined ? undefined : { version: newest, rule: 'minimum', where: fileName };
}

/** Whether an installed Go is what was asked for. */
export function satisfies(installed: string, { version, rule }: GoRequest): boolean {
  const have = goSemver(installed);
  const want = goSemver(version);
  if (have === undefined || want === undefined) return false;
  if (rule === 'minimum') return semver.gte(have, want);
  return isLine(version) ? semver.satisfies(have, version) : have === want;
}

/** `1.26` names a line of releases, `1.26.0` one release. */
export function isLine(version: string): boolean {
  return /^\d+\.\d+$/.test(version);
}
