import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import {
  access,
  appendFile,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { installGoTools } from '../../../actions/setup-go-devops/go-tools/install.ts';
import { parseGoTools } from '../../../actions/setup-go-devops/go-tools/parse.ts';
import type { Obtained } from '../../../actions/setup-go-devops/install/obtain-tools.ts';
import { openToolCache } from '../../../actions/setup-go-devops/install/tool-cache.ts';
import { goPlatform } from '../../../actions/setup-go-devops/platform.ts';
import { systemClock } from '../../../actions/shared/clock.ts';
import type { ToolEntry } from '../../../actions/shared/documents/tools.ts';
import { sha256OfFile } from '../../../actions/shared/files/sha256.ts';
import { spawnExec } from '../../../actions/shared/process/spawn.ts';
import { type Recorded, recordingRunner } from '../../support/runner.ts';
import { setupRunner } from '../../support/setup.ts';

const minutes = 5 * 60_000;
const sampleApp = join(import.meta.dirname, '..', '..', '..', 'sample-app');
const { GOVERSION = '', GOROOT = '' } = JSON.parse(
  execFileSync('go', ['env', '-json', 'GOVERSION', 'GOROOT'], { encoding: 'utf8' }),
);
const go = { version: GOVERSION.replace(/^go/, ''), root: GOROOT };
const stringer = 'golang.org/x/tools/cmd/stringer@v0.52.0';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'go-tools-'));
  await mkdir(join(folder, 'temp'));
});
afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));

async function installed(
  list: string[],
  workingDirectory = folder,
  env: Record<string, string> = {},
): Promise<{ tools: ToolEntry[]; record: Recorded }> {
  const { entries: tools, failures, record } = await attempted(list, workingDirectory, env);
  for (const failure of failures) throw failure;
  return { tools, record };
}

async function attempted(
  list: string[],
  workingDirectory: string,
  env: Record<string, string>,
  others: { name: string }[] = [],
): Promise<Obtained & { record: Recorded }> {
  const { runner, record } = recordingRunner();
  const ports = {
    runner,
    exec: spawnExec(),
    clock: systemClock,
    env: {
      ...process.env,
      RUNNER_TEMP: join(folder, 'temp'),
      RUNNER_TOOL_CACHE: join(folder, 'tool-cache'),
      XDG_STATE_HOME: join(folder, 'state'),
      LOCALAPPDATA: join(folder, 'state'),
      ...env,
    },
  };
  const toolCache = openToolCache(ports);
  const platform = goPlatform(process.platform, process.arch);
  const wanted = parseGoTools(list);
  const options = { toolCache, go, platform, workingDirectory, others };
  return { ...(await installGoTools(wanted, ports, options)), record };
}

/** With these a build cannot succeed: what is found is found in the tool cache. */
const offline = () => ({
  GOPROXY: 'off',
  GOMODCACHE: join(folder, 'no-modules'),
  GOCACHE: join(folder, 'no-build-cache'),
});

/** A module of the test's own, with a generator that prints a word. */
async function ownModule(word: string, directives = 'tool example.com/app/cmd/gen\n'): Promise<string> {
  const app = join(folder, 'app');
  await mkdir(join(app, 'cmd', 'gen'), { recursive: true });
  await writeFile(join(app, 'go.mod'), `module example.com/app\n\ngo 1.24\n\n${directives}`);
  await writeFile(
    join(app, 'cmd', 'gen', 'main.go'),
    `package main\n\nimport "fmt"\n\nfunc main() { fmt.Print(${JSON.stringify(word)}) }\n`,
  );
  return app;
}

