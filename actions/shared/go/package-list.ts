/** Reads the objects that `go list -json` writes one after another. */
export function parsePackageList<T>(text: string): T[] {
  return JSON.parse(`[${text.trim().replace(/^\}\r?\n\{/gm, '},{')}]`) as T[];
}
