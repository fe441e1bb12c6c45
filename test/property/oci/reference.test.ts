import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { InputError } from '../../../actions/shared/errors.ts';
import { formatReference, parseReference, type Reference } from '../../../actions/shared/oci/reference.ts';

const component = fc.stringMatching(/^[a-z0-9]{1,8}((\.|_|__|-{1,3})[a-z0-9]{1,8}){0,2}$/);
const registry = fc.oneof(
  fc.constantFrom('localhost', 'ghcr.io', '[::1]:5000', '127.0.0.1:80'),
  fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,4})?\.[a-z]{2,5}(:[0-9]{2,5})?$/),
);
const reference: fc.Arbitrary<Reference> = fc
  .record(
    {
      registry,
      repository: fc.array(component, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/')),
      tag: fc.stringMatching(/^[a-zA-Z0-9_][a-zA-Z0-9_.-]{0,127}$/),
      digest: fc.stringMatching(/^sha256:[0-9a-f]{64}$/),
    },
    { requiredKeys: ['registry', 'repository'] },
  )
  .filter(({ registry: host }) => host !== 'docker.io');

test('what is written is read back', () => {
  fc.assert(
    fc.property(reference, (given) => {
      expect(parseReference(formatReference(given))).toEqual(given);
    }),
  );
});

test('any text is a reference that reads back the same, or an InputError', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-z.:/@A-Z0-9_-]{0,40}$/)), (text) => {
      let parsed: Reference;
      try {
        parsed = parseReference(text);
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
        return;
      }
      expect(parseReference(formatReference(parsed))).toEqual(parsed);
    }),
  );
});