describe('packages with versions', () => {
  test(
    'are built whatever the settings of Go are, and found the second time',
    async () => {
      const list = [stringer, 'go.uber.org/mock/mockgen@v0.6.0'];
      const first = await installed(list, folder, {
        GOFLAGS: '-toolexec=/does/not/exist',
        GOOS: 'plan9',
        CGO_ENABLED: '1',
        GOBIN: join(folder, 'elsewhere'),
        GOTOOLCHAIN: 'go1.0.0',
      });
      expect(first.tools).toMatchObject([
        { name: 'stringer', version: '0.52.0', from: 'go-module', verifiedBy: 'checksum database', bytes: 0 },
        { name: 'mockgen', version: '0.6.0', from: 'go-module', verifiedBy: 'checksum database' },
      ]);
      for (const { path, sha256 } of first.tools) expect(await sha256OfFile(path)).toBe(sha256);
      expect(execFileSync(first.tools[1]?.path ?? '', ['-version'], { encoding: 'utf8' })).toContain(
        'v0.6.0',
      );
      expect(first.record.lines).toContainEqual(
        expect.stringMatching(/^golang\.org.*stringer@v0\.52\.0 built/),
      );
      expect((await readdir(join(folder, 'tool-cache'))).sort()).toEqual(['go-devops-go-tools']);

      const second = await installed(list, folder, offline());
      expect(second.tools).toMatchObject(
        first.tools.map(({ name, version, path, sha256, verifiedBy }) => ({
          name,
          version,
          path,
          sha256,
          verifiedBy,
          from: 'tool-cache',
        })),
      );
    },
    minutes,
  );

  test(
    'a changed program in the tool cache is told and replaced',
    async () => {
      const [before] = (await installed([stringer])).tools;
      await appendFile(before?.path ?? '', 'more');
      const { tools, record } = await installed([stringer]);
      expect(tools[0]).toMatchObject({ path: before?.path, sha256: before?.sha256, from: 'go-module' });
      expect(await sha256OfFile(before?.path ?? '')).toBe(before?.sha256);
      expect(record.annotations).toMatchObject([
        { kind: 'warning', message: expect.stringContaining('is not what was installed there') },
      ]);
    },
    minutes,
  );

  test(
    'a program that nobody installed does not come onto PATH with them',
    async () => {
      const [before] = (await installed([stringer])).tools;
      const planted = join(dirname(before?.path ?? ''), 'git');
      await writeFile(planted, '#!/bin/sh\n', { mode: 0o755 });
      const { tools, record } = await installed([stringer]);
      expect(tools[0]).toMatchObject({ path: before?.path, sha256: before?.sha256 });
      await expect(access(planted)).rejects.toThrow('ENOENT');
      expect(record.annotations).toMatchObject([{ kind: 'warning' }]);
    },
    minutes,
  );

  test(
    'one that GONOSUMDB exempts is built, and not called verified',
    async () => {
      const { tools } = await installed([stringer], folder, { GONOSUMDB: 'example.com/*, golang.org/x' });
      expect(tools[0]?.verifiedBy).toBe('nothing: GONOSUMDB names it');
      const proved = await installed([stringer]);
      expect(proved.tools[0]).toMatchObject({ from: 'go-module', verifiedBy: 'checksum database' });
    },
    minutes,
  );

  test('one that does not exist is a ToolError with the reason', async () => {
    await expect(installed(['golang.org/x/tools/cmd/stringer@v0.999.0'])).rejects.toMatchObject({
      name: 'ToolError',
      message: expect.stringMatching(
        /^golang\.org\/x\/tools\/cmd\/stringer@v0\.999\.0 cannot be built: .*v0\.999\.0/,
      ),
      command: expect.stringContaining('go install'),
    });
    expect(await readdir(join(folder, 'tool-cache', 'go-devops-go-tools', 'stringer-v0.999.0'))).toEqual([]);
  });
});

