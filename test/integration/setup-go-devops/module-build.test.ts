import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { buildVariant } from '../../../actions/setup-go-devops/install/build-variant.ts';
import { buildModule } from '../../../actions/setup-go-devops/install/module-build.ts';
import type { BuildStep } from '../../../actions/setup-go-devops/install/plan.ts';
import type { GoModule } from '../../../actions/setup-go-devops/pins/pinned-tool.ts';
import { goPlatform, type Platform } from '../../../actions/setup-go-devops/platform.ts';
import { table } from '../../../actions/setup-go-devops/table/table.ts';
import { ToolError } from '../../../actions/shared/errors.ts';
import { sha256OfFile } from '../../../actions/shared/files/sha256.ts';
import { spawnExec } from '../../../actions/shared/process/spawn.ts';

const minutes = 5 * 60_000;
const platform = goPlatform(process.platform, process.arch);

/** A small module with several commands and no cgo; the pin is the table's own. */
const stringer: GoModule = {
  path: 'golang.org/x/tools',
  version: 'v0.52.0',
  sum: table.stringer?.versions['0.52.0']?.module ?? '',
  package: './cmd/stringer',
  ldflags: '-s -w',
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'module-build-'));
});
afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));

function stepFor(module: GoModule, on: Platform = platform): BuildStep {
  const { version, sum } = module;
  return {
    kind: 'build',
    tool: 'tool',
    version: version.slice(1),
    platform: on,
    pin: sum,
    pinnedBy: 'table',
    module,
    variant: buildVariant(module, '1.26.8'),
  };
}

async function build(
  name: string,
  step: BuildStep,
  env: Record<string, string> = {},
): Promise<{ binary: string; doings: string[] }> {
  const staging = join(folder, name);
  const binary = join(staging, 'tool');
  await mkdir(staging, { recursive: true });
  const doings: string[] = [];
  const ports = { exec: spawnExec(), env: { ...process.env, ...env } };
  await buildModule(step, staging, binary, ports, (doing) => void doings.push(doing));
  return { binary, doings };
}

describe('the binary', () => {
  test(
    'is the same whatever the computer, the folder and the settings of Go are',
    async () => {
      const here = await build('here', stepFor(stringer));
      await writeFile(
        join(folder, 'goenv'),
        ['GOFLAGS=-tags=evil', 'GOOS=plan9', 'GOEXPERIMENT=none', 'GOPRIVATE=*', ''].join('\n'),
      );
      const there = await build('some/where/else', stepFor(stringer), {
        GOCACHE: join(folder, 'empty-build-cache'),
        GOENV: join(folder, 'goenv'),
        GOFLAGS: '-race -toolexec=/does/not/exist',
        GOOS: 'plan9',
        GOARCH: 'mips',
        GOAMD64: 'v3',
        GOEXPERIMENT: 'nonsense',
        GODEBUG: 'x509sha1=1',
        CGO_ENABLED: '1',
        CGO_CFLAGS: '-O0',
        GOTOOLCHAIN: 'local',
        GOWORK: join(folder, 'go.work'),
        GOROOT: join(folder, 'no-go'),
        GOSUMDB: 'off',
        GONOSUMDB: '*',
        GOINSECURE: '*',
      });
      expect(await sha256OfFile(there.binary)).toBe(await sha256OfFile(here.binary));
      const settings = execFileSync('go', ['version', '-m', here.binary], { encoding: 'utf8' });
      expect(settings).toContain('path\tgolang.org/x/tools/cmd/stringer');
      expect(settings).toContain('CGO_ENABLED=0');
      expect(there.doings.at(-1)).toMatch(/^building from its Go module, [1-9]\d*\/\d+ packages$/);
    },
    minutes,
  );

  test(
    'is for the platform that was asked for, with the tags and flags of the recipe',
    async () => {
      const other = platform === 'linux-arm64' ? 'linux-amd64' : 'linux-arm64';
      const { binary } = await build('other', stepFor({ ...stringer, tags: ['one', 'two'] }, other));
      const settings = execFileSync('go', ['version', '-m', binary], { encoding: 'utf8' });
      expect(settings).toContain(`GOARCH=${other.slice('linux-'.length)}`);
      expect(settings).toContain('-tags=one,two');
      expect(settings).toContain('-trimpath=true');
    },
    minutes,
  );
});

describe('a module whose go.mod replaces others by folders of its repository', () => {
  // The smallest command of Kubernetes that imports one of its staging modules.
  const kubernetes: GoModule = {
    path: 'k8s.io/kubernetes',
    version: 'v1.37.2',
    sum: 'h1:A2VDEiObzkYqFTKhSsn0ZEb0RlLEXpHWj93gi2HqEwE=',
    package: './cmd/fieldnamedocscheck',
    ldflags: '-s -w',
  };

  test(
    'is built with the published ones',
    async () => {
      const { binary } = await build('kubernetes', stepFor({ ...kubernetes, replacements: 'v0.37.2' }));
      const modules = execFileSync('go', ['version', '-m', binary], { encoding: 'utf8' });
      expect(modules).toMatch(/=>\tk8s\.io\/apimachinery\tv0\.37\.2\th1:/);
    },
    minutes,
  );

  test(
    'cannot be built without',
    async () => {
      await expect(build('kubernetes', stepFor(kubernetes))).rejects.toThrow(ToolError);
    },
    minutes,
  );
});

test('a module with another hash is refused before its packages are even looked at', async () => {
  const sum = `h1:${'A'.repeat(43)}=`;
  const building = build('refused', stepFor({ ...stringer, sum, package: './cmd/none' }));
  await expect(building).rejects.toThrow(
    `tool 0.52.0 is not the pinned module: it has ${stringer.sum}, the table pins ${sum}; nothing was built`,
  );
});

test('the variant changes with all that the binary depends on, and with nothing else', () => {
  const variant = (change: Partial<GoModule> = {}, go = '1.26.8') =>
    buildVariant({ ...stringer, ...change }, go);
  expect(variant()).toMatch(/^go1\.26\.8-[0-9a-f]{8}$/);
  const { ldflags, package: main, sum, version, path } = stringer;
  expect(buildVariant({ ldflags, package: main, sum, version, path }, '1.26.8')).toBe(variant());
  const others = [
    variant({}, '1.26.9'),
    variant({ path: 'example.com/tools' }),
    variant({ version: 'v0.51.0' }),
    variant({ sum: 'h1:other' }),
    variant({ package: './cmd/goimports' }),
    variant({ ldflags: '-s' }),
    variant({ tags: ['one'] }),
    variant({ environment: { GOEXPERIMENT: 'jsonv2' } }),
    variant({ replacements: 'v0.1.0' }),
  ];
  expect(new Set([variant(), ...others]).size).toBe(others.length + 1);
});
