import { describe, expect, test } from '@jest/globals';
import type { Failure } from '../../../actions/go-test-cover/failure.ts';
import { judge, type VerdictFacts } from '../../../actions/go-test-cover/verdict.ts';

const failure: Failure = {
  kind: 'test',
  lane: 'unit',
  packages: ['example.com/a'],
  test: 'TestPrice',
  message: 'got 3\nwant 2',
  output: '',
};
const clean: VerdictFacts = {
  failures: [],
  coverage: { covered: 80, total: 100 },
  missing: [],
  threshold: 80,
  drift: { outcome: 'none', files: [] },
  where: () => 'a/a_test.go:7',
};

describe('judge', () => {
  test('passes at the threshold', () => expect(judge(clean)).toEqual([]));

  test.each<[string, Partial<VerdictFacts>, string]>([
    ['one failure', { failures: [failure] }, 'tests: 1 failure: TestPrice: got 3 (a/a_test.go:7)'],
    [
      'several failures',
      { failures: [failure, failure] },
      'tests: 2 failures, first: TestPrice: got 3 (a/a_test.go:7)',
    ],
    [
      'coverage below the threshold by one statement',
      { coverage: { covered: 79, total: 100 } },
      'coverage: 79.0 % of statements (79/100) is below 80 %; cover 1 more, or lower coverage-threshold',
    ],
    [
      'coverage that would be rounded up to the threshold',
      { coverage: { covered: 7999, total: 10_000 } },
      'coverage: 79.9 % of statements (7999/10000) is below 80 %; cover 1 more, or lower coverage-threshold',
    ],
    [
      'full coverage of an incomplete total',
      { coverage: { covered: 5, total: 5 }, missing: ['m/a', 'm/b', 'm/c', 'm/d'] },
      'coverage: 100.0 % of statements (5/5) is incomplete: no coverage came from m/a, m/b, m/c and 1 more, which failed',
    ],
    [
      'nothing to cover',
      { coverage: { covered: 0, total: 0 } },
      'coverage: there is no statement to cover; test another folder, exclude less, or set coverage-threshold: 0',
    ],
    [
      'drift',
      {
        drift: {
          outcome: 'found',
          files: [
            { path: 'a.go', change: 'modified' },
            { path: 'b.go', change: 'added' },
            { path: 'c.go', change: 'deleted' },
            { path: 'd.go', change: 'modified' },
          ],
        },
      },
      'drift: go generate changes a.go, b.go (added), c.go (deleted), 1 more; run "go generate ./..." and commit the result',
    ],
  ])('%s', (_, changes, expected) => {
    const reasons = judge({ ...clean, ...changes });
    expect(reasons.map(({ gate, message }) => `${gate}: ${message}`)).toEqual([expected]);
  });

  test('threshold 0 accepts any coverage, failures and drift still count', () => {
    const facts = { ...clean, threshold: 0, coverage: { covered: 0, total: 0 }, missing: ['m/a'] };
    expect(judge(facts)).toEqual([]);
    expect(judge({ ...facts, failures: [failure] }).map(({ gate }) => gate)).toEqual(['tests']);
  });

  test('that nothing was measured is no news when something failed', () => {
    const facts = { ...clean, failures: [failure], coverage: { covered: 0, total: 0 } };
    expect(judge({ ...facts, missing: ['m/a'] }).map(({ gate }) => gate)).toEqual(['tests']);
    expect(judge(facts).map(({ gate }) => gate)).toEqual(['tests']);
  });

  test('gives all reasons, tests first', () => {
    const reasons = judge({
      ...clean,
      failures: [failure],
      coverage: { covered: 1, total: 2 },
      drift: { outcome: 'found', files: [{ path: 'a.go', change: 'modified' }] },
    });
    expect(reasons.map(({ gate }) => gate)).toEqual(['tests', 'coverage', 'drift']);
  });
});
