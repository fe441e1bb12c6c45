import { expect, test } from '@jest/globals';
import { strangerEnvironment } from '../../../actions/shared/process/environment.ts';

test('a stranger gets the network and nothing of this job', () => {
  const env = {
    HTTPS_PROXY: 'http://proxy:3128',
    no_proxy: 'localhost',
    SSL_CERT_FILE: '/certs.pem',
    COSIGN_PASSWORD: 'secret',
    COSIGN_PRIVATE_KEY: 'secret',
    INPUT_KEY: 'secret',
    GITHUB_TOKEN: 'secret',
    HOME: '/home/somebody',
    PATH: '/usr/bin',
    TUF_ROOT: '/tuf',
  };
  expect(strangerEnvironment(env, '/empty', '/empty/docker')).toEqual({
    HTTPS_PROXY: 'http://proxy:3128',
    no_proxy: 'localhost',
    SSL_CERT_FILE: '/certs.pem',
    HOME: '/empty',
    USERPROFILE: '/empty',
    DOCKER_CONFIG: '/empty/docker',
  });
});
