import { ToolError } from '../../shared/errors.ts';
import type { Ports } from '../../shared/ports.ts';

const patience = 10_000;

/**
 * The origins that give no answer at all within ten seconds: no name, no route, or a proxy that refuses the
 * tunnel. Any HTTP status is an answer.
 *
 * @param hosts an address to ask for, by origin
 */
export async function unreachableHosts(
  hosts: Map<string, string>,
  { http, runner }: Pick<Ports, 'http' | 'runner'>,
): Promise<Set<string>> {
  const silent = new Set<string>();
  await Promise.all(
    [...hosts].map(async ([origin, url]) => {
      try {
        // GitHub hands its assets out from a second host, so the redirect is part of the question.
        const response = await http(url, {
          method: 'HEAD',
          redirect: 'follow',
          timeout: patience,
          retry: false,
        });
        await response.body?.cancel();
      } catch (error) {
        if (!(error instanceof ToolError)) throw error;
        silent.add(origin);
        runner.info(`${error.message}: tools from there are built from their Go modules instead`);
      }
    }),
  );
  return silent;
}
