import { expect, test } from '@jest/globals';
import { parseBuildInfo } from '../../../actions/docker-distroless-build/build-info.ts';

test('reads what go version -m prints', () => {
  const text = [
    '/out/my: app: go1.26.0',
    '\tpath\texample.com/m/cmd/app',
    '\tmod\texample.com/m\tv1.2.3\th1:abc=',
    '\tdep\texample.com/d\tv1.0.0\th1:def=',
    '\tbuild\t-ldflags="-s -w"',
    '\tbuild\t-trimpath=true',
    '\tbuild\tvcs.revision=0123',
    '',
  ].join('\n');
  expect(parseBuildInfo(text)).toEqual({
    go: 'go1.26.0',
    path: 'example.com/m/cmd/app',
    module: 'example.com/m',
    version: 'v1.2.3',
    settings: { '-ldflags': '-s -w', '-trimpath': 'true', 'vcs.revision': '0123' },
  });
});
