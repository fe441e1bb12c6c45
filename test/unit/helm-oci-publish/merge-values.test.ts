import { describe, expect, test } from '@jest/globals';
import { mergeValues } from '../../../actions/helm-oci-publish/merge-values.ts';
import { editedText } from '../../../actions/helm-oci-publish/yaml-text.ts';

const merged = (values: string, layer: string, subcharts: string[] = []) =>
  editedText(mergeValues(values, layer, subcharts));

describe('mergeValues', () => {
  test('takes the base as it is over empty values, text and comments included', () => {
    const base =
      '# Pods.\nreplicas: 1 # one\nmode: 017\nverbose: no\nsince: 2001-12-14\nid: 12345678901234567890\n';
    expect(merged('# Filled at packing.\n', base)).toBe(base);
    expect(merged('{}\n', base)).toBe(base);
  });

  test('keeps the comments of both', () => {
    const values = '# Pods.\nreplicas: 1 # one\nimage:\n  # Name.\n  name: a\n';
    const base = 'replicas: 2\nimage:\n  # How to pull.\n  pull: Always\n# Last.\nlast: true\n';
    expect(merged(values, base)).toBe(
      '# Pods.\nreplicas: 2\nimage:\n  # Name.\n  name: a\n  # How to pull.\n  pull: Always\n# Last.\nlast: true\n',
    );
  });

  test.each([
    ['maps are merged deeply', 'a: {b: 1, c: 2}', 'a: {c: 3}', 'a: {b: 1, c: 3}\n'],
    ['lists are replaced', 'a: [1, 2]', 'a: [3]', 'a: [3]\n'],
    ['a map gives way to a text', 'a: {b: 1}', 'a: x', 'a: x\n'],
    ['a text gives way to a map', 'a: x', 'a: {b: 1}', 'a: {b: 1}\n'],
    ['null deletes', 'a: 1\nb: 2', 'a: null', 'b: 2\n'],
    ['null deletes inside of a map', 'a: {b: 1, c: 2}', 'a: {b: ~}', 'a: {c: 2}\n'],
    ['a quoted null is a text', 'a: 1', 'a: "null"', 'a: "null"\n'],
    ['a block opens the braces it goes into', 'a: {b: {c: 1}}', 'a:\n  b: 0?', 'a:\n  b: 0?\n'],
    ['an empty layer changes nothing', 'a: 1', '# nothing', 'a: 1\n'],
  ])('%s', (_, values, layer, expected) => {
    expect(merged(values, layer)).toBe(expected);
  });

  test("keeps a null below a subchart, where it deletes the subchart's default", () => {
    expect(merged('db: {size: 1, x: {y: 2}}', 'db: {size: null, x: {y: null}}', ['db'])).toBe(
      'db: {size: null, x: {y: null}}\n',
    );
  });

  test.each([
    ['a: &x 1\nb: *x', 'c: 1', 'anchors and aliases cannot be merged'],
    ['a: 1', '- 1', 'the layer is not a map of values'],
    ['', 'just text', 'the layer is not a map of values'],
    ['a: 1', 'a: [', 'at line 1'],
  ])('refuses %j with %j', (values, layer, message) => {
    expect(() => mergeValues(values, layer)).toThrow(message);
  });
});
