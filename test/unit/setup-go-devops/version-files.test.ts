import { expect, test } from '@jest/globals';
import { readVersionFile } from '../../../actions/setup-go-devops/go/version-files.ts';

test.each([
  ['go.mod', 'module m\n\ngo 1.26.3\n', '1.26.3', 3],
  ['go.mod', 'module m\n\ngo 1.26\n', '1.26', 3],
  ['go.mod', 'module m\r\ngo 1.26.3 // the oldest\r\n', '1.26.3', 2],
  ['go.mod', '\uFEFFgo 1.26.3\n', '1.26.3', 1],
  ['go.mod', '\tgo\t1.26.3', '1.26.3', 1],
  ['go.mod', 'go 1.27rc1\n', '1.27rc1', 1],
  ['go.mod', 'go 1.25\ntoolchain go1.26.8\n', '1.26.8', 2],
  ['go.mod', 'toolchain go1.26.8\ngo 1.25\n', '1.26.8', 1],
  ['go.mod', 'go 1.27\ntoolchain go1.27rc1\n', '1.27rc1', 2],
  ['go.mod', 'go 1.26\ntoolchain go1.26.2\n', '1.26.2', 2],
  ['go.mod', 'go 1.26.8\ntoolchain go1.26.1\n', '1.26.8', 1],
  ['go.mod', 'go 1.25\ntoolchain default\n', '1.25', 1],
  ['go.mod', 'go 1.25\ntoolchain go1.25.3-custom\n', '1.25.3', 2],
  ['go.mod', 'require (\n\tgo 1.2\n)\ngo 1.26.0\n', '1.26.0', 4],
  ['go.mod', 'require ( // two\n\ta.b/c v1.0.0 // go 1.2\n)\ngo 1.26.0\n', '1.26.0', 4],
  ['sub/go.work', 'go 1.26\nuse ./a\n', '1.26', 1],
  ['sub\\go.work', 'go 1.26\n', '1.26', 1],
  ['.go-version', 'go1.26.8\n', '1.26.8', 1],
  ['.go-version', '# ours\n\n  1.26.x  # newest\n', '1.26.x', 3],
  ['.go-version', '>=1.25.0 <1.27.0', '>=1.25.0 <1.27.0', 1],
  ['versions/GO', '1.26\n', '1.26', 1],
  ['.tool-versions', 'nodejs 24\ngolang 1.26.8\n', '1.26.8', 2],
  ['.tool-versions', 'golang 1.26.8 1.25.3 # newest first\n', '1.26.8', 1],
  ['.tool-versions', '# golang 1.2\ngo\t1.26\n', '1.26', 2],
])('%s %j asks for %s in line %i', (name, text, version, line) => {
  expect(readVersionFile(name, text, true)).toEqual({ version, line });
});

test('the toolchain line does not count for who has set GOTOOLCHAIN=local', () => {
  const text = 'go 1.25.0\ntoolchain go1.26.8\n';
  expect(readVersionFile('go.mod', text, false)).toEqual({ version: '1.25.0', line: 1 });
});

test.each([
  ['go.mod', 'module m\n'],
  ['go.mod', '// go 1.26\nrequire (\n\tgo 1.2\n)\n'],
  ['go.mod', 'toolchain default\n'],
  ['go.work', 'use ./a\n'],
  ['.go-version', '\n# none\n'],
  ['.tool-versions', 'nodejs 24\ngolangci-lint 2.13.1\n'],
])('%s %j asks for nothing', (name, text) => {
  expect(readVersionFile(name, text, true)).toBeUndefined();
});

test.each([
  ['go.mod', 'module m\ngo 1.x\n', 'go.mod:2: "1.x" is not a version of a go line, such as "go 1.26.0"'],
  ['go.mod', 'go 1.26.08\n', 'go.mod:1: "1.26.08" is not a version of a go line'],
  ['go.mod', 'go go1.26.0\n', 'go.mod:1: "go1.26.0" is not a version of a go line'],
  ['go.mod', 'go\n', 'go.mod:1: the go line needs one version'],
  ['go.mod', 'go 1.26 1.27\n', 'go.mod:1: the go line needs one version'],
  ['go.mod', 'go 1.26\n\ngo 1.27\n', 'go.mod:3: there is a second go line'],
  ['go.work', 'go 1.26\ntoolchain 1.26.8\n', 'go.work:2: "1.26.8" is not a version of a toolchain line'],
  ['.go-version', '1.26.8\n1.25.3\n', '.go-version:2: there is a second version'],
  ['.tool-versions', 'nodejs 24\ngolang\n', '.tool-versions:2: golang has no version'],
])('%s %j is refused: %s', (name, text, message) => {
  expect(() => readVersionFile(name, text, true)).toThrow(message);
});
