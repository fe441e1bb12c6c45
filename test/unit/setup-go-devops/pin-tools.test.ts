import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { pinTools } from '../../../actions/setup-go-devops/pins/pin-tools.ts';
import { parseRequest } from '../../../actions/setup-go-devops/pins/tool-request.ts';
import { table } from '../../../actions/setup-go-devops/table/table.ts';
import { systemClock } from '../../../actions/shared/clock.ts';
import { InputError } from '../../../actions/shared/errors.ts';
import { proxiedHttp } from '../../../actions/shared/http.ts';
import { type ReleaseServer, releaseServer } from '../../support/release-server.ts';

let vendor: ReleaseServer;
beforeAll(async () => {
  vendor = await releaseServer();
});
afterAll(() => vendor.close());

const pin = (text: string) =>
  pinTools(
    [parseRequest(text, '.tool-versions:3')],
    { table },
    'linux-amd64',
    'auto',
    { http: proxiedHttp({}, systemClock) },
    { 'get.helm.sh': `${vendor.origin}/` },
  );

test('a pinned version asks nobody', async () => {
  expect(await pin('helm@4.2.4')).toMatchObject([{ name: 'helm', version: '4.2.4', pinnedBy: 'table' }]);
  await expect(pin('helmm')).rejects.toThrow(/did you mean helm/);
  await expect(pin('trivy@0.69.4')).rejects.toThrow(/is never installed/);
  expect(vendor.downloads).toEqual([]);
});

test('a version that nothing pins is told with the known ones and with the entry that pins it', async () => {
  const asset = 'helm-v4.99.0-linux-amd64.tar.gz';
  const digest = 'ab'.repeat(32);
  vendor.serve(`/${asset}.sha256sum`, Buffer.from(`${digest}  ${asset}\n`));
  const error = await pin('helm@4.99.0').catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(InputError);
  const { message } = error as InputError;
  expect(message).toMatch(/^\.tool-versions:3: helm has no version 4\.99\.0 here; there is 4\./);
  expect(message).toContain('go-devops lock helm@4.99.0');
  expect(message).toContain(`"sha256":"${digest}"`);
  expect(message).not.toContain('\n');
});

test('half a version that nothing pins is told with the command', async () => {
  await expect(pin('helm@9')).rejects.toThrow(
    /helm has no version 9 here; .*go-devops lock helm@VERSION" pins it in .* \(VERSION: a whole version\)$/,
  );
});

test.each(['ct', 'ct@latest', 'ct@3'])(
  '%s, of which the table pins nothing, is told with the command',
  async (text) => {
    await expect(pin(text)).rejects.toThrow(
      /^\.tool-versions:3: ct has no version here that is pinned; ".*go-devops lock ct@VERSION" pins it in go-devops\.lock\.json \(VERSION: a whole version\)$/,
    );
  },
);

test('a version that no command could look up is told without one', async () => {
  await expect(pin('mockgen@0.5.1')).rejects.toThrow(
    /there is 0\.6\.0; neither a release nor a Go module of 0\.5\.1 is known$/,
  );
});
