import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { systemClock } from '../../../actions/shared/clock.ts';
import { withHeartbeat } from '../../../actions/shared/runner/progress.ts';
import { recordingRunner } from '../../support/runner.ts';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

test('silent work is told every 15 seconds, and no more once it has ended', async () => {
  const { runner, record } = recordingRunner();
  let finished = 0;
  const result = await withHeartbeat(
    () => `${finished}/2 pulled`,
    { runner, clock: systemClock },
    async (heard) => {
      await jest.advanceTimersByTimeAsync(16_000);
      finished = 1;
      heard();
      await jest.advanceTimersByTimeAsync(14_000);
      expect(record.lines).toEqual(['0/2 pulled, 15 s']);
      await jest.advanceTimersByTimeAsync(1_000);
      return 'done';
    },
  );
  await jest.advanceTimersByTimeAsync(60_000);
  expect(result).toBe('done');
  expect(record.lines).toEqual(['0/2 pulled, 15 s', '1/2 pulled, 31 s']);
});
