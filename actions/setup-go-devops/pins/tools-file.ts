import { basename } from 'node:path';
import { InputError } from '../../shared/errors.ts';
import { readBounded } from '../../shared/files/bounded-read.ts';
import { parseMise } from './mise.ts';
import type { Pins } from './resolve-tools.ts';
import { ownName } from './tool-names.ts';
import { type FileEntry, parseVersion, type ToolRequest } from './tool-request.ts';
import { parseToolVersions } from './tool-versions.ts';

/** Much more than any such file has. */
const maxBytes = 64 << 10;

/** What a file asks for. */
interface ToolsFile {
  requests: ToolRequest[];
  /** Names that are left to others: unknown here, or to be taken from the system. */
  others: string[];
}

/**
 * The tools that `.tool-versions` (asdf) or mise.toml names. Go is left out, which go-version-file is for.
 *
 * @param name what messages call the file: the path as it was given
 * @throws InputError with the line
 */
export async function readToolsFile(path: string, name: string, pins: Pins): Promise<ToolsFile> {
  const text = await readBounded(path, name, maxBytes);
  if (text === undefined) throw new InputError('tools-file', `${name} does not exist`);
  return parseToolsFile(text, name, pins);
}

/**
 * Reads the text of such a file, in the format that its name tells.
 *
 * @throws InputError with the line
 */
export function parseToolsFile(text: string, name: string, { table, lock }: Pins): ToolsFile {
  const known = (tool: string) => Object.hasOwn(table, tool) || Object.hasOwn(lock?.tools ?? {}, tool);
  const requests: ToolRequest[] = [];
  const others: string[] = [];
  for (const entry of entriesOf(text, name)) {
    const tool = ownName(entry.name, table, known);
    if (tool === 'go') {
      others.push(`${entry.name} (go-version and go-version-file say which)`);
      continue;
    }
    if (tool === undefined || entry.version === 'system') {
      others.push(entry.name);
      continue;
    }
    const origin = `${name}:${entry.line}`;
    const other = requests.find((request) => request.tool === tool);
    if (other !== undefined) throw new InputError(origin, `${tool} is there twice, see ${other.origin}`);
    requests.push({ tool, version: parseVersion(entry.version, tool, origin), origin });
  }
  return { requests, others };
}

function entriesOf(text: string, name: string): FileEntry[] {
  const file = basename(name);
  if (file.endsWith('.tool-versions')) return parseToolVersions(text, name);
  if (file.endsWith('.toml')) return parseMise(text, name);
  throw new InputError('tools-file', `"${name}" is neither .tool-versions nor mise.toml`);
}
