/**
 * The files that GITHUB_OUTPUT, GITHUB_ENV and GITHUB_STATE name: `name=value`, or `name<<DELIMITER`, lines,
 * `DELIMITER`. Grammar and messages are those of the runner (actions/runner, FileCommandManager.cs).
 */
export function parseCommandFile(text: string): [name: string, value: string][] {
  const lines = splitLines(text);
  const pairs: [string, string][] = [];
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (heredoc >= 0 && (equals < 0 || heredoc < equals)) {
      const delimiter = line.slice(heredoc + 2);
      if (heredoc === 0 || delimiter === '') {
        throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
      }
      pairs.push([line.slice(0, heredoc), takeValue(lines, delimiter, text.endsWith('\n'))]);
    } else {
      if (equals < 0) throw new Error(`Invalid format '${line}'`);
      if (equals === 0) throw new Error(`Invalid format '${line}'. Name must not be empty`);
      pairs.push([line.slice(0, equals), line.slice(equals + 1)]);
    }
  }
  return pairs;
}

/** The file that GITHUB_PATH names: one folder a line. */
export function parsePathFile(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line !== '');
}

/** Takes the lines before the delimiter, and the delimiter, from the front of `lines`. */
function takeValue(lines: string[], delimiter: string, ended: boolean): string {
  const end = lines.indexOf(delimiter);
  if (end < 0) {
    throw new Error(
      ended || lines.length === 0
        ? `Invalid value. Matching delimiter not found '${delimiter}'`
        : 'Invalid value. EOF marker missing new line.',
    );
  }
  const value = lines.splice(0, end).join('\n');
  lines.shift();
  return value;
}

/** The runner takes CRLF for a line end on Windows only. */
function splitLines(text: string): string[] {
  const lines = text.split(process.platform === 'win32' ? /\r?\n/ : '\n');
  // What follows the last line end is no line, unless there is something.
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
