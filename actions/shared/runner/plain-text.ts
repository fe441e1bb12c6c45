/**
 * Makes a line of the log one that the runner does not take for a command. It reads `::name::` at the start of a
 * line, after white space too (.NET's, which knows U+0085), and `##[name]` anywhere in one (actions/runner, ActionCommand.cs); a name from a
 * registry or a file in the middle of our own line could bring either.
 */
export function plainText(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replaceAll('##[', '# #[').replace(/^([\s\u0085]*):(?=:)/, '$1: '))
    .join('\n');
}
