import { ToolError } from '../errors.ts';
import type { Http } from '../http.ts';
import { registryOrigin } from './transport.ts';

const attempts = 2;
/** Milliseconds. */
const timeout = 10_000;

/**
 * Why a registry cannot be reached; undefined when it gives any answer. What has a second source may then go on to
 * it; an answer such as 401 or 404 is an error to repair.
 */
export async function absence(registry: string, http: Http): Promise<string | undefined> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const response = await http(`${registryOrigin(registry)}/v2/`, { timeout, retry: false });
      await response.arrayBuffer();
      return undefined;
    } catch (error) {
      if (!(error instanceof ToolError)) throw error;
      if (attempt === attempts) return error.message;
    }
  }
}
