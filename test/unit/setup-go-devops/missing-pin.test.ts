import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { missingPin } from '../../../actions/setup-go-devops/pins/missing-pin.ts';
import type { ToolRow } from '../../../actions/setup-go-devops/table/table.ts';
import { systemClock } from '../../../actions/shared/clock.ts';
import { proxiedHttp } from '../../../actions/shared/http.ts';
import { type ReleaseServer, releaseServer } from '../../support/release-server.ts';

const digest = 'c306b46f719b0a4da32d0f78ee21bf90ce8d602f15b22ab753f0674d1670a7f3';
const row: ToolRow = {
  tool: 'helm',
  release: {
    assets: {
      'linux-amd64': {
        urls: ['https://get.helm.test/helm-v{version}-linux-amd64.tar.gz'],
        member: 'linux-amd64/helm',
      },
    },
    checksums: 'https://get.helm.test/{asset}.sha256sum',
  },
  versions: {},
};
const http = proxiedHttp({}, systemClock);

describe('the pin that is missing', () => {
  let vendor: ReleaseServer;
  beforeAll(async () => {
    vendor = await releaseServer();
    const name = 'helm-v4.9.0-linux-amd64.tar.gz';
    vendor.serve(`/helm/${name}.sha256sum`, Buffer.from(`${digest}  ${name}\n`));
    vendor.serve('/helm/helm-v4.9.1-linux-amd64.tar.gz.sha256sum', Buffer.from('<Error/>'));
  });
  afterAll(() => vendor.close());
  const told = (version: string, platform: 'linux-amd64' | 'linux-arm64' = 'linux-amd64') =>
    missingPin(row, version, platform, { http }, { 'get.helm.test': `${vendor.origin}/helm/` });

  test('is the exact entry to add, and the command that adds it', async () => {
    const text = await told('4.9.0');
    expect(text).toContain('npx --package=github:org/go-devops#v1 go-devops lock helm@4.9.0');
    expect(text).toContain(
      `"helm": {"requested":"4.9.0","version":"4.9.0","assets":{"linux-amd64":{"url":"https://get.helm.test/helm-v4.9.0-linux-amd64.tar.gz","sha256":"${digest}","member":"linux-amd64/helm"}}}`,
    );
    expect(text).toContain('as https://get.helm.test/helm-v4.9.0-linux-amd64.tar.gz.sha256sum has it now');
    expect(text).not.toContain('\n');
  });

  test('names the place of the digest when that gives none', async () => {
    expect(await told('4.9.1')).toContain('gives no SHA-256 for helm-v4.9.1-linux-amd64.tar.gz');
    const absent = await told('4.9.2');
    expect(absent).toContain(
      '"sha256":"<hex SHA-256 from https://get.helm.test/helm-v4.9.2-linux-amd64.tar.gz.sha256sum>"',
    );
    expect(absent).toContain(`GET ${vendor.origin}/helm/helm-v4.9.2-linux-amd64.tar.gz.sha256sum: HTTP 404`);
  });

  test('is only the command where there is no asset, or no whole version', async () => {
    expect(await told('4.9.0', 'linux-arm64')).toMatch(
      /go-devops lock helm@4\.9\.0" pins it in go-devops\.lock\.json$/,
    );
    expect(await told('4.9')).toMatch(
      /go-devops lock helm@VERSION" pins it in .* \(VERSION: a whole version\)$/,
    );
  });
});
