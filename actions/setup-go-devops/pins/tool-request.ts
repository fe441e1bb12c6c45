import { InputError } from '../../shared/errors.ts';
import { shown } from '../../shared/files/values.ts';

/** A tool that somebody asks for. */
export interface ToolRequest {
  tool: string;
  /** Whole, or partial such as `4.2`; `latest`; empty when it is left to the pins. */
  version: string;
  /** What messages call the place where it is asked for: an input, or a file with its line. */
  origin: string;
}

/** What a file of another version manager says of a tool, in that manager's words. */
export interface FileEntry {
  name: string;
  version: string;
  line: number;
}

/**
 * Reads `helm@4.2`.
 *
 * @throws InputError when it is no name with at most one version
 */
export function parseRequest(text: string, origin: string): ToolRequest {
  const [tool = '', version, ...rest] = text.split('@');
  if (tool === '' || version === '' || rest.length > 0) {
    throw new InputError(origin, `${shown(text)} is not a tool such as helm, helm@4.2 or helm@latest`);
  }
  return { tool, version: version === undefined ? '' : parseVersion(version, tool, origin), origin };
}

/** A version that can be asked for, without a v in front. */
export function parseVersion(text: string, tool: string, origin: string): string {
  const version = text.replace(/^v(?=\d)/, '');
  if (/^(latest|\d+(\.\d+){0,2}|\d+\.\d+\.\d+-[0-9A-Za-z.-]+)$/.test(version)) return version;
  throw new InputError(origin, `${shown(`${tool}@${text}`)} has no version such as 4, 4.2, 4.2.4 or latest`);
}
