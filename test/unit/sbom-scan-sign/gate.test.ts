import { describe, expect, test } from '@jest/globals';
import { judge, type Policy } from '../../../actions/sbom-scan-sign/gate.ts';
import { gateFailure } from '../../../actions/sbom-scan-sign/gate-failure.ts';
import { finding } from './findings.ts';

const strict: Policy = { failOn: ['critical', 'high'], unknown: 'fail', onlyFixed: false };
const packages = { 'linux/amd64': 5, 'linux/arm64': 5 };

describe('the gate', () => {
  test.each([
    ['nothing found', {}, [], true],
    ['a high finding', {}, [finding()], false],
    ['a critical finding', {}, [finding({ severity: 'critical' })], false],
    ['a medium finding', {}, [finding({ severity: 'medium' })], true],
    ['a low finding that counts', { failOn: ['low'] }, [finding({ severity: 'low' })], false],
    ['a high finding that does not count', { failOn: ['low'] }, [finding()], true],
    ['no severity at all', { failOn: ['none'] }, [finding({ severity: 'critical' })], true],
    ['a finding without severity', {}, [finding({ severity: 'unknown' })], false],
    ['one that only warns', { unknown: 'warn' }, [finding({ severity: 'unknown' })], true],
    ['a finding without a fix', {}, [finding({ fixed: '' })], false],
    ['only-fixed without a fix', { onlyFixed: true }, [finding({ fixed: '' })], true],
    [
      'only-fixed, unknown, without a fix',
      { onlyFixed: true },
      [finding({ severity: 'unknown', fixed: '' })],
      true,
    ],
    ['only-fixed with a fix', { onlyFixed: true }, [finding()], false],
  ] as const)('%s', (_, policy, findings, pass) => {
    const judgement = judge([...findings], packages, { ...strict, ...policy } as Policy);
    expect(judgement.pass).toBe(pass);
    expect(judgement.blocking).toHaveLength(pass ? 0 : findings.length);
  });

  test('a platform without packages has not been judged', () => {
    const { pass, rules } = judge([], { 'linux/amd64': 5, 'linux/arm64': 0 }, strict);
    expect(pass).toBe(false);
    expect(rules[0]).toMatchObject({ rule: 'packages', outcome: 'fail' });
    expect(rules[0]?.detail).toMatch(/linux\/arm64/);
  });

  test('a warning is told as one', () => {
    const { rules } = judge([finding({ severity: 'unknown' })], packages, { ...strict, unknown: 'warn' });
    expect(rules.find(({ rule }) => rule === 'unknown')).toMatchObject({
      outcome: 'warn',
      detail: '1 finding',
    });
  });
});

describe('the message', () => {
  test('names rule, finding, fix and exception', () => {
    const both = finding({ platforms: ['linux/amd64', 'linux/arm64'] });
    expect(gateFailure(judge([both], packages, strict)).message).toBe(
      'vulnerabilities: no critical or high finding: 1 finding. CVE-2099-0001 in example.com/leaky v1.0.0 (high, linux/amd64, linux/arm64). Fix: bump example.com/leaky to v1.0.1 (now v1.0.0); fail-on and only-fixed decide which findings may pass. Nothing was pushed',
    );
  });

  test('stays one line with many findings', () => {
    const many = Array.from({ length: 50 }, (_, at) => finding({ id: `CVE-2099-${at}`, fixed: '' }));
    const { message } = gateFailure(judge(many, packages, strict));
    expect(message).toMatch(/and 47 more\. No fixed version is known/);
    expect(message).not.toContain('\n');
  });

  test('names platforms of which nothing could be judged', () => {
    expect(gateFailure(judge([], { 'linux/amd64': 0 }, strict)).message).toMatch(/none on linux\/amd64/);
  });
});
