import { describe, expect, test } from '@jest/globals';
import { buildFlags, listFlags, parseGoFlags } from '../../../actions/docker-distroless-build/go-flags.ts';

const fail = (message: string): never => {
  throw new Error(message);
};

describe('parseGoFlags', () => {
  test.each([
    ['', []],
    ['-tags=netgo', ['-tags=netgo']],
    ['--tags netgo,osusergo', ['-tags=netgo,osusergo']],
    [`-ldflags "-X main.a=1 -X 'main.b=two words'"`, [`-ldflags=-X main.a=1 -X 'main.b=two words'`]],
    [`-ldflags='-X main.a=1'\n  -v`, ['-ldflags=-X main.a=1', '-v']],
  ])('%j', (text, flags) => {
    expect(parseGoFlags(text, fail)).toEqual(flags);
  });

  test.each([
    ['-toolexec=/tmp/evil', /-toolexec is not accepted/],
    ['--toolexec /tmp/evil', /-toolexec is not accepted/],
    ['-tags x -o /etc/passwd', /-o is not accepted/],
    ['-race', /-race is not accepted/],
    ['./cmd/other', /"\.\/cmd\/other" is not a flag/],
    ['-tags=a ./cmd/other', /is not a flag/],
    ['-ldflags="-s', /" is not closed/],
    ['-v -ldflags', /-ldflags has no value/],
  ])('%j is refused', (text, message) => {
    expect(() => parseGoFlags(text, fail)).toThrow(message);
  });
});

test('the linker flags of the caller are added to ours', () => {
  expect(buildFlags(['-ldflags=-X main.a=1', '-tags=x'], true)).toEqual([
    '-trimpath',
    '-buildvcs=true',
    '-ldflags=-s -w -X main.a=1',
    '-tags=x',
  ]);
});

test('go list gets only the flags that decide what belongs to a package', () => {
  expect(listFlags(['-tags=x', '-ldflags=-s', '-mod=vendor'])).toEqual(['-tags=x', '-mod=vendor']);
});
