/**
 * Whether a Go source says that it is generated: a line `// Code generated … DO NOT EDIT.` before the package
 * clause (go.dev/s/generatedcode, go/ast `IsGenerated`).
 */
export function isGenerated(source: string): boolean {
  let inComment = false;
  for (const line of source.split(/\r?\n/)) {
    if (inComment) inComment = !line.includes('*/');
    else if (/^\/\/ Code generated .* DO NOT EDIT\.$/.test(line)) return true;
    else if (/^package\s/.test(line)) return false;
    else if (line.startsWith('/*')) inComment = !line.includes('*/');
  }
  return false;
}
