import { expect, test } from '@jest/globals';
import { InputError } from '../../../actions/shared/errors.ts';
import { sourceDateEpoch } from '../../../actions/shared/git/source-date-epoch.ts';

test.each([
  [undefined, undefined],
  ['', undefined],
  ['0', 0],
  ['1767323045', 1767323045],
])('SOURCE_DATE_EPOCH=%s is %s', (text, expected) => {
  expect(sourceDateEpoch({ SOURCE_DATE_EPOCH: text })).toBe(expected);
});

test.each(['today', '-1', '1e9', '1.5', ' 1', '123456789012'])('%s is an InputError', (text) => {
  expect(() => sourceDateEpoch({ SOURCE_DATE_EPOCH: text })).toThrow(InputError);
});
