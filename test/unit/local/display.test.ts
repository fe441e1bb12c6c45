import { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { StepRecord } from '../../../local/composite/job.ts';
import { display, failureReason, type Terminal } from '../../../local/display.ts';

let written: string;

beforeEach(() => {
  written = '';
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

function terminal(properties: Partial<Terminal>): Terminal {
  const stream = new Writable({
    write(chunk, _, done) {
      written += chunk;
      done();
    },
  });
  return Object.assign(stream, properties);
}

const record = (more: Partial<StepRecord> = {}): StepRecord => ({
  name: 'build',
  outcome: 'success',
  conclusion: 'success',
  start: 0,
  end: 1234,
  annotations: [],
  summary: '',
  ...more,
});
const annotation = (kind: 'error' | 'warning', message: string) => ({
  kind,
  message,
  title: undefined,
  file: undefined,
  line: undefined,
});

describe('without a terminal', () => {
  test('a step is one line, and a long one shows its last line now and then', () => {
    const { stepStarted, line, stepEnded, close } = display(terminal({ isTTY: false }), false);
    stepStarted('build');
    line('1/2 linux/amd64');
    line('');
    line('##[debug]not for people');
    expect(written).toBe('');
    jest.advanceTimersByTime(15_000);
    expect(written).toBe('  … build               15 s  1/2 linux/amd64\n');
    stepEnded(record());
    jest.advanceTimersByTime(60_000);
    close();
    expect(written.split('\n').slice(1)).toEqual(['  ✓ build              1.2 s', '']);
  });

  test.each<[string, Partial<StepRecord>, string]>([
    ['skipped', { outcome: 'skipped', conclusion: 'skipped' }, '  – build            skipped'],
    ['failed', { outcome: 'failure', conclusion: 'failure' }, '  ✗ build              1.2 s'],
    ['allowed to fail', { outcome: 'failure', conclusion: 'success' }, '  ! build              1.2 s'],
  ])('a step that is %s has its own mark', (_, more, line) => {
    const { stepStarted, stepEnded } = display(terminal({}), false);
    stepStarted('build');
    stepEnded(record(more));
    expect(written).toBe(`${line}\n`);
  });

  test('annotations stand below, but the reason of a failure', () => {
    const { stepStarted, stepEnded } = display(terminal({}), false);
    const annotations = [
      annotation('error', 'first'),
      annotation('error', 'reason'),
      annotation('warning', 'w'),
    ];
    const failed = record({ outcome: 'failure', conclusion: 'failure', annotations });
    stepStarted('build');
    stepEnded(failed);
    expect(written.split('\n').slice(1)).toEqual(['      error first', '      warning w', '']);
    expect(failureReason(failed)?.message).toBe('reason');
  });
});

describe('on a terminal', () => {
  test('one line moves and never wraps', () => {
    const { stepStarted, line, stepEnded } = display(terminal({ isTTY: true, columns: 40 }), false);
    stepStarted('build');
    line('x'.repeat(100));
    jest.advanceTimersByTime(120);
    const frame = written.replace('\r\u001b[K', '');
    expect(frame).toHaveLength(39);
    expect(frame).not.toContain('\n');
    stepEnded(record());
    expect(written).toContain('\r\u001b[K  ');
  });

  test('the whole log takes the place of the moving line when it is asked for', () => {
    const { stepStarted, line } = display(terminal({ isTTY: true }), true);
    stepStarted('build');
    line('text');
    expect(written).toBe('  › build\ntext\n');
  });
});
