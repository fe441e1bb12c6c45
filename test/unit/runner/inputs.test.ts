import { describe, expect, test } from '@jest/globals';
import { InputError } from '../../../actions/shared/errors.ts';
import { defineInputs, parseInputs } from '../../../actions/shared/runner/inputs.ts';
import {
  byteSize,
  duration,
  flag,
  list,
  listOf,
  oneOf,
  percentage,
  text,
} from '../../../actions/shared/runner/parsers.ts';

const specs = defineInputs({
  'working-directory': { description: 'Where', default: '.', parse: text },
  threshold: { description: 'How much', default: '80', parse: percentage },
  key: { description: 'With what', required: true, secret: true, parse: text },
});

function read(values: Record<string, string>): (name: string) => string {
  return (name) => values[name] ?? '';
}

describe('parseInputs', () => {
  test('names become camel case, empty text takes the default, white space goes', () => {
    const inputs = parseInputs(specs, read({ threshold: ' 91.5 ', key: 'k' }));
    expect(inputs).toEqual({ workingDirectory: '.', threshold: 91.5, key: 'k' });
  });

  test('an expression among the defaults is left to the runner', () => {
    const token = defineInputs({
      // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
      token: { description: 'Who', default: '${{ github.token }}', parse: text },
    });
    expect(parseInputs(token, read({}))).toEqual({ token: '' });
  });

  test('a missing required input is named', () => {
    expect(() => parseInputs(specs, read({}))).toThrow(new InputError('key', 'is required'));
  });

  test('a wrong value is told with what is valid', () => {
    expect(() => parseInputs(specs, read({ key: 'k', threshold: 'most' }))).toThrow(
      'threshold: "most" is not a percentage from 0 to 100',
    );
  });
});

describe('parsers', () => {
  const fail = (message: string): never => {
    throw new Error(message);
  };

  test.each([
    ['flag', flag, 'true', true],
    ['flag', flag, 'false', false],
    ['oneOf', oneOf('auto', 'never'), 'never', 'never'],
    ['list', list, ' a, b\nc ,', ['a', 'b', 'c']],
    ['list', list, '', []],
    ['listOf', listOf('x', 'y'), 'y,x', ['y', 'x']],
    ['percentage', percentage, '100', 100],
    ['byteSize', byteSize, '10MB', 10_000_000],
    ['byteSize', byteSize, '1.5 KiB', 1536],
    ['byteSize', byteSize, '7', 7],
    ['duration', duration, '1h30m', 5_400_000],
    ['duration', duration, '250ms', 250],
  ] as const)('%s reads its text', (_, parse, given, value) => {
    expect((parse as (text: string, fail: (message: string) => never) => unknown)(given, fail)).toEqual(
      value,
    );
  });

  test.each([
    ['flag', flag, 'yes'],
    ['oneOf', oneOf('auto', 'never'), 'always'],
    ['listOf', listOf('x', 'y'), 'x,z'],
    ['percentage', percentage, '101'],
    ['percentage', percentage, '-1'],
    ['byteSize', byteSize, 'ten'],
    ['duration', duration, '10 minutes'],
    ['duration', duration, ''],
  ] as const)('%s refuses %s', (_, parse, given) => {
    expect(() => (parse as (text: string, fail: (message: string) => never) => unknown)(given, fail)).toThrow(
      /is n/,
    );
  });
});
