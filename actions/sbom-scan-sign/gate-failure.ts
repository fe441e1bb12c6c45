import type { Finding } from '../shared/documents/verdict.ts';
import { GateFailure } from '../shared/errors.ts';
import { describeFix, planFixes } from './fix.ts';
import type { Judgement } from './gate.ts';

/** How many findings and fixes one line can tell; the summary has all. */
const told = 3;

/** What broke which rule, and what to do about it, in one line. */
export function gateFailure({ rules, blocking }: Judgement): GateFailure {
  const broken = rules
    .filter(({ outcome }) => outcome === 'fail')
    .map(({ demanded, detail }) => `${demanded}: ${detail}`);
  const parts = [
    broken.join('; '),
    ...(blocking.length === 0 ? [] : [someOf(blocking, describeFinding), advice(blocking)]),
  ];
  return new GateFailure('vulnerabilities', `${parts.join('. ')}. Nothing was pushed`);
}

function describeFinding({ id, package: name, installed, severity, platforms }: Finding): string {
  return `${id} in ${name} ${installed} (${severity}, ${platforms.join(', ')})`;
}

function advice(blocking: Finding[]): string {
  const fixes = planFixes(blocking);
  const exception = blocking.every(({ severity }) => severity === 'unknown')
    ? 'unknown: warn lets findings without a severity pass'
    : 'fail-on and only-fixed decide which findings may pass';
  if (fixes.length === 0) return `No fixed version is known; ${exception}`;
  return `Fix: ${someOf(fixes, describeFix)}; ${exception}`;
}

function someOf<T>(items: readonly T[], describe: (item: T) => string): string {
  const more = items.length - told;
  return items.slice(0, told).map(describe).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
