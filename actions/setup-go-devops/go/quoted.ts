const longest = 80;

/** What somebody has written, for a message: of a file that is none of this kind, no more than its beginning. */
export function quoted(text: string): string {
  const printable = text.replace(/[^\x20-\x7e]/g, '?');
  return `"${printable.length > longest ? `${printable.slice(0, longest)}...` : printable}"`;
}
