import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readAdvisories } from '../../../actions/sbom-scan-sign/osv-advisories.ts';
import { root } from '../../../scripts/doors.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'osv-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const ranges = [{ type: 'SEMVER', events: [{ introduced: '0' }] }];

const advisory = (id: string, module: string, modified = '2026-01-01T00:00:00Z', change: object = {}) =>
  JSON.stringify({
    id,
    modified,
    affected: [{ package: { name: module, ecosystem: 'Go' }, ranges }],
    database_specific: {},
    ...change,
  });

/** On the standard library, with another `affected`, or more. */
const changed = (change: object) => advisory('GO-1', 'stdlib', '2026-01-01T00:00:00Z', change);
const stdlib = { name: 'stdlib', ecosystem: 'Go' };

describe('a folder of advisories', () => {
  test('is read with its subfolders; what a demo database cannot hold is counted', async () => {
    await mkdir(join(folder, 'more'));
    await writeFile(join(folder, 'GO-1.json'), advisory('GO-1', 'stdlib'));
    await writeFile(
      join(folder, 'more', 'GO-2.json'),
      advisory('GO-2', 'golang.org/x/net', '2026-05-01T12:00:00Z'),
    );
    await writeFile(join(folder, 'GO-3.json'), advisory('GO-3', 'example.com/leaky', '2026-09-01T00:00:00Z'));
    await writeFile(join(folder, 'README.md'), 'not an advisory');
    const read = await readAdvisories(folder);
    expect(read.files.map(({ path }) => path)).toEqual(['GO-1.json', join('more', 'GO-2.json')]);
    expect(read).toMatchObject({ unusable: 1, newest: '2026-05-01T12:00:00.000Z' });
  });

  test('counts only what the database will hold', async () => {
    await writeFile(join(folder, 'GO-1.json'), changed({}));
    await writeFile(join(folder, 'GO-2.json'), changed({ withdrawn: '2026-02-01T00:00:00Z' }));
    await writeFile(join(folder, 'GO-3.json'), changed({ affected: [{ package: stdlib, ranges: [] }] }));
    const versions = { affected: [{ package: stdlib, versions: ['1.2.3'] }] };
    await writeFile(join(folder, 'GO-4.json'), changed(versions));
    const read = await readAdvisories(folder);
    expect(read.files.map(({ path }) => path)).toEqual(['GO-1.json', 'GO-4.json']);
    expect(read.unusable).toBe(2);
  });

  test('has a digest that changes with any content, and not with the folder', async () => {
    await writeFile(join(folder, 'GO-1.json'), advisory('GO-1', 'stdlib'));
    const { digest } = await readAdvisories(folder);
    const other = await mkdtemp(join(folder, 'copy-'));
    await writeFile(join(other, 'GO-1.json'), advisory('GO-1', 'stdlib'));
    expect((await readAdvisories(other)).digest).toBe(digest);
    await writeFile(join(other, 'GO-1.json'), advisory('GO-1', 'stdlib', '2026-01-02T00:00:00Z'));
    expect((await readAdvisories(other)).digest).not.toBe(digest);
  });

  test.each([
    ['{', /GO-1\.json is not JSON/],
    ['null', /GO-1\.json is not an advisory/],
    ['{"id":"GO-1","modified":"soon"}', /GO-1\.json is not an advisory/],
    ['{"id":"GO-1","modified":"2026-01-01T00:00:00Z"}', /GO-1\.json .*lacks affected/],
    [changed({ affected: [null] }), /^database: GO-1\.json .*an entry of affected has another form/],
    [changed({ affected: [{ package: stdlib, ranges: [null] }] }), /GO-1\.json .*another form/],
    [changed({ affected: [{ package: stdlib, ranges: [{}] }] }), /GO-1\.json .*another form/],
    [
      changed({ affected: [{ package: stdlib, ranges: [{ events: [{ fixed: '1.2.3' }] }] }] }),
      /GO-1\.json .*the first event of a range is not introduced/,
    ],
    [changed({ database_specific: undefined }), /GO-1\.json .*lacks database_specific/],
    [changed({ affected: [{ package: stdlib }] }), /osv:.* has no advisory .*names affected versions/],
    [changed({ affected: [{ package: stdlib, ranges: [{ events: [] }] }] }), /osv:.* has no advisory/],
    [changed({ affected: [{ package: null, ranges }] }), /osv:.* has no advisory/],
    [changed({ withdrawn: '2026-02-01T00:00:00Z' }), /osv:.* has no advisory .*is not withdrawn/],
    [advisory('GO-1', 'example.com/leaky'), /has no advisory on Go's standard library/],
  ])('%s is refused', async (content, message) => {
    await writeFile(join(folder, 'GO-1.json'), content);
    await expect(readAdvisories(folder)).rejects.toThrow(message);
  });
});

test('the advisories of the sample say what its README says', async () => {
  const sample = join(root, 'sample-app', 'advisories');
  const { files, unusable, newest } = await readAdvisories(sample);
  expect(files).toHaveLength(154);
  expect(unusable).toBe(0);
  const readme = await readFile(join(sample, 'README.md'), 'utf8');
  expect(readme).toContain(`${files.length} advisories`);
  expect(readme).toContain(newest.slice(0, 10));
  for (const file of await readdir(sample)) {
    if (!file.endsWith('.json')) continue;
    const { id, severity } = JSON.parse(await readFile(join(sample, file), 'utf8'));
    expect(`${id}.json`).toBe(file);
    expect(severity).toBeUndefined();
  }
});
