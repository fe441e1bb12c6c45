import { expect, test } from '@jest/globals';
import type { CacheReport } from '../../../actions/setup-go-devops/caches/restore.ts';
import { renderSummary } from '../../../actions/setup-go-devops/summary.ts';
import type { ToolEntry, Tools } from '../../../actions/shared/documents/tools.ts';

const go: NonNullable<Tools['go']> = {
  version: '1.26.8',
  root: '/go',
  from: 'preinstalled',
  verifiedBy: 'sha256:aa (table)',
  seconds: 0.25,
  bytes: 0,
};
const tool = (name: string, more: Partial<ToolEntry> = {}): ToolEntry => ({
  name,
  version: '1.0.0',
  path: `/tools/${name}`,
  state: 'ready',
  from: 'download',
  verifiedBy: 'sha256:bb (lock)',
  seconds: 2,
  bytes: 12_345_678,
  ...more,
});
const caches: CacheReport = {
  key: 'modules-1',
  modules: { hit: 'exact', key: 'modules-1', seconds: 1.5 },
  build: { hit: 'partial', key: 'build-0', seconds: 0.5 },
  results: { hit: 'miss', key: 'results-1', seconds: 0.1, note: 'the service | said <no>' },
};

test('one table: Go, the tools and the caches, and the time against one after another', () => {
  const tools = [
    tool('helm'),
    tool('kind', { from: 'tool-cache', seconds: 0.04, bytes: 0 }),
    tool('stringer', { from: 'go-module', verifiedBy: 'checksum database' }),
    tool('trivy', { state: 'building', from: 'go-module', seconds: 0, bytes: 0 }),
  ];
  expect(renderSummary({ document: { go, tools }, missing: [], caches, seconds: 3.21, hashing: 0.2 })).toBe(
    [
      '## Tools',
      '',
      '| tool | version | from | verified by | seconds | MB |',
      '| --- | --- | --- | --- | --- | --- |',
      '| Go | 1.26.8 | runner image | sha256:aa (table) | 0.3 |  |',
      '| helm | 1.0.0 | release | sha256:bb (lock) | 2.0 | 12.3 |',
      '| kind | 1.0.0 | tool cache | sha256:bb (lock) | 0.0 |  |',
      '| stringer | 1.0.0 | Go module | checksum database | 2.0 | 12.3 |',
      '| trivy | 1.0.0 | being built from its Go module | sha256:bb (lock) |  |  |',
      '| cache of modules | modules-1 | found |  | 1.5 |  |',
      '| cache of build | build-0 | an earlier one |  | 0.5 |  |',
      '| cache of results | results-1 | nothing found: the service \\| said &lt;no&gt; |  | 0.1 |  |',
      '',
      'Ready in 3.2 s, 0.2 s of it for the digests of what was there already; one after another 6.4 s.',
      '',
    ].join('\n'),
  );
});

test('nothing is compared where nothing was saved', () => {
  const text = renderSummary({ document: { go, tools: [] }, missing: [], caches, seconds: 2.5, hashing: 0 });
  expect(text).toMatch(/ for the digests of what was there already\.\n$/);
});

test('caches that are off tell why', () => {
  const off = { hit: 'off', key: '', seconds: 0 } as const;
  const text = renderSummary({
    document: { go, tools: [] },
    missing: [],
    caches: {
      key: '',
      why: 'a tag was pushed',
      modules: off,
      build: off,
      results: { ...off, note: 'not set' },
    },
    seconds: 1,
    hashing: 0,
  });
  expect(text).toContain('| cache of modules |  | off: a tag was pushed |  |  |  |\n');
  expect(text).toContain('| cache of results |  | off: not set |  |  |  |\n');
});

test('names and pins of a lock file cannot leave their cell', () => {
  const hostile = tool('a | b\n| c', { version: '</td><img src=x>', verifiedBy: 'x\\' });
  const lines = renderSummary({
    document: { go, tools: [hostile] },
    missing: [],
    caches,
    seconds: 1,
    hashing: 0,
  }).split('\n');
  expect(lines[5]).toBe('| a \\| b \\| c | &lt;/td&gt;&lt;img src=x&gt; | release | x\\\\ | 2.0 | 12.3 |');
});

test('without a Go the tools are told all the same, also those that are not there', () => {
  const text = renderSummary({
    document: { tools: [tool('helm')] },
    missing: [{ name: 'kind', version: '0.32.0' }],
    caches,
    seconds: 1,
    hashing: 0,
  });
  expect(text).toContain('| helm | 1.0.0 | release |');
  expect(text).toContain('| kind | 0.32.0 | not installed: see the error |');
  expect(text).not.toContain('| Go |');
});
