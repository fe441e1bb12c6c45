/** What Go wrote into a binary about its build. */
export interface BuildInfo {
  go: string;
  path: string;
  module?: string;
  version?: string;
  /** Settings such as CGO_ENABLED, GOARCH, -trimpath and vcs.revision. */
  settings: Record<string, string>;
}

/**
 * Parses what `go version -m` prints for one file: a line `<file>: <version>`, then lines that begin with a
 * tab (runtime/debug, BuildInfo.String). Dependencies are left to the SBOM.
 */
export function parseBuildInfo(text: string): BuildInfo {
  const [head = '', ...lines] = text.trimEnd().split('\n');
  const info: BuildInfo = { go: head.slice(head.lastIndexOf(': ') + 2), path: '', settings: {} };
  for (const line of lines) {
    const [, kind, first = '', second = ''] = line.split('\t');
    if (kind === 'path') info.path = first;
    if (kind === 'mod') {
      info.module = first;
      info.version = second;
    }
    if (kind === 'build') {
      const [key = '', ...value] = first.split('=');
      info.settings[unquote(key)] = unquote(value.join('='));
    }
  }
  return info;
}

/** Keys and values with a space or another awkward character are Go string literals. */
function unquote(text: string): string {
  if (text.startsWith('`')) return text.slice(1, -1);
  return text.startsWith('"') ? String(JSON.parse(text)) : text;
}
