import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { plainText } from '../../actions/shared/runner/plain-text.ts';

/** Whether the runner would execute something in this text, by its own two rules. */
function isCommand(text: string): boolean {
  return text.split(/\r\n|\r|\n/).some((line) => /^[\s\u0085]*::/.test(line) || line.includes('##['));
}

describe('plainText', () => {
  const hostile = fc
    .array(
      fc.oneof(
        fc.constantFrom('\u0085', '::', ':', '##[', '#', '[', ' ', '\t', '\n', '\r', 'error::', ']'),
        fc.string(),
      ),
    )
    .map((parts) => parts.join(''));

  test('never leaves a command', () => {
    fc.assert(fc.property(hostile, (text) => !isCommand(plainText(text))));
  });

  test('leaves other text as it is', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[\w .,:/@-]*$/).filter((text) => !isCommand(text)),
        (text) => plainText(text) === text,
      ),
    );
  });

  test('a command would be seen, so its absence means something', () => {
    expect(isCommand('a\n  ::error::b')).toBe(true);
    expect(isCommand('x ##[set-output name=y]z')).toBe(true);
    expect(plainText('a\n  ::error::b ##[c]')).toBe('a\n  : :error::b # #[c]');
  });
});
