import { isAbsolute } from 'node:path';

export interface Position {
  /** Absolute path, or as the tool wrote it. */
  file: string;
  line: number;
  column?: number;
}

/**
 * The first frame of a stack trace, or of a race report, that lies in the code under test:
 * `\t/src/app/store.go:12 +0x1d`.
 *
 * @param isOurs tells the user's files from those of Go and of dependencies
 */
export function firstFrame(text: string, isOurs: (file: string) => boolean): Position | undefined {
  for (const [, file = '', line] of text.matchAll(/^\s+(\S.*\.(?:go|s)):(\d+)(?: \+0x[0-9a-f]+)?$/gm)) {
    if (isAbsolute(file) && isOurs(file)) return { file, line: Number(line) };
  }
  return undefined;
}

/** A message that t.Error, t.Log and their kin wrote: where, and the text without its indentation. */
interface LoggedMessage extends Position {
  text: string;
}

/**
 * The messages in a test's output. They start with `    file.go:7: ` and go on in lines that are indented
 * deeper (testing.go, `decorate`). A test of depth n indents by four more for each level in plain output.
 */
export function loggedMessages(output: string): LoggedMessage[] {
  const messages: LoggedMessage[] = [];
  let indent = -1;
  for (const line of output.split('\n')) {
    const start = /^(\s{4,})(\S.*?\.go):(\d+): (.*)$/.exec(line);
    const last = messages.at(-1);
    if (start !== null && (indent === -1 || (start[1]?.length ?? 0) <= indent)) {
      indent = start[1]?.length ?? 0;
      messages.push({ file: start[2] ?? '', line: Number(start[3]), text: start[4] ?? '' });
    } else if (last !== undefined && indent !== -1 && line.startsWith(' '.repeat(indent + 4))) {
      last.text += `\n${line.slice(indent + 4)}`;
    } else indent = -1;
  }
  return messages;
}
