import { type ChildProcess, spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { sha256OfFile } from '../../../actions/shared/files/sha256.ts';
import { parseCommandFile } from '../../../local/composite/command-file.ts';
import { root } from '../../../scripts/doors.ts';
import { chartRepository } from '../../support/charts.ts';
import { smallLayout } from '../../support/images.ts';

const password = 'correct-horse-battery';
const key = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({
  type: 'pkcs8',
  format: 'pem',
});

let folder: string;
let temp: string;
let inputs: Record<string, string>;
/** Process id of the stand-in. */
let cosign: number | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cancelled-'));
  temp = join(folder, 'temp');
  await mkdir(join(temp, 'go-devops'), { recursive: true });
});
afterEach(async () => {
  if (cosign !== undefined && isAlive(cosign)) process.kill(cosign, 'SIGKILL');
  cosign = undefined;
  for (const path of [folder, inputs['working-directory'] ?? folder])
    await rm(path, { recursive: true, force: true });
});

describe.each([
  [
    'sbom-scan-sign',
    async () => {
      const layout = join(folder, 'layout');
      const { index } = await smallLayout(layout);
      const verdict = { verdict: 'pass', digest: index.digest, rules: [], platforms: [] };
      await writeFile(join(temp, 'go-devops', 'verdict.json'), JSON.stringify(verdict));
      return { layout, repository: 'registry.invalid/acme/app', phases: 'sign,verify', publish: 'true' };
    },
  ],
  [
    'helm-oci-publish',
    async () => ({
      'working-directory': await chartRepository(),
      registry: 'oci://registry.invalid/acme/charts',
      phases: 'publish',
    }),
  ],
])('%s, cancelled while cosign has the key', (name, own) => {
  beforeEach(async () => {
    inputs = {
      key: key.toString(),
      'registry-username': 'somebody',
      'registry-password': password,
      ...(await own()),
    };
  });

  test('leaves no secret on disk when it gets a signal', async () => {
    const action = await startUntilCosign(name);
    expect(await secretFiles()).toHaveLength(2);
    action.kill('SIGTERM');
    expect(await once(action, 'exit')).toEqual([130, null]);
    expect(await secretFiles()).toEqual([]);
    expect(await privateFolders()).toEqual([]);
  });

  test('leaves none after its post step when it was killed', async () => {
    const action = await startUntilCosign(name);
    action.kill('SIGKILL');
    expect(await once(action, 'exit')).toEqual([null, 'SIGKILL']);
    expect(await secretFiles()).toHaveLength(2);

    const post = startAction(name, await savedState());
    expect(await once(post, 'exit')).toEqual([0, null]);
    expect(await secretFiles()).toEqual([]);
    expect(await privateFolders()).toEqual([]);
  });
});

function startAction(name: string, state: Record<string, string> = {}): ChildProcess {
  return spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(root, 'actions', name, 'index.ts')],
    {
      cwd: folder,
      stdio: 'ignore',
      env: {
        PATH: process.env.PATH,
        HOME: folder,
        RUNNER_TEMP: temp,
        GITHUB_STATE: join(folder, 'state'),
        ...Object.fromEntries(
          Object.entries(inputs).map(([input, value]) => [`INPUT_${input.toUpperCase()}`, value]),
        ),
        ...state,
      },
    },
  );
}

/** Starts the action with a stand-in cosign that never ends, and returns when that one is at work. */
async function startUntilCosign(name: string): Promise<ChildProcess> {
  const path = join(folder, 'cosign');
  const socket = join(folder, 'socket');
  // It tells its process id over a socket: nobody has to look for it again and again.
  const program = `#!${process.execPath}
require('node:net').connect(${JSON.stringify(socket)}).write(String(process.pid));
setInterval(() => {}, 60_000);
`;
  await writeFile(path, program);
  await chmod(path, 0o755);
  const tool = {
    name: 'cosign',
    version: '1.0.0',
    path,
    state: 'ready',
    from: 'tool-cache',
    verifiedBy: '',
    sha256: await sha256OfFile(path),
  };
  const file = join(temp, 'go-devops', 'tools.json');
  await writeFile(
    `${file}.new`,
    JSON.stringify({ go: { version: '', root: '', from: 'preinstalled' }, tools: [tool] }),
  );
  await rename(`${file}.new`, file);
  await writeFile(join(folder, 'state'), '');

  const server = createServer().listen(socket);
  try {
    await once(server, 'listening');
    const action = startAction(name);
    const [connection] = await Promise.race([
      once(server, 'connection'),
      once(action, 'exit').then((end) => Promise.reject(new Error(`${name} ended before: ${end}`))),
    ]);
    const [said] = await once(connection, 'data');
    cosign = Number(said);
    connection.on('error', () => {});
    connection.unref();
    return action;
  } finally {
    server.close();
  }
}

/** What the runner hands from the main to the post step. */
async function savedState(): Promise<Record<string, string>> {
  const pairs = parseCommandFile(await readFile(join(folder, 'state'), 'utf8'));
  return Object.fromEntries(pairs.map(([name, value]) => [`STATE_${name}`, value]));
}

/** Files of the runner's temporary folder that hold the private key or the registry's password. */
async function secretFiles(): Promise<string[]> {
  const entries = await readdir(temp, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  const login = Buffer.from(`somebody:${password}`).toString('base64');
  return files.filter((_, at) => texts[at]?.includes('PRIVATE KEY') || texts[at]?.includes(login));
}

async function privateFolders(): Promise<string[]> {
  return (await readdir(temp)).filter((name) => /^go-devops-(signing|scan)-/.test(name));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
