/** What the compiler, vet or cover said of a place in the sources. */
export interface CompilerMessage {
  /** As the tool wrote it: absolute, or relative to the folder go ran in. */
  file: string;
  line: number;
  column?: number;
  /** Without the place; may have several lines. */
  text: string;
}

/** `vet: `; or date, time, `cover: ` and the file, which then comes once more with its line. */
const prefix = String.raw`(?:vet: |\d{4}(?:/\d\d){2} \d\d(?::\d\d){2} cover: (?<covered>.+): (?=\k<covered>:\d))?`;
const place = String.raw`(?<file>\S.*?\.(?:go|s|c|h|mod)):(?<line>\d+)(?::(?<column>\d+))?`;
const pattern = new RegExp(`^${prefix}${place}: (?<text>.*)$`);

/** The messages in what a go command wrote: `internal/x.go:3:28: undefined: y`, and indented lines after it. */
export function compilerMessages(output: string): CompilerMessage[] {
  const messages: CompilerMessage[] = [];
  for (const line of output.split('\n')) {
    const found = pattern.exec(line)?.groups;
    const last = messages.at(-1);
    if (found !== undefined) {
      const { file = '', line: row, column, text = '' } = found;
      messages.push({
        file,
        line: Number(row),
        ...(column !== undefined && { column: Number(column) }),
        text,
      });
    } else if (last !== undefined && /^\s+\S/.test(line)) last.text += `\n${line.trim()}`;
  }
  return messages;
}