describe('mod', () => {
  test(
    'stands for the tool directives of go.mod, kept until a module changes',
    async () => {
      const app = join(folder, 'sample');
      await mkdir(app);
      for (const name of ['go.mod', 'go.sum']) await cp(join(sampleApp, name), join(app, name));
      const first = await installed(['mod'], app, { GOFLAGS: '-mod=mod -toolexec=/does/not/exist' });
      const versionOf = (module: string) =>
        new RegExp(`${module} v(\\S+)`).exec(readSample)?.[1] ?? `no ${module}`;
      const readSample = await readFile(join(app, 'go.mod'), 'utf8');
      expect(first.tools).toMatchObject([
        { name: 'mockgen', version: versionOf('go.uber.org/mock'), from: 'go-module', verifiedBy: 'go.sum' },
        { name: 'stringer', version: versionOf('golang.org/x/tools'), verifiedBy: 'go.sum' },
      ]);

      // In another clone too.
      const clone = join(folder, 'clone');
      await cp(app, clone, { recursive: true });
      const second = await installed(['mod'], clone, offline());
      expect(second.tools.map(({ path, from }) => ({ path, from }))).toEqual(
        first.tools.map(({ path }) => ({ path, from: 'tool-cache' })),
      );

      await appendFile(join(app, 'go.mod'), '\n// changed\n');
      const third = await installed(['mod'], app);
      expect(third.tools[0]?.from).toBe('go-module');
      expect(dirname(third.tools[0]?.path ?? '')).not.toBe(dirname(first.tools[0]?.path ?? ''));
    },
    minutes,
  );

  test('a module that is not the one of go.sum is refused', async () => {
    const app = join(folder, 'sample');
    await mkdir(app);
    await cp(join(sampleApp, 'go.mod'), join(app, 'go.mod'));
    const sums = await readFile(join(sampleApp, 'go.sum'), 'utf8');
    await writeFile(
      join(app, 'go.sum'),
      sums.replace(/^(go\.uber\.org\/mock v\S+ h1:).+$/m, `$1${'A'.repeat(43)}=`),
    );
    await expect(installed(['mod'], app)).rejects.toMatchObject({
      name: 'ToolError',
      message: expect.stringMatching(/^mod cannot be built: /),
      detail: expect.stringContaining('checksum mismatch'),
    });
  });

  test(
    'a program of the repository itself is built each time',
    async () => {
      const app = await ownModule('one');
      const print = ({ tools }: { tools: ToolEntry[] }) =>
        execFileSync(tools[0]?.path ?? '', { encoding: 'utf8' });
      const first = await installed(['mod'], app);
      expect(first.tools).toMatchObject([{ name: 'gen', version: '(devel)', from: 'go-module' }]);
      expect(print(first)).toBe('one');
      await ownModule('two');
      expect(print(await installed(['mod'], app))).toBe('two');
    },
    minutes,
  );

  test(
    'a program that another folder replaces is built each time',
    async () => {
      const app = await ownModule('one');
      const outer = join(folder, 'outer');
      await mkdir(outer);
      await writeFile(
        join(outer, 'go.mod'),
        'module example.com/outer\n\ngo 1.24\n\ntool example.com/app/cmd/gen\n\nrequire example.com/app v1.0.0\n\nreplace example.com/app => ../app\n',
      );
      await installed(['mod'], outer);
      await ownModule('two');
      const { tools } = await installed(['mod'], outer);
      expect(execFileSync(tools[0]?.path ?? '', { encoding: 'utf8' })).toBe('two');
      expect(app).toBe(join(folder, 'app'));
    },
    minutes,
  );

  test(
    'of a workspace is that of all its modules',
    async () => {
      await ownModule('one');
      await mkdir(join(folder, 'other'));
      await writeFile(
        join(folder, 'other', 'go.mod'),
        'module example.com/other\n\ngo 1.24\n\ntool cmd/fix\n',
      );
      await writeFile(join(folder, 'go.work'), 'go 1.24\n\nuse (\n\t./app\n\t./other\n)\n');
      const { tools } = await installed(['mod'], join(folder, 'other'));
      expect(tools.map(({ name }) => name).sort()).toEqual(['fix', 'gen']);
      const alone = await installed(['mod'], join(folder, 'other'), { GOWORK: 'off' });
      expect(alone.tools).toMatchObject([{ name: 'fix', version: go.version }]);
    },
    minutes,
  );

  test.each([
    [
      'no directive',
      '',
      'go-tools: mod: go.mod has no tool directive; add one by: go get -tool <import path>',
    ],
    [
      'two programs of one name',
      'tool (\n\texample.com/app/cmd/gen\n\texample.com/app/gen\n)\n',
      'go-tools: mod: example.com/app/cmd/gen and example.com/app/gen are both called gen',
    ],
  ])('%s is an InputError', async (_, directives, message) => {
    const app = await ownModule('one', directives);
    await mkdir(join(app, 'gen'));
    await writeFile(join(app, 'gen', 'main.go'), 'package main\n\nfunc main() {}\n');
    await expect(installed(['mod'], app)).rejects.toMatchObject({ name: 'InputError', message });
  });

  test('no go.mod is an InputError', async () => {
    await expect(installed(['mod'])).rejects.toMatchObject({
      name: 'InputError',
      message: `go-tools: mod: there is no go.mod in ${folder} or above it`,
    });
  });

  test(
    'and a package of the same name is an InputError',
    async () => {
      const app = await ownModule('one', 'tool example.com/app/cmd/stringer\n');
      await cp(join(app, 'cmd', 'gen'), join(app, 'cmd', 'stringer'), { recursive: true });
      await expect(installed([stringer, 'mod'], app)).rejects.toMatchObject({
        name: 'InputError',
        message: 'go-tools: mod and another entry both have a program stringer: leave one out',
      });
    },
    minutes,
  );
});

