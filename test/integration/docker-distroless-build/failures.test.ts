import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { build, sampleCheckout } from './support.ts';

describe('gates: documents and outputs are there, then the step fails', () => {
  test('too big', async () => {
    const { exitCode, output, outputs, image, summary } = await build(await sampleCheckout(), {
      'max-size': '1MB',
    });
    expect(exitCode).toBe(1);
    expect(output).toMatch(
      /::error title=GateFailure::max-size: linux\/amd64 has 1\.\d\d MB compressed, the limit is 1.00 MB \(biggest layers: \/app\/hello .*raise max-size/,
    );
    expect(image?.findings).toMatchObject([{ rule: 'max-size', platform: 'linux/amd64' }]);
    expect(outputs.digest).toMatch(/^sha256:/);
    expect(summary).toContain('❌');
  });

  test('a program that asks for a dynamic loader', async () => {
    const { exitCode, output } = await build(await sampleCheckout(), { 'go-flags': '-buildmode=pie' });
    expect(exitCode).toBe(1);
    expect(output).toMatch(
      /::error title=GateFailure::static: linux\/amd64: \/app\/hello asks for a dynamic loader/,
    );
  });
});

describe('wrong input', () => {
  test.each([
    ['no repository', { repository: '' }, 'repository: is required'],
    ['capitals', { repository: 'ghcr.io/Acme/App' }, 'write ghcr.io/acme/app'],
    [
      'a base without digest',
      { base: 'gcr.io/distroless/static-debian13:nonroot' },
      'base: "gcr.io/distroless/static-debian13:nonroot" is not pinned',
    ],
    ['an unknown platform', { platforms: 'plan9/amd64' }, 'platforms: "plan9/amd64" is not one of'],
    ['a tag', { tags: 'a b/c' }, 'tags: "b/c" is not a tag'],
    [
      'a wrapper of the compiler',
      { 'go-flags': '-toolexec=/bin/true' },
      'go-flags: -toolexec is not accepted',
    ],
    ['a folder without a module', { 'working-directory': 'cmd' }, 'working-directory: "cmd" has no go.mod'],
    ['a folder of the module without ./', { main: 'cmd/hello' }, 'write ./cmd/hello'],
    ['a package that is not there', { main: './cmd/none' }, 'main: "./cmd/none" is no package'],
    ['half of the credentials', { 'registry-username': 'me' }, 'registry-password: is empty'],
    ['a size', { 'max-size': 'small' }, 'max-size: "small" is not a size'],
  ])('%s', async (_, inputs, message) => {
    const { exitCode, output, outputs, image } = await build(await sampleCheckout(), inputs);
    expect(exitCode).toBe(1);
    expect(output).toContain('::error title=InputError::');
    expect(output).toContain(message);
    expect(outputs).toEqual({});
    expect(image).toBeUndefined();
  });

  test('two programs', async () => {
    const folder = await sampleCheckout((path) =>
      cp(join(path, 'cmd/hello'), join(path, 'cmd/other'), { recursive: true }),
    );
    const { exitCode, output } = await build(folder);
    expect(exitCode).toBe(1);
    expect(output).toContain('main: the module has 2 main packages; name one of ./cmd/hello, ./cmd/other');
    expect(await build(folder, { main: './cmd/other' })).toMatchObject({
      exitCode: 0,
      image: { main: 'example.com/hello/cmd/other', platforms: [{ entrypoint: ['/app/other'] }] },
    });
  });
});

test('a program that does not compile is told once, at its line', async () => {
  const folder = await sampleCheckout(async (path) => {
    await mkdir(join(path, 'cmd/broken'));
    await writeFile(join(path, 'cmd/broken/main.go'), 'package main\n\nfunc main() { missing(); gone() }\n');
  });
  const { exitCode, output } = await build(folder, {
    main: './cmd/broken',
    platforms: 'linux/amd64,linux/arm64',
  });
  expect(exitCode).toBe(1);
  expect(output).toMatch(/^cmd\/broken\/main.go:3:15: undefined: missing/m);
  const errors = output.split('\n').filter((line) => line.startsWith('::error'));
  expect(errors).toEqual([
    '::error title=go build,file=cmd/broken/main.go,line=3,col=15::undefined: missing',
    '::error title=go build,file=cmd/broken/main.go,line=3,col=26::undefined: gone',
    expect.stringMatching(
      /^::error title=ToolError::go build ended with exit code 1: cmd\/broken\/main.go:3: undefined: missing \(and 1 more\) \(GOOS=linux .*go build example.com\/hello\/cmd\/broken\)$/,
    ),
  ]);
});
