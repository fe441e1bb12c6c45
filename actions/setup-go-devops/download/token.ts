/** A credential, and the only origins that may see it. */
export interface Token {
  origins: string[];
  value: string;
}

/**
 * A token of the GitHub server that the job belongs to; undefined without one. The defaults are those that
 * GitHub documents for its variables.
 */
export function serverToken(value: string, env: NodeJS.ProcessEnv): Token | undefined {
  if (value === '') return undefined;
  const addresses = [
    env.GITHUB_SERVER_URL || 'https://github.com',
    env.GITHUB_API_URL || 'https://api.github.com',
  ];
  const origins = addresses.flatMap((address) => (URL.canParse(address) ? new URL(address).origin : []));
  return { value, origins };
}
