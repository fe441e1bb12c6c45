import { describe, expect, test } from '@jest/globals';
import { errorMessage, lintMessages, requiredValues } from '../../../actions/helm-oci-publish/helm-errors.ts';

test('errorMessage keeps the reason on one line', () => {
  const said =
    "Error: values don't meet the specifications of the schema(s) in the following chart(s):\nc:\n- at '/a': got number, want string\n\nUse --debug flag to render out invalid YAML\n";
  expect(errorMessage(said)).toBe(
    "values don't meet the specifications of the schema(s) in the following chart(s): c: - at '/a': got number, want string",
  );
});

test('lintMessages takes errors and warnings, with their further lines', () => {
  const said =
    "==> Linting ut\n[INFO] Chart.yaml: icon is recommended\n[ERROR] values.yaml: - at '/a': got number\n\n[WARNING] templates/: one\nc:\n- two\n\n\nError: 1 chart(s) linted";
  expect(lintMessages(said)).toEqual([
    "values.yaml: - at '/a': got number",
    'templates/: one c: - two Error: 1 chart(s) linted',
  ]);
});

describe('requiredValues', () => {
  test.each([
    ['{{ required "need \\"it\\"" .Values.image.digest }}', 'need "it"', 'image.digest'],
    ['{{ .Values.a.b | required "x" | quote }}', 'x', 'a.b'],
    ['{{ required `raw` ($.Values.c) }}', 'raw', 'c'],
  ])('%s', (template, text, value) => {
    expect(requiredValues(template)).toEqual([{ text, value }]);
  });
});
