import type { Finding, Rule } from '../shared/documents/verdict.ts';

export interface Policy {
  /** Severities that fail the gate; `none` stands for no severity. */
  failOn: ('critical' | 'high' | 'medium' | 'low' | 'none')[];
  unknown: 'fail' | 'warn';
  /** Only findings with a fixed version can fail the gate. */
  onlyFixed: boolean;
}

export interface Judgement {
  pass: boolean;
  rules: Rule[];
  /** The findings that broke a rule, in the order given. */
  blocking: Finding[];
}

/**
 * Judges findings by the policy. Pure: the same findings and policy give the same judgement, and no tool's
 * exit code has a say.
 *
 * @param packages number of packages seen on each platform
 */
export function judge(findings: Finding[], packages: Record<string, number>, policy: Policy): Judgement {
  const counted = findings.filter((finding) => !policy.onlyFixed || finding.fixed !== '');
  const severe = counted.filter(({ severity }) => policy.failOn.some((word) => word === severity));
  const unrated = counted.filter(({ severity }) => severity === 'unknown');
  const empty = Object.keys(packages).filter((platform) => packages[platform] === 0);

  const rules: Rule[] = [packagesRule(empty), severityRule(severe, policy), unknownRule(unrated, policy)];
  const blocking = counted.filter(
    (finding) => severe.includes(finding) || (policy.unknown === 'fail' && unrated.includes(finding)),
  );
  return { pass: rules.every(({ outcome }) => outcome !== 'fail'), rules, blocking };
}

/** An image in which a scanner sees nothing (a packed binary, a lost build info) has not been judged. */
function packagesRule(empty: string[]): Rule {
  return {
    rule: 'packages',
    demanded: 'the scanner sees packages on every platform',
    outcome: empty.length === 0 ? 'pass' : 'fail',
    detail: empty.length === 0 ? '' : `none on ${empty.join(', ')}: nothing there could be judged`,
  };
}

function severityRule(severe: Finding[], { failOn, onlyFixed }: Policy): Rule {
  const words = failOn.filter((word) => word !== 'none');
  return {
    rule: 'severity',
    demanded:
      words.length === 0 ? 'any severity may pass' : `no ${words.join(' or ')} finding${fixable(onlyFixed)}`,
    outcome: severe.length === 0 ? 'pass' : 'fail',
    detail: number(severe),
  };
}

function unknownRule(unrated: Finding[], { unknown, onlyFixed }: Policy): Rule {
  return {
    rule: 'unknown',
    demanded: `no finding without a severity${fixable(onlyFixed)}${unknown === 'warn' ? ', as a warning' : ''}`,
    outcome: unrated.length === 0 ? 'pass' : unknown,
    detail: number(unrated),
  };
}

function fixable(onlyFixed: boolean): string {
  return onlyFixed ? ' that has a fix' : '';
}

function number(findings: Finding[]): string {
  return findings.length === 0 ? '' : `${findings.length} finding${findings.length === 1 ? '' : 's'}`;
}
