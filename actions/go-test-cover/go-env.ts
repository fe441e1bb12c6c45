import type { Exec } from '../shared/exec.ts';

/** What `go env` says of the tool chain and of the folder. */
export interface GoEnvironment {
  /** Such as `go1.26.8`. */
  version: string;
  goos: string;
  goarch: string;
  cgo: boolean;
  /** The C compiler's command line, such as `gcc`. */
  cc: string;
  /** Path of go.work, or empty. */
  gowork: string;
  /** Path of the go.mod in or above the folder, or empty. */
  gomod: string;
  /** Build tags that GOFLAGS sets; a -tags argument would replace them. */
  tags: string[];
}

/** Asks `go env` in a folder. @throws ToolError when go is missing or cannot run */
export async function readGoEnv(
  exec: Exec,
  env: Record<string, string>,
  cwd: string,
): Promise<GoEnvironment> {
  const names = ['GOVERSION', 'GOOS', 'GOARCH', 'CGO_ENABLED', 'CC', 'GOWORK', 'GOMOD', 'GOFLAGS'];
  const { stdout } = await exec({ tool: 'go', args: ['env', '-json', ...names], cwd, env });
  const said = JSON.parse(stdout) as Record<string, string>;
  return {
    version: said.GOVERSION ?? '',
    goos: said.GOOS ?? '',
    goarch: said.GOARCH ?? '',
    cgo: said.CGO_ENABLED === '1',
    cc: said.CC ?? '',
    gowork: said.GOWORK === 'off' ? '' : (said.GOWORK ?? ''),
    // Outside of any module GOMOD is the null device.
    gomod: said.GOMOD?.endsWith('go.mod') ? said.GOMOD : '',
    tags: tagsOf(said.GOFLAGS ?? ''),
  };
}

function tagsOf(goflags: string): string[] {
  const flag = goflags
    .split(/\s+/)
    .map((word) => /^--?tags=['"]?(.*?)['"]?$/.exec(word)?.[1])
    .findLast((tags) => tags !== undefined);
  return (flag ?? '').split(',').filter((tag) => tag !== '');
}

/** Whether a Go version is at least `1.minor`; development versions count as new. */
export function atLeast(version: string, minor: number): boolean {
  const found = /^go1\.(\d+)/.exec(version)?.[1];
  return found === undefined || Number(found) >= minor;
}
