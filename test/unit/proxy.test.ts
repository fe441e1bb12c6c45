import { describe, expect, test } from '@jest/globals';
import { proxyFor } from '../../actions/shared/proxy.ts';

const proxy = 'http://proxy.example:3128';

describe('proxyFor', () => {
  test.each<[string, NodeJS.ProcessEnv, string | undefined]>([
    ['https://github.com/x', {}, undefined],
    ['https://github.com/x', { HTTPS_PROXY: '' }, undefined],
    ['https://github.com/x', { HTTPS_PROXY: proxy }, proxy],
    ['https://github.com/x', { HTTP_PROXY: proxy }, undefined],
    ['http://github.com/x', { HTTP_PROXY: proxy }, proxy],
    ['https://github.com/x', { https_proxy: proxy }, proxy],
    ['https://github.com/x', { HTTPS_PROXY: proxy, https_proxy: 'http://other.example' }, proxy],
    ['https://github.com/x', { HTTPS_PROXY: '', https_proxy: proxy }, proxy],
    ['https://github.com/x', { HTTPS_PROXY: proxy, https_proxy: '' }, proxy],
    ['http://github.com/x', { HTTP_PROXY: proxy, http_proxy: 'http://other.example' }, proxy],
    ['http://github.com/x', { HTTP_PROXY: '', http_proxy: proxy }, proxy],
    ['https://github.com/x', { HTTPS_PROXY: proxy, NO_PROXY: 'a.example', no_proxy: 'github.com' }, proxy],
    ['https://github.com/x', { HTTPS_PROXY: proxy, NO_PROXY: '', no_proxy: 'github.com' }, undefined],
    ['https://github.com/x', { HTTPS_PROXY: 'proxy.example:3128' }, proxy],
    ['http://localhost:8080', { HTTP_PROXY: proxy }, undefined],
    ['http://127.0.0.1:8080', { HTTP_PROXY: proxy }, undefined],
    ['http://[::1]:8080', { HTTP_PROXY: proxy }, undefined],
    ['http://127.example.com', { HTTP_PROXY: proxy }, proxy],
  ])('%s with %j: %s', (address, env, expected) => {
    expect(proxyFor(address, env)).toBe(expected);
  });

  test.each<[string, string, boolean]>([
    ['*', 'https://github.com', true],
    ['github.com', 'https://github.com', true],
    ['GitHub.com', 'https://api.GITHUB.com', true],
    ['github.com', 'https://notgithub.com', false],
    ['.github.com', 'https://api.github.com', true],
    ['.github.com', 'https://github.com', false],
    ['*.github.com', 'https://api.github.com', true],
    ['github.com:8443', 'https://github.com', false],
    ['github.com:443', 'https://github.com', true],
    ['one.example, github.com', 'https://github.com', true],
    ['10.0.0.0/8', 'https://10.1.2.3', true],
    ['10.0.0.0/8', 'https://11.1.2.3', false],
    ['10.1.2.3', 'https://10.1.2.3', true],
    ['10.1.2.3:443', 'https://10.1.2.3', true],
    ['fd00::/8', 'https://[fd00::1]', true],
    ['fd00::1', 'https://[fd00::1]', true],
    ['10.0.0.0/99', 'https://10.1.2.3', false],
    ['', 'https://github.com', false],
  ])('NO_PROXY=%s and %s', (exceptions, address, isException) => {
    const env = { HTTPS_PROXY: proxy, NO_PROXY: exceptions };
    expect(proxyFor(address, env)).toBe(isException ? undefined : proxy);
  });
});
