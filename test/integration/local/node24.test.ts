import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { root } from '../../../scripts/doors.ts';

let clone: string;

beforeEach(async () => {
  clone = await mkdtemp(join(tmpdir(), 'clone-'));
  await mkdir(join(clone, 'scripts'));
  await cp(join(root, 'scripts/node24.mjs'), join(clone, 'scripts/node24.mjs'));
  await writeFile(
    join(clone, 'script.ts'),
    'const text: string = process.argv.slice(2).join(); console.log(text); process.exitCode = 3;',
  );
  await writeFile(join(clone, 'npm.mjs'), fakeNpm);
  await lock('1.0.0');
});
afterEach(() => rm(clone, { recursive: true, force: true }));

/** Counts its calls and installs what the lock file says, but for what another system needs. */
const fakeNpm = `import { appendFileSync, cpSync, mkdirSync, existsSync } from 'node:fs';
appendFileSync('npm-calls', process.argv.slice(2).join(' ') + '\\n');
if (existsSync('broken')) { console.error('npm error network'); process.exit(1); }
mkdirSync('node_modules', { recursive: true });
cpSync('installed.json', 'node_modules/.package-lock.json');
`;

async function lock(version: string): Promise<void> {
  const own = { 'node_modules/a': { version, integrity: `sha512-${version}` } };
  const foreign = { 'node_modules/other-system': { version: '1.0.0', optional: true } };
  await writeFile(
    join(clone, 'package-lock.json'),
    JSON.stringify({ packages: { '': {}, ...own, ...foreign } }),
  );
  await writeFile(join(clone, 'installed.json'), JSON.stringify({ packages: own }));
}

function start(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const env = { PATH: process.env.PATH, npm_execpath: join(clone, 'npm.mjs') };
  const argv = [join(clone, 'scripts/node24.mjs'), join(clone, 'script.ts'), ...args];
  return new Promise((resolve) => {
    const child = execFile(process.execPath, argv, { env }, (_, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

const npmCalls = () => readFile(join(clone, 'npm-calls'), 'utf8').then((text) => text.trim().split('\n'));

describe('a clone', () => {
  test('is installed once, and the script gets its arguments and gives its exit code', async () => {
    const first = await start('a', '--b');
    expect(first).toMatchObject({ code: 3, stdout: 'a,--b\n' });
    expect(first.stderr).toContain('installing npm packages (first run)');
    const second = await start();
    expect(second).toEqual({ code: 3, stdout: '\n', stderr: '' });
    expect(await npmCalls()).toEqual(['ci --no-audit --no-fund --loglevel=error']);
  });

  test('is installed again when the lock file asks for other packages', async () => {
    await start();
    await lock('2.0.0');
    expect((await start()).stderr).toContain('installing npm packages (a is out of date)');
    expect((await start()).stderr).toBe('');
    expect(await npmCalls()).toHaveLength(2);
  });

  test('that cannot be installed tells why', async () => {
    await writeFile(join(clone, 'broken'), '');
    const { code, stderr, stdout } = await start();
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('error: npm ci failed:\nnpm error network');
  });
});
