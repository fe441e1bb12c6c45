import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Annotation } from '../../../actions/shared/ports.ts';
import { annotationBudget, cutMessage } from '../../../actions/shared/runner/annotations.ts';
import { githubRunner } from '../../../actions/shared/runner/github-runner.ts';

describe('annotations', () => {
  test('nine errors pass, two warnings pass, and the rest is kept', () => {
    const budget = annotationBudget();
    const passed = (kind: 'error' | 'warning', count: number) =>
      Array.from({ length: count }, (_, at) => budget.admit({ kind, message: `${at}` })).filter(Boolean)
        .length;
    expect(passed('error', 11)).toBe(9);
    expect(passed('warning', 3)).toBe(2);
    expect(budget.leftOut()).toEqual([
      { kind: 'error', message: '9' },
      { kind: 'error', message: '10' },
      { kind: 'warning', message: '2' },
    ]);
  });

  test('a message is cut where the runner would cut it', () => {
    expect(cutMessage('x'.repeat(5000))).toHaveLength(4096);
  });
});

describe('what the runner shows', () => {
  let folder: string;
  let output: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'annotations-'));
    output = '';
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
      output += String(text);
      return true;
    });
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await rm(folder, { recursive: true, force: true });
  });

  async function show(annotations: Annotation[]): Promise<string> {
    const file = join(folder, 'summary.md');
    await writeFile(file, '');
    const runner = githubRunner({ GITHUB_STEP_SUMMARY: file });
    for (const annotation of annotations) runner.annotate(annotation);
    runner.fail({ title: 'GateFailure', message: 'the one reason' });
    await runner.flush();
    return readFile(file, 'utf8');
  }

  test('the reason of a failure has a place after any number of errors', async () => {
    await show(Array.from({ length: 20 }, (_, at) => ({ kind: 'error', message: `failure ${at}` })));
    const errors = output.split('\n').filter((line) => line.startsWith('::error'));
    expect(errors).toHaveLength(10);
    expect(errors.at(-1)).toBe('::error title=GateFailure::the one reason');
  });

  test('what has no place is in the log and in the summary, and is no command there', async () => {
    const warnings: Annotation[] = ['first', 'second', '::error::third | <b>'].map((message) => ({
      kind: 'warning',
      message,
      file: 'a.go',
      line: 7,
    }));
    const summary = await show(warnings);
    expect(output).toMatch(/::stop-commands::(\S+)\nwarning: a\.go:7: ::error::third \| <b>\n::\1::\n/);
    expect(summary).toContain('| warning | a.go:7 | ::error::third \\| &lt;b&gt; |');
    expect(summary).not.toContain('first');
  });
});
