import { expect, test } from '@jest/globals';
import { InputError } from '../../../actions/shared/errors.ts';
import { parseArguments } from '../../../local/arguments.ts';

test('options may be repeated, and an input may hold an equals sign or nothing', () => {
  const given = [
    '--input',
    'a=b=c',
    '--input',
    'd=',
    '--secret',
    'e=E',
    '--skip',
    'x',
    '--skip',
    'y,z',
    '--keep',
  ];
  expect(parseArguments(given)).toMatchObject({
    inputs: [
      ['a', 'b=c'],
      ['d', ''],
    ],
    secrets: [['e', 'E']],
    skip: ['x', 'y', 'z'],
    keep: true,
    event: 'push',
    registry: undefined,
  });
});

test.each([
  [['--input', 'a'], '--input: "a" is not NAME=VALUE'],
  [['--input', '=a'], '--input: "=a" is not NAME=VALUE'],
  [['--secret', 'a'], '--secret: "a" is not NAME=VARIABLE'],
  [['--event', 'tag'], '--event: "tag" is not one of push, pull_request, fork'],
  [['--registry', 'https://r.example.com'], '--registry: "https://r.example.com" is not HOST or HOST:PORT'],
  [['--nonsense'], /--help/],
  [['word'], /--help/],
])('%j is refused', (argv, message) => {
  expect(() => parseArguments(argv)).toThrow(InputError);
  expect(() => parseArguments(argv)).toThrow(message);
});
