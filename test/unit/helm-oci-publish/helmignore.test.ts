import { describe, expect, test } from '@jest/globals';
import { parseHelmignore } from '../../../actions/helm-oci-publish/helmignore.ts';
import { compileMatch } from '../../../actions/helm-oci-publish/path-match.ts';

describe('compileMatch', () => {
  // The table of Go's path/filepath/match_test.go, as far as it applies.
  test.each([
    ['abc', 'abc', true],
    ['*', 'abc', true],
    ['*c', 'abc', true],
    ['a*', 'a', true],
    ['a*', 'ab/c', false],
    ['a*/b', 'abc/b', true],
    ['a*/b', 'a/c/b', false],
    ['a*b*c*d*e*/f', 'axbxcxdxexxx/f', true],
    ['a*b?c*x', 'abxbbxdbxebxczzx', true],
    ['ab[c]', 'abc', true],
    ['ab[b-d]', 'abc', true],
    ['ab[e-g]', 'abc', false],
    ['ab[^c]', 'abc', false],
    ['ab[^e-g]', 'abc', true],
    ['a\\*b', 'a*b', true],
    ['a\\*b', 'ab', false],
    ['a?b', 'a☺b', true],
    ['a[^a]b', 'a☺b', true],
    ['a???b', 'a☺b', false],
    ['[a-ζ]*', 'α', true],
    ['*[a-ζ]', 'A', false],
    ['a?b', 'a/b', false],
    ['a*b', 'a/b', false],
    ['[\\]a]', ']', true],
    ['[\\-]', '-', true],
    ['[x\\-]', 'z', false],
    ['[\\d]', 'd', true],
    ['[\\d]', '1', false],
    ['*x', 'xxx', true],
    ['a.b', 'axb', false],
  ])('%s and %s: %s', (pattern, path, expected) => {
    expect(compileMatch(pattern).test(path)).toBe(expected);
  });

  test.each(['[', '[^', '[^bc', 'a[', '[]a]', 'a\\'])('refuses %s', (pattern) => {
    expect(() => compileMatch(pattern)).toThrow('is not a valid pattern');
  });
});

describe('parseHelmignore', () => {
  test.each([
    ['a pattern without a slash looks at the name', '*.bak', 'deep/down/x.bak', false, true],
    ['one with a slash at the whole path', 'deep/*.bak', 'deep/down/x.bak', false, false],
    ['a leading slash means the chart', '/x.bak', 'deep/x.bak', false, false],
    ['a trailing slash means folders', 'tests/', 'tests', true, true],
    ['and only those', 'tests/', 'tests', false, false],
    ['hidden templates are left out without a rule', '', 'templates/.swp', false, true],
    ['other hidden files are not', '', '.helmignore', false, false],
    ['comments and blanks say nothing', '# *\n\n', 'Chart.yaml', false, false],
    ['a negation leaves out everything else', '!*.yaml', 'notes.txt', false, true],
    ['and keeps what it names', '!*.yaml', 'Chart.yaml', false, false],
  ])('%s', (_, text, path, isDirectory, expected) => {
    expect(parseHelmignore(text)(path, isDirectory)).toBe(expected);
  });

  test('refuses ** as Helm does', () => {
    expect(() => parseHelmignore('a/**/b')).toThrow('"a/**/b": ** is not supported');
  });
});
