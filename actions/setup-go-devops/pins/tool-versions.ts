import { InputError } from '../../shared/errors.ts';
import { shown } from '../../shared/files/values.ts';
import type { FileEntry } from './tool-request.ts';

/** A line of .tool-versions that names a tool. */
interface ToolLine {
  name: string;
  /** The first of its versions, the preferred one; absent when it has none. */
  version: string | undefined;
  /** 1-based. */
  line: number;
}

/** Reads the lines of .tool-versions; `#` starts a comment (asdf, docs/manage/configuration.md). */
export function toolLines(text: string): ToolLine[] {
  return text.split(/\r\n|\r|\n/).flatMap((content, at) => {
    const [name, version] = content
      .replace(/#.*/, '')
      .split(/\s+/)
      .filter((word) => word !== '');
    return name === undefined ? [] : [{ name, version, line: at + 1 }];
  });
}

/**
 * The tools that .tool-versions asks for.
 *
 * @throws InputError with the line
 */
export function parseToolVersions(text: string, file: string): FileEntry[] {
  return toolLines(text).map(({ name, version, line }) => {
    if (version !== undefined) return { name, version, line };
    throw new InputError(`${file}:${line}`, `${shown(name)} has no version; write "helm 4.2.4"`);
  });
}
