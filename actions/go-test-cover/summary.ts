import type { Tests } from '../shared/documents/tests.ts';
import { escapeHtml, markdownTable } from '../shared/runner/summary.ts';
import { percent } from './coverage.ts';
import { alsoFailed, type Failure, headline } from './failure.ts';

/** Failures shown with their output, and with a line each. */
const mostDetailed = 25;
const mostListed = 300;
/** Characters of output shown of each. */
const outputLimit = 6000;

/** The markdown of the job summary: verdict, failures first, then coverage. */
export function renderSummary(
  tests: Tests,
  failures: Failure[],
  where: (failure: Failure) => string,
): string {
  return [
    `## Go tests: ${tests.verdict === 'pass' ? 'passed' : 'failed'}`,
    '',
    ...tests.reasons.map(({ gate, message }) => `- **${gate}**: ${escapeHtml(message)}`),
    '',
    lanesTable(tests),
    ...failureSections(failures, where),
    ...coverageSection(tests),
    driftLine(tests),
    '',
    `Go ${tests.go.replace(/^go/, '')}, race detector ${escapeHtml(tests.race.reason)}.`,
    '',
  ].join('\n');
}

function lanesTable({ lanes }: Tests): string {
  return markdownTable(
    ['Lane', 'Packages', 'Cached', 'Passed', 'Failed', 'Skipped', 'Time'],
    lanes.map(({ name, packages, cached, passed, failed, skipped, seconds }) => [
      name,
      packages,
      cached,
      passed,
      failed,
      skipped,
      `${seconds.toFixed(1)} s`,
    ]),
  );
}

function failureSections(failures: Failure[], where: (failure: Failure) => string): string[] {
  if (failures.length === 0) return [];
  const detailed = failures.slice(0, mostDetailed).map((failure) => {
    const others = alsoFailed(failure);
    return [
      `<details><summary><b>${escapeHtml(headline(failure))}</b> (${escapeHtml(where(failure))})</summary>`,
      '',
      ...(others.length > 0 ? [`Also fails: ${escapeHtml(others.join(', '))}`, ''] : []),
      codeBlock(failure.output.trim() === '' ? failure.message : failure.output),
      '</details>',
      '',
    ].join('\n');
  });
  const listed = failures
    .slice(mostDetailed, mostDetailed + mostListed)
    .map((failure) => `- ${escapeHtml(headline(failure))} (${escapeHtml(where(failure))})`);
  const left = failures.length - mostDetailed - mostListed;
  const more = left > 0 ? [`- and ${left} more in tests.json`] : [];
  return ['### Failures', '', ...detailed, ...listed, ...more, ''];
}

/** Shows text as it is: the fence is longer than any that the text contains. */
function codeBlock(text: string): string {
  const cut = text.length <= outputLimit ? text : `…\n${text.slice(-outputLimit)}`;
  const longest = Math.max(2, ...[...cut.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  // Without terminal colours.
  const plain = cut.replace(/\p{Cc}\[[0-9;]*m/gu, '').trimEnd();
  return `${fence}text\n${plain}\n${fence}`;
}

function coverageSection({ coverage }: Tests): string[] {
  const { covered, total, threshold, missing, packages, excluded } = coverage;
  const incomplete = missing.length > 0 ? ', incomplete' : '';
  return [
    `### Coverage ${coverage.percent.toFixed(1)} %${incomplete}`,
    '',
    `${covered} of ${total} statements, threshold ${threshold} %.`,
    '',
    '<details><summary>By package, least covered first</summary>',
    '',
    markdownTable(
      ['Package', 'Coverage', 'Statements'],
      packages
        .toSorted((a, b) => percent(a) - percent(b))
        .map((each) => [each.importPath, `${percent(each).toFixed(1)} %`, `${each.covered}/${each.total}`]),
    ),
    '</details>',
    '',
    ...(excluded.length > 0
      ? [
          '<details><summary>Files that do not count</summary>',
          '',
          markdownTable(
            ['File', 'Why'],
            excluded.map(({ file, why }) => [file, why]),
          ),
          '</details>',
          '',
        ]
      : []),
  ];
}

function driftLine({ drift }: Tests): string {
  const reason = drift.reason === undefined ? '' : ` (${escapeHtml(drift.reason)})`;
  if (drift.outcome === 'none') return `Generated files: up to date${reason}.`;
  if (drift.outcome === 'off') return `Generated files: not checked${reason}.`;
  if (drift.outcome === 'failed') return `Generated files: go generate failed${reason}.`;
  return [
    '### Generated files',
    '',
    ...drift.files.map(({ path, change }) => `- ${escapeHtml(path)}: ${change}`),
  ].join('\n');
}
