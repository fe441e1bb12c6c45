import { InputError } from '../../shared/errors.ts';
import { shown } from '../../shared/files/values.ts';
import type { FileEntry } from './tool-request.ts';

/**
 * Reads .tool-versions of asdf: a name and its versions on each line, of which the first counts; `#` starts a comment
 * (asdf, docs/manage/configuration.md).
 *
 * @throws InputError with the line
 */
export function parseToolVersions(text: string, file: string): FileEntry[] {
  return text.split(/\r\n|\r|\n/).flatMap((content, at) => {
    const line = at + 1;
    const [name, version] = content
      .replace(/#.*/, '')
      .split(/\s+/)
      .filter((word) => word !== '');
    if (name === undefined) return [];
    if (version === undefined) {
      throw new InputError(`${file}:${line}`, `${shown(name)} has no version; write "helm 4.2.4"`);
    }
    return [{ name, version, line }];
  });
}
