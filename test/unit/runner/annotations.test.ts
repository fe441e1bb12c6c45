import { describe, expect, test } from '@jest/globals';
import { annotationBudget } from '../../../actions/shared/runner/annotations.ts';

describe('annotations', () => {
  test('ten errors pass, two warnings pass, and the rest is counted', () => {
    const budget = annotationBudget();
    const passed = (kind: 'error' | 'warning', count: number) =>
      Array.from({ length: count }, () => budget.admit({ kind, message: 'm' })).filter(Boolean).length;
    expect(passed('error', 13)).toBe(10);
    expect(passed('warning', 3)).toBe(2);
    expect(budget.leftOut()).toEqual(['3 more errors: see the summary', '1 more warning: see the summary']);
  });

  test('a message is cut where the runner would cut it', () => {
    const admitted = annotationBudget().admit({ kind: 'error', message: 'x'.repeat(5000) });
    expect(admitted?.message).toHaveLength(4096);
  });
});
