import { expect, test } from '@jest/globals';
import { archiveKeys, type KeyParts } from '../../../actions/setup-go-devops/caches/keys.ts';

const parts: KeyParts = {
  job: {
    event: 'push',
    ref: 'refs/heads/main',
    mode: '',
    workflow: 'o/r/.github/workflows/ci.yml',
    name: 'test',
    run: '7001-1',
    image: 'ubuntu24',
    workspace: '/home/somebody/work/r/r',
  },
  platform: 'linux-amd64',
  goVersion: '1.26.8',
  matrix: 'null',
  suffix: '',
  dependencies: 'd'.repeat(64),
  folders: {
    gomodcache: '/home/somebody/go/pkg/mod',
    gocache: '/home/somebody/.cache/go-build',
    results: '/opt/hostedtoolcache/go-devops',
  },
};
const keys = archiveKeys(parts);

test('keys can be read, and begin with their prefix', () => {
  expect(keys.modules.key).toMatch(/^go-devops-modules-1-linux-amd64-[0-9a-f]{12}-d{40}$/);
  expect(keys.build.key).toMatch(/^go-devops-build-1-linux-amd64-ubuntu24-go1\.26\.8-[0-9a-f]{12}-7001-1$/);
  expect(keys.results.key).toMatch(/^go-devops-results-1-/);
  for (const { key, prefix } of Object.values(keys)) {
    expect(key.startsWith(prefix)).toBe(true);
    expect(prefix.endsWith('-')).toBe(true);
  }
});

const job = (change: Partial<KeyParts['job']>): Partial<KeyParts> => ({ job: { ...parts.job, ...change } });

test.each<[string, Partial<KeyParts>, { modules: boolean; build: boolean }]>([
  ['the run', job({ run: '7002-1' }), { modules: true, build: true }],
  ['the job', job({ name: 'lint' }), { modules: true, build: false }],
  ['the workflow', job({ workflow: 'o/r/.github/workflows/nightly.yml' }), { modules: true, build: false }],
  ['the leg of the matrix', { matrix: '{"race":true}' }, { modules: true, build: false }],
  ['Go', { goVersion: '1.26.9' }, { modules: true, build: false }],
  ['the image', job({ image: 'macos15' }), { modules: true, build: false }],
  ['the CPU', { platform: 'linux-arm64' }, { modules: false, build: false }],
  ['the setting', { suffix: '2' }, { modules: false, build: false }],
  ['the workspace', job({ workspace: '/__w/r/r/deeper' }), { modules: false, build: false }],
  ['the modules', { dependencies: 'e'.repeat(64) }, { modules: true, build: true }],
])('%s: which archives of others begin alike', (_, change, { modules, build }) => {
  const other = archiveKeys({ ...parts, ...change });
  expect(other.modules.prefix === keys.modules.prefix).toBe(modules);
  expect(other.build.prefix === keys.build.prefix).toBe(build);
});

test('names that run together stay apart', () => {
  const one = archiveKeys({ ...parts, ...job({ workflow: 'a', name: 'b-c' }) });
  const two = archiveKeys({ ...parts, ...job({ workflow: 'a-b', name: 'c' }) });
  expect(one.build.prefix).not.toBe(two.build.prefix);
});

test('whatever is in the parts, the service takes the key', () => {
  const hostile = 'x,y\n,'.repeat(400);
  const other = archiveKeys({
    ...parts,
    ...job({ workflow: hostile, name: hostile, image: 'A,B' }),
    matrix: hostile,
    suffix: hostile,
    goVersion: '1.27-devel_ABC, X:jsonv2',
  });
  for (const { key } of Object.values(other)) {
    expect(key).toMatch(/^[a-z0-9._-]+$/);
    expect(key.length).toBeLessThan(200);
  }
});
