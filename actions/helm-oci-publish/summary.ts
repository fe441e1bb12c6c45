import type { ChartEntry, Charts } from '../shared/documents/charts.ts';
import { escapeHtml, markdownTable } from '../shared/runner/summary.ts';

/** The job summary: problems first, then charts and layers. */
export function renderSummary(document: Charts, phases: string[]): string {
  const problems = document.charts.flatMap((chart) => chart.problems);
  const parts = ['## Helm charts\n'];
  if (problems.length > 0) {
    parts.push(`**${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}**\n`);
    parts.push(problems.map((problem) => `- ${escapeHtml(problem)}`).join('\n'), '');
  }
  if (phases.includes('publish')) parts.push(publishedTable(document.charts));
  if (phases.includes('check')) parts.push(layersTable(document.charts), testsTable(document.charts));
  if (document.index !== undefined) {
    const { path, entries, changed } = document.index;
    parts.push(`Index ${path}: ${entries} versions, ${changed ? 'rewritten' : 'unchanged'}.\n`);
  }
  return parts.join('\n');
}

function publishedTable(charts: ChartEntry[]): string {
  const rows = charts.map((chart) => [
    chart.name,
    chart.version,
    chart.digest ?? '',
    chart.size ?? '',
    !chart.published ? 'no' : chart.skipped ? 'was there' : 'yes',
    chart.signed ? 'yes' : 'no',
  ]);
  return markdownTable(['chart', 'version', 'digest', 'bytes', 'published', 'signed'], rows);
}

function layersTable(charts: ChartEntry[]): string {
  const rows = charts.flatMap((chart) =>
    chart.layers.map((layer) => [
      chart.name,
      layer.name,
      layer.files.join(' + '),
      layer.passed ? 'ok' : 'failed',
      Object.entries(layer.kinds)
        .map(([kind, count]) => (count === 1 ? kind : `${count} ${kind}`))
        .join(', '),
    ]),
  );
  return markdownTable(['chart', 'layer', 'values', 'result', 'renders'], rows);
}

function testsTable(charts: ChartEntry[]): string {
  const rows = charts.flatMap(({ name, unitTests }) =>
    unitTests === undefined ? [] : [[name, unitTests.suites, unitTests.tests, unitTests.failed]],
  );
  return rows.length === 0 ? '' : markdownTable(['chart', 'test suites', 'tests', 'failed'], rows);
}
