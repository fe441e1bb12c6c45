import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { root } from '../../scripts/doors.ts';
import { commitAll, git } from '../support/git.ts';
import { ended } from '../support/output.ts';
import { goTool } from '../support/tools.ts';

const minutes = 5 * 60_000;

let act: string;
let folder: string;
beforeAll(async () => {
  act = await goTool('github.com/nektos/act@v0.2.89');
  folder = await mkdtemp(join(tmpdir(), 'go-devops-act-'));
  // act copies the whole folder that it is given for a repository.
  await cp(join(root, 'setup-go-devops'), at('go-devops', 'setup-go-devops'), { recursive: true });
  await cp(join(root, 'dist'), at('go-devops', 'dist'), { recursive: true });
  await cp(join(root, 'test', 'fixtures', 'act-app'), at('app'), { recursive: true });
  commitAll(at('app'));
  await writeFile(at('event.json'), JSON.stringify({ repository: { default_branch: 'main' } }));
}, minutes);
afterAll(() => rm(folder, { recursive: true, force: true }));

const at = (...names: string[]) => join(folder, ...names);

/** Runs one leg of the workflow on a machine where nothing is left of the one before, but for act's cache server. */
async function runLeg(leg: string, run: number): Promise<string> {
  for (const name of ['clone', 'modules', 'build', 'cache'])
    await rm(at(name), { recursive: true, force: true });
  git(folder, 'clone', '--quiet', at('app'), at('clone'));
  const args = [
    ...['push', '--workflows', join('.github', 'workflows', 'words.yml'), '--matrix', `leg:${leg}`],
    ...['--platform', 'ubuntu-latest=-self-hosted', '--eventpath', at('event.json')],
    ...['--local-repository', `org/go-devops@v1=${at('go-devops')}`, '--action-offline-mode'],
    ...['--cache-server-path', at('server'), '--cache-server-addr', '127.0.0.1'],
    ...['--env', `GITHUB_RUN_ID=${run}`],
  ];
  const child = spawn(act, args, {
    cwd: at('clone'),
    env: {
      // The `node24` of action.yml is the first node on PATH.
      PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
      HOME: at('home'),
      XDG_CACHE_HOME: at('cache'),
      GOFLAGS: '-modcacherw',
      GOMODCACHE: at('modules'),
      GOCACHE: at('build'),
      CHECKOUT: at('checkout'),
      ...(process.env.GOPROXY !== undefined && { GOPROXY: process.env.GOPROXY }),
    },
  });
  const { exitCode, output } = await ended(child);
  if (exitCode !== 0) throw new Error(output);
  return output;
}

describe('the committed bundle under act, with its cache server', () => {
  let first: string;
  test(
    'the first run finds nothing, and saves modules and build output',
    async () => {
      first = await runLeg('test', 1);
      expect(first).toContain('hit=false modules=miss build=miss');
      expect(first).toContain('go: downloading github.com/google/uuid');
      expect(first).toMatch(/ok {2}\texample\.com\/words\t[\d.]+s/);
      expect(first).toMatch(/cache of modules: saved as go-devops-modules-/);
      expect(first).toMatch(/cache of build: saved as go-devops-build-/);
    },
    minutes,
  );

  test(
    'the second run gets both back: nothing is downloaded, and no test runs again',
    async () => {
      const second = await runLeg('test', 2);
      expect(second).toContain('hit=true modules=exact build=partial');
      expect(second).not.toContain('go: downloading');
      expect(second).toContain('ok  \texample.com/words\t(cached)');
      expect(second).toContain('cache of modules: not saved, nothing has changed');
    },
    minutes,
  );

  test(
    'another leg of the matrix gets the modules, and no build output',
    async () => {
      expect(await runLeg('nothing', 3)).toContain('hit=true modules=exact build=miss');
    },
    minutes,
  );
});
