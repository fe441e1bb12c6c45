import { describe, expect, test } from '@jest/globals';
import { parseCommandFile, parsePathFile } from '../../../local/composite/command-file.ts';

describe('a command file', () => {
  test.each<[string, string, [string, string][]]>([
    ['nothing', '', []],
    ['empty lines', '\n\n', []],
    ['a pair', 'a=b\n', [['a', 'b']]],
    ['a pair without line end', 'a=b', [['a', 'b']]],
    ['an equals sign in the value', 'a=b=c\n', [['a', 'b=c']]],
    ['an empty value', 'a=\n', [['a', '']]],
    ['two lesser-than signs in a value', 'a=b<<c\n', [['a', 'b<<c']]],
    ['a value of several lines', 'a<<E\none\n\ntwo\nE\n', [['a', 'one\n\ntwo']]],
    ['an empty value of several lines', 'a<<E\nE\n', [['a', '']]],
    [
      'a line with an equals sign inside',
      'a<<E\nb=c\nE\nd=e\n',
      [
        ['a', 'b=c'],
        ['d', 'e'],
      ],
    ],
    ['a delimiter with an equals sign', 'a<<E=F\nx\nE=F\n', [['a', 'x']]],
    ['no line end after the delimiter', 'a<<E\nx\nE', [['a', 'x']]],
    [
      'the last of two values',
      'a=1\na=2\n',
      [
        ['a', '1'],
        ['a', '2'],
      ],
    ],
  ])('with %s', (_, text, pairs) => {
    expect(parseCommandFile(text)).toEqual(pairs);
  });

  test.each([
    ['neither sign', 'word\n', "Invalid format 'word'"],
    ['no name', '=b\n', "Invalid format '=b'. Name must not be empty"],
    ['no name before the delimiter', '<<E\nE\n', 'delimiter must not be empty'],
    ['no delimiter', 'a<<\n', 'delimiter must not be empty'],
    ['no end', 'a<<E\nx\n', "Matching delimiter not found 'E'"],
    ['nothing after its first line', 'a<<E', "Matching delimiter not found 'E'"],
    ['the delimiter glued to the value', 'a<<E\nxE', 'EOF marker missing new line'],
  ])('with %s is refused', (_, text, message) => {
    expect(() => parseCommandFile(text)).toThrow(message);
  });

  test('of paths has one folder a line', () => {
    expect(parsePathFile('/a\n\n/b c\r\n')).toEqual(['/a', '/b c']);
  });
});
