import { describe, expect, test } from '@jest/globals';
import {
  expectedOf,
  largestFirst,
  type Place,
  planInstall,
  releaseHosts,
} from '../../../actions/setup-go-devops/install/plan.ts';
import { resolveTools, type Source } from '../../../actions/setup-go-devops/pins/resolve-tools.ts';
import { parseRequest } from '../../../actions/setup-go-devops/pins/tool-request.ts';
import type { Platform } from '../../../actions/setup-go-devops/platform.ts';
import { table } from '../../../actions/setup-go-devops/table/table.ts';

const requestsOf = (texts: string[]) => texts.map((text) => parseRequest(text, 'tools'));

function place(platform: Platform, source: Source, mirrors: Record<string, string> = {}): Place {
  return { platform, source, mirrors };
}

function plan(
  requests: string[],
  platform: Platform,
  source: Source,
  unreachable: string[] = [],
  mirrors: Record<string, string> = {},
) {
  const tools = resolveTools(requestsOf(requests), { table }, platform, source);
  return planInstall(tools, place(platform, source, mirrors), new Set(unreachable));
}

describe('planInstall', () => {
  test('downloads where the host answers', () => {
    expect(plan(['helm@4.2.4', 'trivy@0.74.0', 'cosign@3.1.3'], 'darwin-arm64', 'auto')).toMatchObject([
      {
        kind: 'download',
        urls: ['https://get.helm.sh/helm-v4.2.4-darwin-arm64.tar.gz'],
        member: 'darwin-arm64/helm',
        pin: `sha256:${table.helm?.versions['4.2.4']?.assets?.['darwin-arm64']}`,
      },
      {
        kind: 'download',
        urls: [
          'https://github.com/aquasecurity/trivy/releases/download/v0.74.0/trivy_0.74.0_macOS-ARM64.tar.gz',
        ],
      },
      {
        kind: 'download',
        urls: ['https://github.com/sigstore/cosign/releases/download/v3.1.3/cosign-darwin-arm64'],
      },
    ]);
  });

  test('the binaries of Windows end in .exe', () => {
    expect(plan(['helm@4.2.4', 'cosign@3.1.3'], 'windows-amd64', 'auto')).toMatchObject([
      { urls: ['https://get.helm.sh/helm-v4.2.4-windows-amd64.zip'], member: 'windows-amd64/helm.exe' },
      { urls: [expect.stringMatching(/\/cosign-windows-amd64\.exe$/)] },
    ]);
  });

  test('builds what stands on a host that gives no answer, and only that', () => {
    expect(plan(['helm', 'syft'], 'linux-amd64', 'auto', ['https://get.helm.sh'])).toMatchObject([
      { kind: 'build', tool: 'helm', pin: table.helm?.versions['4.2.4']?.module },
      { kind: 'download', tool: 'syft' },
    ]);
  });

  test('what is pinned one way only goes that way', () => {
    const silent = ['https://get.helm.sh', 'https://github.com'];
    expect(plan(['helm@4.1.4', 'trivy-db'], 'linux-amd64', 'auto', silent)).toMatchObject([
      { kind: 'download', tool: 'helm' },
      { kind: 'build', tool: 'trivy-db' },
    ]);
  });

  test.each([
    ['release', 'download'],
    ['module', 'build'],
  ] as const)('source %s is kept to', (source, kind) => {
    expect(plan(['helm'], 'linux-amd64', source, ['https://get.helm.sh'])).toMatchObject([{ kind }]);
  });
});

test('a mirror that answers stands for a host that does not', () => {
  const silent = ['https://get.helm.sh'];
  const mirrors = { 'get.helm.sh': 'https://mirror.example.com/helm' };
  expect(plan(['helm'], 'linux-amd64', 'auto', silent, mirrors)).toMatchObject([{ kind: 'download' }]);
  const all = [...silent, 'https://mirror.example.com'];
  expect(plan(['helm'], 'linux-amd64', 'auto', all, mirrors)).toMatchObject([{ kind: 'build' }]);
});

test('hosts are asked only where there is a choice', () => {
  const hosts = (requests: string[], source: Source, mirrors = {}) => {
    const tools = resolveTools(requestsOf(requests), { table }, 'linux-amd64', source);
    return [...releaseHosts(tools, place('linux-amd64', source, mirrors)).keys()];
  };
  expect(hosts(['helm', 'syft', 'helm-unittest'], 'auto')).toEqual([
    'https://get.helm.sh',
    'https://github.com',
  ]);
  expect(hosts(['helm'], 'auto', { 'get.helm.sh': 'https://mirror.example.com' })).toEqual([
    'https://mirror.example.com',
    'https://get.helm.sh',
  ]);
  expect(hosts(['helm@4.1.4'], 'auto')).toEqual([]);
  expect(hosts(['helm'], 'release')).toEqual([]);
  expect(hosts(['helm'], 'module')).toEqual([]);
});

test('what takes longest is begun first; the others stay in their order', () => {
  const steps = plan(['crane', 'trivy', 'helm', 'cosign'], 'linux-amd64', 'release');
  const invented = { ...steps[0], tool: 'invented' } as (typeof steps)[number];
  const order = largestFirst([invented, ...steps], table).map(({ tool }) => tool);
  expect(order).toEqual(['trivy', 'cosign', 'helm', 'crane', 'invented']);
});

test('what is known of an executable beforehand proves it', () => {
  const [helm] = plan(['helm@4.2.4'], 'windows-amd64', 'release');
  const [cosign] = plan(['cosign@3.1.3'], 'windows-amd64', 'release');
  const [built] = plan(['helm@4.2.4'], 'linux-amd64', 'module');
  if (helm?.kind !== 'download' || cosign?.kind !== 'download' || built === undefined)
    throw new Error('no plan');
  const pinned = { ...helm, executable: '11' };
  expect(expectedOf(pinned)).toEqual({ pin: helm.pin, from: 'download', executables: { 'helm.exe': '11' } });
  // An asset that is no archive is the executable.
  expect(expectedOf(cosign).executables).toEqual({ 'cosign.exe': cosign.pin.replace('sha256:', '') });
  expect(expectedOf(built)).toEqual({ pin: built.pin, from: 'go-module' });
});
