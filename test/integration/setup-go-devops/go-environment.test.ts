import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { goFolders } from '../../../actions/setup-go-devops/go/environment.ts';

let home: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'go-environment-'));
  const config = join(home, 'xdg-config', 'go');
  await mkdir(config, { recursive: true });
  await mkdir(join(home, '.config', 'go'), { recursive: true });
  await writeFile(
    join(home, '.config', 'go', 'env'),
    `# a remark\nGOCACHE=${home}/written cache\nGOPATH=${home}/first\nGOPATH=${home}/last\n no=line\n`,
  );
  await writeFile(join(config, 'env'), `GOMODCACHE=${home}/written-modules\nGOPATH=\n`);
  await writeFile(join(home, 'own-env'), `GOPATH=${home}/own=path:${home}/second\nGOCACHE=${home}/c\n`);
});

afterAll(() => rm(home, { recursive: true, maxRetries: 5 }));

// `~` stands for the home folder.
test.each<[string, Record<string, string>]>([
  ['the file that go env -w writes', {}],
  ['variables over the file', { GOPATH: '~/a:~/b', GOCACHE: '~/c' }],
  ['GOMODCACHE on its own', { GOMODCACHE: '~/m' }],
  ['no file', { GOENV: 'off' }],
  ['another file', { GOENV: '~/own-env' }],
  ['a file that is absent', { GOENV: '~/absent' }],
  ['a file that is a folder', { GOENV: '~' }],
  ['folders of XDG', { XDG_CONFIG_HOME: '~/xdg-config', XDG_CACHE_HOME: '~/xdg-cache' }],
  ['empty variables', { GOENV: 'off', GOPATH: '', GOCACHE: '', GOMODCACHE: '', XDG_CACHE_HOME: '' }],
])('the folders are those of the go command: %s', async (_, variables) => {
  const own = Object.entries(variables).map(([name, value]) => [name, value.replaceAll('~', home)]);
  const env = { PATH: process.env.PATH, HOME: home, ...Object.fromEntries(own) };
  const { stdout } = await promisify(execFile)('go', ['env', '-json', 'GOCACHE', 'GOMODCACHE', 'GOPATH'], {
    env,
    cwd: home,
  });
  const { GOCACHE, GOMODCACHE, GOPATH } = JSON.parse(stdout);
  expect(goFolders(env)).toEqual({
    gocache: GOCACHE,
    gomodcache: GOMODCACHE,
    gopath: GOPATH.split(':')[0],
  });
});
