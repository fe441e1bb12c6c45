/** The runner drops a step summary over 1 MiB as a whole (FileCommandManager.cs), so it ends before that. */
const summaryLimit = 1024 * 1024 - 4096;

const leftOutNote = '\n\n> The rest did not fit into the summary; the evidence folder has all of it.\n';

interface SummaryBuffer {
  append(markdown: string): void;
  text(): string;
}

/** Collects markdown up to `limit` bytes; what comes later is left out, and the text says so. */
export function summaryBuffer(limit = summaryLimit): SummaryBuffer {
  const parts: string[] = [];
  let bytes = 0;
  let full = false;
  return {
    append(markdown) {
      if (full) return;
      const part = markdown.endsWith('\n') ? markdown : `${markdown}\n`;
      const size = Buffer.byteLength(part);
      if (bytes + size + leftOutNote.length > limit) {
        parts.push(leftOutNote);
        full = true;
        return;
      }
      parts.push(part);
      bytes += size;
    },
    text: () => parts.join(''),
  };
}

/** A markdown table. Cells may hold any text: pipes and line ends are escaped, HTML is shown as text. */
export function markdownTable(header: string[], rows: (string | number)[][]): string {
  const line = (cells: (string | number)[]) =>
    `| ${cells.map((cell) => markdownCell(String(cell))).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n').concat('\n');
}

function markdownCell(text: string): string {
  return escapeHtml(text).replaceAll('\\', '\\\\').replaceAll('|', '\\|').replace(/\r?\n/g, ' ');
}

/** Makes text harmless inside markdown, which may contain HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
