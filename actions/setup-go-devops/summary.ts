import type { Tools } from '../shared/documents/tools.ts';
import { markdownTable } from '../shared/runner/summary.ts';

const origins = { 'tool-cache': 'tool cache', download: 'release', 'go-module': 'Go module' };

/** The step's part of the job summary: what is used, from where, verified by what. */
export function renderSummary({ go, tools }: Tools): string {
  const rows = tools.map(({ name, version, state, from, verifiedBy }) => [
    name,
    version,
    state === 'building' ? 'being built from its Go module' : origins[from],
    verifiedBy,
  ]);
  const table = markdownTable(['tool', 'version', 'from', 'verified by'], rows);
  return `## Tools\n\nGo ${go.version}\n${tools.length > 0 ? `\n${table}` : ''}`;
}
