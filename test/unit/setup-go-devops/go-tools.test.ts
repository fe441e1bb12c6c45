import { describe, expect, test } from '@jest/globals';
import { isExempt } from '../../../actions/setup-go-devops/go-tools/package-tool.ts';
import { parseGoTools, programName, refuseDenied } from '../../../actions/setup-go-devops/go-tools/parse.ts';
import { table } from '../../../actions/setup-go-devops/table/table.ts';

describe('go-tools', () => {
  test.each([
    ['golang.org/x/tools/cmd/stringer', 'v0.40.0', 'stringer'],
    ['github.com/BurntSushi/toml/cmd/tomlv', 'v1.5.0', 'tomlv'],
    ['example.com/a/v2', 'v2.0.0-rc.1', 'a'],
    ['example.com/a/v1', 'v1.0.0', 'v1'],
    ['gopkg.in/tool.v3', 'v3.1.0', 'tool.v3'],
    ['github.com/old/tool', 'v3.0.0+incompatible', 'tool'],
    ['golang.org/x/perf/cmd/benchstat', 'v0.0.0-20250813145418-2f7363a06fe1', 'benchstat'],
  ])('%s@%s is %s', (path, version, name) => {
    expect(parseGoTools([`${path}@${version}`])).toEqual({ packages: [{ path, version, name }], mod: false });
  });

  test('mod stands for the tool directives of go.mod', () => {
    expect(parseGoTools(['mod'])).toEqual({ packages: [], mod: true });
    expect(parseGoTools([])).toEqual({ packages: [], mod: false });
  });

  test.each(['latest', 'master', 'v1', 'v1.2', '1.2.3', 'upgrade', 'v01.2.3', 'v1.2.3+build', '', 'none'])(
    'the version "%s" is refused',
    (version) => {
      expect(() => parseGoTools([`example.com/tool@${version}`])).toThrow(
        `go-tools: "example.com/tool@${version}" names no exact version; write a whole one such as example.com/tool@v1.2.3`,
      );
    },
  );

  test('a missing version is refused', () => {
    expect(() => parseGoTools(['golang.org/x/tools/cmd/stringer'])).toThrow(
      'write a whole one such as golang.org/x/tools/cmd/stringer@v1.2.3',
    );
  });

  test.each([
    '-toolexec=/bin/sh@v1.0.0',
    '--@v1.0.0',
    '../x@v1.0.0',
    './x@v1.0.0',
    '/etc/passwd@v1.0.0',
    'C:\\x@v1.0.0',
    'example.com/../x@v1.0.0',
    'example.com/x/..@v1.0.0',
    'example.com/.git@v1.0.0',
    'example.com/-o@v1.0.0',
    'example.com//x@v1.0.0',
    'example.com/x/@v1.0.0',
    'example.com@v1.0.0',
    'example.com/a b@v1.0.0',
    'example.com/a\n@v1.0.0',
    'example.com/a;id@v1.0.0',
    'example.com/$(id)@v1.0.0',
    'example.com/a...@v1.0.0',
    'example.com/x@v1.0.0@v1.0.0',
    'example.com/x@v1.0.0\n',
    'fmt@v1.0.0',
    'cmd/go@v1.0.0',
    'all@v1.0.0',
    'mod@v1.0.0',
    '@v1.0.0',
    '',
  ])('%j is refused', (item) => {
    expect(() => parseGoTools([item])).toThrow(
      /^go-tools: ".*" (is not the import path|names no exact version)/s,
    );
  });

  test('two programs of one name are refused; the same one twice is one', () => {
    expect(() => parseGoTools(['example.com/a/tool@v1.0.0', 'example.com/b/tool@v1.0.0'])).toThrow(
      'go-tools: example.com/a/tool@v1.0.0 and example.com/b/tool@v1.0.0 are both called tool: only one of them can be on PATH',
    );
    expect(() => parseGoTools(['example.com/tool@v1.0.0', 'example.com/tool@v1.1.0'])).toThrow(
      'both called tool',
    );
    expect(parseGoTools(['example.com/tool@v1.0.0', 'example.com/tool@v1.0.0']).packages).toHaveLength(1);
  });

  test('a hostile path does not take long to refuse', () => {
    expect(() => parseGoTools([`example.com/${'a.'.repeat(50_000)}@v1.0.0`])).toThrow(
      'is not the import path',
    );
  });
});

test('a name is the last element of the path that is no major version', () => {
  expect(programName('example.com/x/v10')).toBe('x');
  expect(programName('example.com/x/v01')).toBe('v01');
  expect(programName('golang.org/x/tools/cmd/stringer')).toBe('stringer');
});

// As module.MatchPrefixPatterns of golang.org/x/mod reads them.
test.each([
  ['', false],
  ['example.com', true],
  ['example.com/', true],
  ['*.com', true],
  ['*', true],
  ['other.org,example.com/team', true],
  ['other.org, example.com/t?am/*', true],
  ['example.com/team/tool/cmd/gen', true],
  ['example.com/team/tool/cmd/gen/more', false],
  ['example.com/tea', false],
  ['ample.com', false],
  ['.com', false],
  ['!other.org', false],
  ['**', true],
])('GONOSUMDB=%s covers example.com/team/tool/cmd/gen: %s', (patterns, covered) => {
  expect(isExempt('example.com/team/tool/cmd/gen', patterns)).toBe(covered);
});

test.each(['v0.69.4', 'v0.69.5', 'v0.69.6'])('trivy %s is denied as a Go tool too', (version) => {
  const refused = (path: string) => () => refuseDenied(parseGoTools([`${path}@${version}`]), table);
  expect(refused('github.com/aquasecurity/trivy/cmd/trivy')).toThrow(
    `go-tools: github.com/aquasecurity/trivy/cmd/trivy@${version} is never installed: published by an attacker`,
  );
  expect(refused('github.com/aquasecurity/trivy-other/cmd/trivy')).not.toThrow();
  expect(() =>
    refuseDenied(parseGoTools(['github.com/aquasecurity/trivy/cmd/trivy@v0.74.0']), table),
  ).not.toThrow();
});
