import { describe, expect, test } from '@jest/globals';
import { imageKeysOf, setImage, takesImage } from '../../../actions/helm-oci-publish/image-values.ts';
import { editedText, parseForEditing } from '../../../actions/helm-oci-publish/yaml-text.ts';

const image = { repository: 'ghcr.io/org/app', digest: `sha256:${'0'.repeat(64)}` };
const file = (path: string, text: string) => ({ path, content: new TextEncoder().encode(text) });

describe('takesImage', () => {
  test.each([
    ['by its values', 'image: {}', [], true],
    ['by its schema', '', [file('values.schema.json', '{"properties": {"image": {}}}')], true],
    ['by a template', '', [file('templates/a.yaml', '{{ .Values.image.digest }}')], true],
    ['not by a text', 'image: nginx', [], false],
    ['not by another file', '', [file('README.md', '.Values.image.digest')], false],
  ])('%s', (_, values, files, expected) => {
    expect(takesImage(parseForEditing(values), files)).toBe(expected);
  });
});

test.each([
  [
    'image:\n  # Name.\n  repository: x # was x\n  pull: Always\n',
    `image:\n  # Name.\n  repository: "${image.repository}" # was x\n  pull: Always\n  digest: "${image.digest}"\n`,
  ],
  ['image:\na: 1\n', `image:\n  repository: "${image.repository}"\n  digest: "${image.digest}"\na: 1\n`],
  [
    '# only this\n',
    `# only this\n\nimage:\n  repository: "${image.repository}"\n  digest: "${image.digest}"\n`,
  ],
])('setImage in %j', (values, expected) => {
  const document = parseForEditing(values);
  setImage(document, image);
  expect(editedText(document)).toBe(expected);
});

test('imageKeysOf tells the keys that a layer must not set', () => {
  expect(imageKeysOf('image: {digest: "", pullPolicy: Always, tag: x}')).toEqual([
    'image.digest',
    'image.tag',
  ]);
  expect(imageKeysOf('a: 1')).toEqual([]);
});
