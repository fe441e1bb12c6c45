/** What belongs to the runner's own protocol (inputs, state, file commands, tokens), and to no program that it runs. */
const runners =
  /^(INPUT_.*|STATE_.*|ACTIONS_.*|GITHUB_TOKEN|GH_TOKEN|GITHUB_(OUTPUT|STATE|ENV|PATH|STEP_SUMMARY))$/i;

/** What a computer needs to reach a registry, and nothing that knows this job. */
const network = /^(https?_proxy|no_proxy|SSL_CERT_FILE|SSL_CERT_DIR|SystemRoot|windir|TEMP|TMP|TMPDIR)$/i;

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
  'XDG_STATE_HOME',
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
 * The environment of a tool: an allow-list of the job's variables, LC_*, and `extra` on top. Nothing of the
 * runner's passes.
 */
export function childEnvironment(
  env: NodeJS.ProcessEnv,
  extra: Record<string, string | undefined> = {},
): Record<string, string> {
  const passed = select(env, (name) => allowed.includes(name) || name.startsWith('LC_'));
  for (const [name, value] of Object.entries(extra)) {
    if (value === undefined) delete passed[name];
    else passed[name] = value;
  }
  return passed;
}

/**
 * The environment of a program that is the user's own, such as a test or a credential helper: it may need any
 * variable of the job (a database address, a cloud's credentials), so all pass but the runner's. A program that
 * needs a token gets it under a name of its own.
 */
export function userEnvironment(env: NodeJS.ProcessEnv): Record<string, string> {
  return select(env, (name) => !runners.test(name));
}

/**
 * The environment of a stranger: an empty home, the network's settings, and registry credentials if the
 * repository is not public. No key, no token, no PATH.
 */
export function strangerEnvironment(
  env: NodeJS.ProcessEnv,
  home: string,
  dockerConfig: string,
): Record<string, string> {
  const passed = select(env, (name) => network.test(name));
  return { ...passed, HOME: home, USERPROFILE: home, DOCKER_CONFIG: dockerConfig };
}

function select(env: NodeJS.ProcessEnv, passes: (name: string) => boolean): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && passes(entry[0]),
    ),
  );
}
