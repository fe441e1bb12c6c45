/** What a tool needs to run as the user would run it, and nothing that carries a secret of the job. */
const allowed = [
  'PATH',
  'HOME',
  'USER',
  'LOGNAME',
  'SHELL',
  'LANG',
  'TZ',
  'TMPDIR',
  'TEMP',
  'TMP',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'http_proxy',
  'https_proxy',
  'no_proxy',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'NODE_EXTRA_CA_CERTS',
  'CI',
  'GITHUB_ACTIONS',
  'RUNNER_TEMP',
  'RUNNER_TOOL_CACHE',
  // By this the runner finds what a cancelled job left behind.
  'RUNNER_TRACKING_ID',
  'XDG_CACHE_HOME',
  'XDG_CONFIG_HOME',
  'XDG_DATA_HOME',
  // Windows
  'SystemRoot',
  'SYSTEMROOT',
  'windir',
  'COMSPEC',
  'PATHEXT',
  'APPDATA',
  'LOCALAPPDATA',
  'USERPROFILE',
  'ProgramData',
  'ProgramFiles',
  'ProgramFiles(x86)',
  'Path',
  'HOMEDRIVE',
  'HOMEPATH',
  // Go
  'GOCACHE',
  'GOMODCACHE',
  'GOPATH',
  'GOROOT',
  'GOENV',
  'GOPROXY',
  'GOSUMDB',
  'GONOSUMDB',
  'GONOSUMCHECK',
  'GOPRIVATE',
  'GONOPROXY',
  'GOINSECURE',
  'GOTOOLCHAIN',
  'GOAUTH',
  'GOVCS',
  'GOTMPDIR',
  'GOMAXPROCS',
  'GOMEMLIMIT',
  'GIT_CONFIG_GLOBAL',
  'NETRC',
];

/**
 * The environment for a child process: an allow-list of the job's variables, LC_*, and `extra` on top.
 * INPUT_*, ACTIONS_* and GITHUB_TOKEN never pass.
 */
export function childEnvironment(
  env: NodeJS.ProcessEnv,
  extra: Record<string, string | undefined> = {},
): Record<string, string> {
  const passed: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    if (value !== undefined && (allowed.includes(name) || name.startsWith('LC_'))) passed[name] = value;
  }
  for (const [name, value] of Object.entries(extra)) {
    if (value === undefined) delete passed[name];
    else passed[name] = value;
  }
  return passed;
}
