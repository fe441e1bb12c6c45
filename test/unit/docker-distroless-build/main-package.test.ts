import { describe, expect, test } from '@jest/globals';
import {
  chooseMainPackage,
  parsePackages,
  programName,
} from '../../../actions/docker-distroless-build/main-package.ts';

const listed = (...packages: [string, string][]) =>
  parsePackages(packages.map(([name, path]) => `${name}\texample.com/m${path}\texample.com/m\t\n`).join(''));

describe('chooseMainPackage', () => {
  test.each<[string, [string, string][], string]>([
    [
      'the only one',
      [
        ['lib', '/lib'],
        ['main', '/server'],
      ],
      'example.com/m/server',
    ],
    ['the one in the root', [['main', '']], 'example.com/m'],
    [
      'the one under cmd before helpers',
      [
        ['main', '/cmd/app'],
        ['main', '/tools/gen'],
      ],
      'example.com/m/cmd/app',
    ],
  ])('%s', (_, packages, chosen) => {
    expect(chooseMainPackage('', listed(...packages))).toBe(chosen);
  });

  test('several are named', () => {
    const packages = listed(['main', '/cmd/a'], ['main', '/cmd/b'], ['main', '/tools/c']);
    expect(() => chooseMainPackage('', packages)).toThrow(
      'main: the module has 2 main packages; name one of ./cmd/a, ./cmd/b',
    );
  });

  test.each([
    ['', 'lib\texample.com/m/lib\texample.com/m\t', 'main: the module has no main package to build'],
    ['./lib', 'lib\texample.com/m/lib\texample.com/m\t', 'main: "./lib" is package lib, not a main package'],
    [
      './no',
      '\t./no\t\t"stat /m/no: directory not found"',
      'main: "./no" is no package: stat /m/no: directory not found',
    ],
    ['./...', 'main\ta\tm\t\nmain\tb\tm\t', 'main: "./..." is 2 packages; name one, such as ./cmd/server'],
  ])('main %j is refused', (main, text, message) => {
    expect(() => chooseMainPackage(main, parsePackages(text))).toThrow(message);
  });
});

test('a folder without ./ is told from an import path', () => {
  const listed = parsePackages('\tcmd/a\t\t"package cmd/a is not in std (/go/src/cmd/a)"');
  expect(() => chooseMainPackage('cmd/a', listed, true)).toThrow(
    'main: "cmd/a" is an import path to Go; write ./cmd/a for the folder',
  );
  expect(() => chooseMainPackage('cmd/a', listed, false)).toThrow('"cmd/a" is no package: package cmd/a');
});

test.each([
  ['example.com/m/cmd/server', 'server'],
  ['example.com/tool/v2', 'tool'],
  ['example.com/v1', 'v1'],
])('the program of %s is %s', (path, name) => {
  expect(programName(path)).toBe(name);
});