test('a tool of the same name as one of mod is refused before anything is built', async () => {
  const app = await ownModule('one');
  await expect(attempted(['mod'], app, {}, [{ name: 'gen' }])).rejects.toMatchObject({
    name: 'InputError',
    message: 'go-tools: mod and another entry both have a program gen: leave one out',
  });
  expect(existsSync(join(folder, 'tool-cache'))).toBe(false);
});

test(
  'one that fails is told, and keeps no other from being there',
  async () => {
    const app = await ownModule('one');
    const broken = ['example.invalid/a/b@v1.0.0', 'example.invalid/a/c@v1.0.0'];
    const { entries, failures, record } = await attempted([...broken, 'mod'], app, { GOPROXY: 'off' });
    expect(entries.map(({ name }) => name)).toEqual(['gen']);
    expect(failures).toHaveLength(2);
    for (const name of broken) {
      expect(record.lines).toContainEqual(
        expect.stringContaining(`${name} FAILED: ${name} cannot be built: `),
      );
    }
  },
  minutes,
);

test('programs that nobody has asked for in a month are forgotten, whatever their version', async () => {
  const slots = join(folder, 'tool-cache', 'go-devops-go-tools');
  const old = join(slots, 'stringer-v0.1.0', 'linux-amd64-go1.26.8-aa');
  const recent = join(slots, 'stringer-v0.2.0', 'linux-amd64-go1.26.8-aa');
  for (const slot of [old, recent]) await mkdir(slot, { recursive: true });
  const longAgo = new Date(Date.now() - 31 * 24 * 3600 * 1000);
  for (const path of [old, dirname(old)]) await utimes(path, longAgo, longAgo);
  await attempted(['example.invalid/a/b@v1.0.0'], folder, offline());
  expect(existsSync(dirname(old))).toBe(false);
  expect(existsSync(recent)).toBe(true);
});

describe('the action', () => {
  test(
    'puts them onto PATH and into its documents',
    async () => {
      const runner = await setupRunner();
      try {
        const result = await runner.run({ 'go-tools': stringer });
        expect(result.exitCode).toBe(0);
        const entry = result.tools?.tools[0];
        expect(entry).toMatchObject({ name: 'stringer', state: 'ready', verifiedBy: 'checksum database' });
        expect(result.paths).toContain(dirname(entry?.path ?? ''));
        expect(JSON.parse(result.outputs.tools ?? '')).toMatchObject({ stringer: { version: '0.52.0' } });
      } finally {
        await runner.dispose();
      }
    },
    minutes,
  );

  test('refuses one that the input tools asks for too', async () => {
    const runner = await setupRunner();
    try {
      const result = await runner.run({ tools: 'stringer@0.52.0', 'go-tools': stringer });
      expect(result.exitCode).toBe(1);
      expect(result.log).toContain(`go-tools: ${stringer} and the tool stringer have one name`);
    } finally {
      await runner.dispose();
    }
  });

  test('refuses an option of the go command before it does anything', async () => {
    const runner = await setupRunner();
    try {
      const result = await runner.run({ 'go-tools': '-toolexec=/bin/sh@v1.0.0' });
      expect(result.exitCode).toBe(1);
      expect(result.log).toContain(
        '::error title=InputError::go-tools: "-toolexec=/bin/sh@v1.0.0" is not the import path of a program',
      );
      expect(existsSync(runner.toolCache)).toBe(false);
    } finally {
      await runner.dispose();
    }
  });
});
