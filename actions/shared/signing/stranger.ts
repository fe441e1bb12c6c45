/** What a computer needs to reach a registry, and nothing that knows this job. */
const network = /^(https?_proxy|no_proxy|SSL_CERT_FILE|SSL_CERT_DIR|SystemRoot|windir|TEMP|TMP|TMPDIR)$/i;

/**
 * The environment of a stranger: an empty home, the network's settings, and registry credentials if the
 * repository is not public. No key, no token, no PATH.
 */
export function strangerEnvironment(
  env: NodeJS.ProcessEnv,
  home: string,
  dockerConfig: string,
): Record<string, string> {
  const passed: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    if (value !== undefined && network.test(name)) passed[name] = value;
  }
  return { ...passed, HOME: home, USERPROFILE: home, DOCKER_CONFIG: dockerConfig };
}
