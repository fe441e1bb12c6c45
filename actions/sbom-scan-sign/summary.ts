import type { Finding, Verdict } from '../shared/documents/verdict.ts';
import { escapeHtml, markdownTable } from '../shared/runner/summary.ts';
import { severities } from './findings.ts';
import { describeFix, planFixes } from './fix.ts';

/** More rows than these help nobody; verdict.json has all. */
const rowLimit = 100;

const outcomes = { pass: '✅', warn: '⚠️', fail: '❌' } as const;

/** The verdict as markdown: one line, what broke which rule and what to do, findings, database, evidence. */
export function renderSummary(verdict: Verdict, verifyCommand: string): string {
  const blocks = [
    headline(verdict),
    rules(verdict),
    fixes(verdict.findings),
    findings(verdict.findings),
    platforms(verdict),
    verifyCommand === '' ? '' : `Verify it anywhere:\n\n\`\`\`sh\n${verifyCommand}\n\`\`\`\n`,
  ];
  return blocks.filter((block) => block !== '').join('\n');
}

/** `3 critical, 1 unknown`, or what the database says when nothing was found. */
export function describeCounts({ counts, database }: Verdict): string {
  if (database === undefined) return 'not scanned';
  const parts = severities.filter((severity) => counts[severity] > 0);
  const found = parts.map((severity) => `${counts[severity]} ${severity}`).join(', ');
  return `${found === '' ? '0 findings' : found} (${database.notice})`;
}

function headline(verdict: Verdict): string {
  const words = { pass: '✅ passed', fail: '❌ failed', none: 'not judged' };
  const released = verdict.published
    ? `Published as \`${verdict.repository}@${verdict.digest}\`${verdict.tags.length > 0 ? ` under ${verdict.tags.map((tag) => `\`${tag}\``).join(', ')}` : ''}, signed and verified.`
    : 'Not published.';
  return `### Vulnerability gate ${words[verdict.verdict]}\n\n${escapeHtml(describeCounts(verdict))}. ${released}\n`;
}

function rules({ rules }: Verdict): string {
  if (rules.length === 0) return '';
  return markdownTable(
    ['', 'rule', 'found'],
    rules.map(({ outcome, demanded, detail }) => [outcomes[outcome], demanded, detail]),
  );
}

function fixes(all: Finding[]): string {
  const planned = planFixes(all);
  if (planned.length === 0) return '';
  const lines = planned.map((fix) => `- ${escapeHtml(describeFix(fix))}: ${escapeHtml(fix.ids.join(', '))}`);
  return `**What to do**\n\n${lines.join('\n')}\n`;
}

function findings(all: Finding[]): string {
  if (all.length === 0) return '';
  const rows = all
    .slice(0, rowLimit)
    .map((finding) => [
      finding.severity,
      finding.id,
      finding.package,
      finding.installed,
      finding.fixed === '' ? finding.status : finding.fixed,
      finding.platforms.length,
      finding.title,
    ]);
  const more = all.length > rowLimit ? `\n${all.length - rowLimit} more stand in verdict.json.\n` : '';
  return (
    markdownTable(['severity', 'id', 'package', 'installed', 'fixed in', 'platforms', 'title'], rows) + more
  );
}

function platforms({ platforms }: Verdict): string {
  return markdownTable(
    ['platform', 'digest', 'packages', 'evidence'],
    platforms.map(({ platform, digest, packages, documents, reused }) => [
      platform,
      digest,
      packages,
      Object.keys(documents).join(', ') + (reused ? ' (reused)' : ''),
    ]),
  );
}
