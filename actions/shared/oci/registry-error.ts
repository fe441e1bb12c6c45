import { ToolError } from '../errors.ts';
import type { HttpResponse } from '../http.ts';
import { readCapped } from './response-body.ts';

/** An error that a registry tells (distribution-spec, "Error Codes"). */
interface RegistryFault {
  code: string;
  message: string;
}

/** How a client stands to a registry. */
export interface Standing {
  /** Whether credentials are known and sent. */
  authenticated: boolean;
  /** What to do for others: `log in with docker`. */
  logIn: string;
}

/** A request, as its error tells it. */
export interface Asked extends Standing {
  /** In words: `push of sha256:… to host/app`. */
  what: string;
  /** Method and address without query. */
  command: string;
  registry: string;
  repository: string;
}

/** The ToolError for an answer that is none: status, what the registry said, what to do; one line. */
export async function registryError(asked: Asked, response: HttpResponse): Promise<ToolError> {
  const faults = await readFaults(response);
  const said = faults.map(({ code, message }) => (message === '' ? code : `${code}: ${message}`)).join('; ');
  const advice = adviceFor(asked, response, faults);
  const message = [
    `${asked.what} failed with status ${response.status}`,
    ...(said === '' ? [] : [` (${said})`]),
    ...(advice === undefined ? [] : [`; ${advice}`]),
  ].join('');
  return new ToolError(asked.command, message, { code: response.status, detail: said });
}

/** Text from outside on one line of bounded length. */
export function oneLine(text: string, limit = 300): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  const flat = text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').trim();
  return flat.length > limit ? `${flat.slice(0, limit)}...` : flat;
}

async function readFaults(response: HttpResponse): Promise<RegistryFault[]> {
  const text = await readCapped(response, 64 * 1024).then(
    (bytes) => new TextDecoder().decode(bytes),
    // The status is the answer; a body that breaks off adds nothing.
    () => '',
  );
  try {
    const { errors } = JSON.parse(text);
    if (Array.isArray(errors)) {
      return errors.slice(0, 3).map((error) => ({
        code: oneLine(String(error?.code ?? 'UNKNOWN'), 40),
        message: oneLine(String(error?.message ?? '')),
      }));
    }
  } catch {
    // Not the registry's own answer: a proxy's page, say. The status has to do.
  }
  return [];
}

function adviceFor(asked: Asked, response: HttpResponse, faults: RegistryFault[]): string | undefined {
  const { registry, repository, authenticated, logIn } = asked;
  switch (response.status) {
    case 401:
      return authenticated
        ? `${registry} does not accept the credentials for it: ${logIn}`
        : `no credentials for ${registry} were found: ${logIn}`;
    case 403:
      return authenticated
        ? `the credentials are valid but lack this right on ${repository}`
        : `${repository} needs credentials: ${logIn}`;
    case 404:
      return faults.some(({ code }) => code === 'NAME_UNKNOWN')
        ? `${registry} has no repository ${repository}: check the name, or create it there first`
        : 'check the name';
    case 413:
      return 'a proxy or the registry limits the size of an upload';
    case 429:
      return 'the registry limits how often it is asked: wait, or log in for a higher limit';
    default:
      return response.status >= 500 ? 'the registry is in trouble: try again later' : undefined;
  }
}
