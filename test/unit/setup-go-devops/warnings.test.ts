import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { goWarnings, warnOfModule } from '../../../actions/setup-go-devops/workspace/warnings.ts';
import { recordingRunner } from '../../support/runner.ts';

describe('a Go that is too old', () => {
  const warnings = (text: string, goVersion: string, path = 'go.mod') =>
    goWarnings({ files: [{ path, text }], goVersion, tag: undefined, tagged: [] });

  test('is told at the line that asks for more', () => {
    expect(warnings('// Text\nmodule m\n\ngo 1.27.1\n', '1.26.8', 'api/go.mod')).toEqual([
      {
        kind: 'warning',
        title: 'Go is too old',
        message:
          'go.mod needs Go 1.27.1 or newer, and this job uses Go 1.26.8: go commands will fail; ask for Go 1.27.1, or leave go-version out',
        file: 'api/go.mod',
        line: 4,
      },
    ]);
  });

  test.each([
    ['go 1.27', '1.26.8', 1],
    ['go 1.27rc1', '1.26.8', 1],
    ['go 1.27.0 // newest', '1.27rc2', 1],
    ['go 1.26.9\r', '1.26.8', 1],
    ['go 1.27', '1.27rc1', 0],
    ['go 1.26.8', '1.26.8', 0],
    ['go 1.9', '1.26.8', 0],
    ['go 1.26\ntoolchain go1.27.3', '1.26.8', 0],
    ['// go 1.27', '1.26.8', 0],
    ['module m', '1.26.8', 0],
    ['go later', '1.26.8', 0],
  ])('%j with Go %s: %d', (line, goVersion, count) => {
    expect(warnings(`module example.com/m\n\n${line}\n`, goVersion)).toHaveLength(count);
  });

  test('is told for go.work as well', () => {
    const [warning] = warnings('go 1.27\n\nuse ./a\n', '1.26.8', 'go.work');
    expect(warning).toEqual(expect.objectContaining({ file: 'go.work', line: 1 }));
    expect(warning?.message).toMatch(/^go\.work needs Go 1\.27 or newer/);
  });
});

describe('a tag and the path of its module', () => {
  const messages = (tag: string, ...names: string[]) =>
    goWarnings({
      files: [],
      goVersion: '1.26.8',
      tag,
      tagged: names.map((name) => ({ path: 'go.mod', text: `module ${name}\n` })),
    }).map(({ message }) => message);

  test.each([
    ['v1.2.3', 'example.com/m'],
    ['v0.1.0', 'example.com/m'],
    ['v2.0.0', 'example.com/m/v2'],
    ['v2.0.0-rc.1', 'example.com/m/v2'],
    ['v12.0.0', '"example.com/m/v12"'],
    ['v3.0.1', 'gopkg.in/yaml.v3'],
    ['v1.0.0', 'gopkg.in/check.v1'],
    ['v0.3.0', 'gopkg.in/x/check.v0-unstable'],
    ['api/v2.0.0', 'example.com/m/api/v2 // comment'],
    ['v2.0.0', '(\n\texample.com/m/v2\n)'],
    // A name that is no version of anything.
    ['v2', 'example.com/m'],
    ['nightly', 'example.com/m'],
    ['2.0.0', 'example.com/m'],
    ['v2.0.0.1', 'example.com/m'],
  ])('%s fits %s', (tag, name) => {
    expect(messages(tag, name)).toEqual([]);
  });

  test('a major version may lie in a folder of its own', () => {
    expect(messages('v2.0.0', 'example.com/m', 'example.com/m/v2')).toEqual([]);
  });

  test.each([
    [
      'v2.0.0',
      'example.com/m',
      /^nobody can import v2\.0\.0 .* example\.com\/m\/v2 \(v2\.0\.0\+incompatible is only/,
    ],
    ['api/v3.1.0', 'example.com/m/api', /example\.com\/m\/api\/v3/],
    ['v2.0.0', 'example.com/m/v2beta', /example\.com\/m\/v2beta\/v2/],
    ['v1.9.0', 'example.com/m/v2', /^v1\.9\.0 is no version of module example\.com\/m\/v2, .* are v2\.x\.y$/],
    ['v3.0.0', 'example.com/m/v2', /are v2\.x\.y$/],
    ['v2.0.0', 'gopkg.in/yaml.v3', /are v3\.x\.y$/],
    ['v2.0.0', 'gopkg.in/check.v1', /are v1\.x\.y$/],
    [
      'v2.0.0+incompatible',
      'example.com/m',
      /^Go takes no tag with \+incompatible for a version of example\.com\/m: /,
    ],
    ['v1.0.0+5', 'example.com/m', /^Go takes no tag with \+5/],
  ])('%s does not fit %s', (tag, name, message) => {
    expect(messages(tag, name)).toEqual([expect.stringMatching(message)]);
  });

  test('nothing is said of a folder without a go.mod, or one that declares no module', () => {
    expect(messages('v2.0.0')).toEqual([]);
    expect(
      goWarnings({ files: [], goVersion: '1.26.8', tag: 'v2.0.0', tagged: [{ path: 'go.mod', text: '' }] }),
    ).toEqual([]);
  });
});

test('files are found from the repository on, wherever the working directory is', async () => {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'go-devops-warnings-')));
  const told = async (folder: string, ref?: string) => {
    const { runner, record } = recordingRunner();
    await warnOfModule(join(root, folder), '1.26.8', { runner, env: { GITHUB_REF: ref } });
    return record.annotations.map(({ file, line }) => `${file}:${line}`);
  };
  try {
    await mkdir(join(root, '.git'));
    await mkdir(join(root, 'api/v2'), { recursive: true });
    await writeFile(join(root, 'go.mod'), 'module example.com/m\n\ngo 1.99\n');
    await writeFile(join(root, 'api/go.mod'), 'module example.com/m/api\n\ngo 1.98\n');
    await writeFile(join(root, 'api/v2/go.mod'), 'module example.com/m/api/v2\n\ngo 1.26\n');
    expect(await told('.')).toEqual(['go.mod:3']);
    expect(await told('api')).toEqual(['api/go.mod:3']);
    expect(await told('api/v2', 'refs/tags/v2.0.0')).toEqual(['go.mod:1']);
    expect(await told('api/v2', 'refs/tags/api/v2.0.0')).toEqual([]);
    expect(await told('api/v2', 'refs/tags/api/v3.0.0')).toEqual(['api/go.mod:1']);
    expect(await told('api/v2', 'refs/heads/v2.0.0')).toEqual([]);
    expect(await told('api/v2', 'refs/tags/go.mod/v3.0.0')).toEqual([]);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
});
