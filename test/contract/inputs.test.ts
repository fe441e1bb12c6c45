import { describe, expect, test } from '@jest/globals';
import { doors } from '../../scripts/doors.ts';
import { unreadInputs } from '../support/unread-inputs.ts';

describe('the inputs of the doors', () => {
  test('are all read, and one that nobody reads would be noticed', async () => {
    expect(await unreadInputs(['nobody-reads'])).toEqual(doors.map((door) => `${door}: nobody-reads`));
  }, 60_000);
});
