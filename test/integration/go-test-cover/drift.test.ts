import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { checkDrift, repositoryRoot } from '../../../actions/go-test-cover/drift.ts';
import type { Exec } from '../../../actions/shared/exec.ts';
import { spawnExec } from '../../../actions/shared/process/spawn.ts';
import { git } from '../../support/git.ts';
import { checkout, testAndCover } from './support.ts';

describe('generated files', () => {
  const generator = (path: string) => join(path, 'internal', 'gen', 'main.go');
  const generated = (path: string) => join(path, 'calc', 'names_gen.go');
  const edit = async (file: string, from: string, to: string) =>
    writeFile(file, (await readFile(file, 'utf8')).replaceAll(from, to));

  test('that differ are drift; the tree is not touched', async () => {
    const folder = await checkout('passing', (path) => edit(generated(path), '"Sign"', '"Sgn"'));
    const { exitCode, output, outputs, tests } = await testAndCover(folder);
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({ drift: 'found', verdict: 'fail', coverage: '80.0' });
    expect(tests?.drift.files).toEqual([{ path: 'calc/names_gen.go', change: 'modified' }]);
    expect(output).toContain('::error title=go generate,file=calc/names_gen.go,line=1::');
    expect(output).toContain('::error title=GateFailure::drift: go generate changes calc/names_gen.go;');
    expect(git(folder, 'status', '--porcelain')).toBe('');
  });

  test('that are missing are drift, unless git ignores them', async () => {
    const folder = await checkout('passing', async (path) => {
      await edit(generator(path), '"names_gen.go"', '"other_gen.go"');
    });
    const { tests } = await testAndCover(folder);
    expect(tests?.drift.files).toEqual([{ path: 'calc/other_gen.go', change: 'added' }]);
    await writeFile(join(folder, '.gitignore'), 'other_gen.go\n');
    expect((await testAndCover(folder)).outputs.drift).toBe('none');
  });

  test('that a generator removes are drift', async () => {
    const folder = await checkout('passing', async (path) => {
      await writeFile(join(path, 'calc', 'names.txt'), 'Abs\n');
      await edit(generator(path), 'func main() {', 'func main() {\n\tos.Remove("names.txt")');
    });
    expect((await testAndCover(folder)).tests?.drift.files).toEqual([
      { path: 'calc/names.txt', change: 'deleted' },
    ]);
  });

  test('are looked for in a checkout of another user, too', async () => {
    const folder = await checkout('passing', (path) => edit(generated(path), '"Sign"', '"Sgn"'));
    const exec = spawnExec();
    // How git's own tests stand in for a folder of somebody else.
    const foreign = { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' };
    const ports = {
      exec: ((command, options) =>
        exec({ ...command, env: { ...command.env, ...foreign } }, options)) satisfies Exec,
      env: { ...process.env, RUNNER_TEMP: await mkdtemp(join(tmpdir(), 'go-devops-runner-')) },
    };
    const root = await repositoryRoot(join(folder, 'calc'), ports);
    const groups = [{ dir: root, patterns: ['./...'] }];
    expect(await checkDrift(root, groups, 300_000, ports)).toEqual({
      outcome: 'found',
      files: [{ path: 'calc/names_gen.go', change: 'modified' }],
    });
  });

  test('changes that were there before are no drift', async () => {
    const folder = await checkout('passing');
    await edit(generator(folder), '"Sign"', '"Sgn"');
    await edit(generated(folder), '"Sign"', '"Sgn"');
    await writeFile(join(folder, 'notes.txt'), 'not committed');
    const before = git(folder, 'status', '--porcelain');
    expect((await testAndCover(folder)).outputs.drift).toBe('none');
    expect(git(folder, 'status', '--porcelain')).toBe(before);
  });

  test('a generator that fails is a ToolError, told after the tests', async () => {
    const folder = await checkout('passing', (path) =>
      edit(generator(path), 'func main() {', 'func main() {\n\tpanic("no schema")'),
    );
    const { exitCode, output, outputs } = await testAndCover(folder, { 'coverage-threshold': '70' });
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({ drift: 'failed', verdict: 'fail', passed: '5', coverage: '72.7' });
    expect(output).toContain('panic: no schema');
    expect(output).toContain('::error title=ToolError::go generate ended with exit code 1');

    const both = await testAndCover(folder);
    expect(both.output).toContain('panic: no schema');
    expect(both.output).toMatch(
      /::error title=GateFailure::coverage: .*; drift: go generate ended with exit code 1/,
    );
  });
});
