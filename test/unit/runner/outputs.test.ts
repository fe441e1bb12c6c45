import { expect, test } from '@jest/globals';
import { setOutputs } from '../../../actions/shared/runner/outputs.ts';
import { recordingRunner } from '../../support/runner.ts';

test('setOutputs sets what is declared, in that order, and the compiler holds the names', () => {
  const { runner, record } = recordingRunner();
  const specs = { image: 'The image.', size: 'Its size.' } as const;
  setOutputs(runner, specs, { size: 7, image: '' });
  expect(Object.entries(record.outputs)).toEqual([
    ['image', ''],
    ['size', 7],
  ]);
  // @ts-expect-error: an output without a value
  setOutputs(runner, specs, { image: '' });
  // @ts-expect-error: a value without an output
  setOutputs(runner, specs, { image: '', size: 7, digest: '' });
  expect(Object.keys(record.outputs)).toEqual(['image', 'size']);
});
