import { delimiter } from 'node:path';
import { expect, test } from '@jest/globals';
import { systemEnvironment } from '../../../local/system-environment.ts';

test('steps get the user’s environment, without that of npm and of an outer runner', () => {
  const env = {
    HOME: 'the-home',
    npm_config_cache: '/x',
    npm_lifecycle_event: 'start',
    INIT_CWD: '/x',
    NODE_OPTIONS: '--inspect',
    GITHUB_TOKEN: 'secret',
    RUNNER_TEMP: '/x',
    ACTIONS_RUNTIME_TOKEN: 'secret',
    INPUT_KEY: 'secret',
    STATE_x: '1',
    PASSWORD: 'secret',
    PATH: ['/repo/node_modules/.bin', '/lib/node_modules/npm/node-gyp-bin', '/usr/bin', '/bin'].join(
      delimiter,
    ),
  };
  expect(systemEnvironment(env, ['PASSWORD'])).toEqual({
    HOME: 'the-home',
    PATH: ['/usr/bin', '/bin'].join(delimiter),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
  });
});
