import { describe, expect, test } from '@jest/globals';
import { GateFailure, InputError, ToolError } from '../../../actions/shared/errors.ts';
import { redactor } from '../../../actions/shared/runner/redact.ts';
import { reportFailure } from '../../../actions/shared/runner/report.ts';
import { recordingRunner } from '../../support/runner.ts';

function report(error: unknown, isPost = false) {
  const { runner, record } = recordingRunner();
  const redact = redactor();
  redact.add('s3cr3t-value');
  const exitCode = reportFailure(error, runner, redact.apply, isPost);
  return { exitCode, ...record };
}

describe('reportFailure', () => {
  test('an InputError is one line without a stack', () => {
    const { exitCode, annotations } = report(new InputError('race', 'true needs a C compiler'));
    expect(exitCode).toBe(1);
    expect(annotations).toEqual([
      { kind: 'error', title: 'InputError', message: 'race: true needs a C compiler' },
    ]);
  });

  test('a GateFailure names its gate', () => {
    expect(report(new GateFailure('coverage', '70 % is below 80 %')).annotations[0]?.message).toBe(
      'coverage: 70 % is below 80 %',
    );
  });

  test('a ToolError shows its command and the end of stderr, as foreign text and without secrets', () => {
    const error = new ToolError('helm push s3cr3t-value', 'helm push ended with exit code 1', {
      code: 1,
      detail: '::error::not ours s3cr3t-value',
    });
    const { annotations, untrusted } = report(error);
    expect(untrusted).toEqual(['::error::not ours ***']);
    expect(annotations[0]?.message).toBe('helm push ended with exit code 1 (helm push ***)');
  });

  test('anything else is a defect with its stack', () => {
    const { annotations } = report(new TypeError('x is undefined'));
    expect(annotations[0]?.title).toBe('Defect');
    expect(annotations[0]?.message).toMatch(/please report it[\s\S]*TypeError: x is undefined\n\s+at /);
  });

  test('a post step warns and does not fail the job', () => {
    const { exitCode, annotations } = report(new Error('late'), true);
    expect(exitCode).toBe(0);
    expect(annotations[0]?.kind).toBe('warning');
  });
});
