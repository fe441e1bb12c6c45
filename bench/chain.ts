// How long the chain takes when it has run before: with nothing changed, and after a change of one line.
// `npm run bench` prints it stage by stage; the figures in the README come from here.
import { execFileSync, spawnSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../scripts/doors.ts';
import { median } from './measure.ts';

interface Stage {
  stage: string;
  seconds: number;
}

interface Run {
  seconds: number;
  stages: Stage[];
}

const rounds = 3;

/** The chain on the sample app, as `npm start` runs it. */
export async function benchChain(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'go-devops-bench-'));
  try {
    await measureChain(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureChain(folder: string): Promise<void> {
  const app = join(folder, 'sample-app');
  await cp(join(root, 'sample-app'), app, { recursive: true });
  git('init', '--quiet');
  commit('Start');

  await chain(app, folder);
  const unchanged: Run[] = [];
  for (let round = 0; round < rounds; round += 1) unchanged.push(await chain(app, folder));
  const changed: Run[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await changeOneLine(app, round);
    changed.push(await chain(app, folder));
  }
  print('nothing changed', unchanged);
  print('one line changed', changed);

  function git(...args: string[]): void {
    const identity = ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.com'];
    execFileSync('git', [...identity, ...args], { cwd: app, stdio: 'ignore' });
  }
  function commit(message: string): void {
    git('add', '--all');
    git('commit', '--quiet', '--message', message);
  }
  async function changeOneLine(target: string, round: number): Promise<void> {
    const main = (await readdir(join(target, 'cmd'), { recursive: true })).find((path) =>
      path.endsWith('main.go'),
    );
    if (main === undefined) throw new Error('the sample has no main.go below cmd/');
    const path = join(target, 'cmd', main);
    const source = await readFile(path, 'utf8');
    await writeFile(path, `${source.replace(/\nvar changed = .*\n/, '\n')}\nvar changed = ${round}\n`);
    commit(`Change ${round}`);
  }
}

async function chain(app: string, folder: string): Promise<Run> {
  const out = await mkdtemp(join(folder, 'out-'));
  const args = [
    join(root, 'scripts', 'node24.mjs'),
    join(root, 'local', 'main.ts'),
    '--app',
    app,
    '--out',
    out,
  ];
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 64 << 20,
  });
  if (status !== 0) throw new Error(`the chain failed:\n${stdout}${stderr}`);
  const seconds = (performance.now() - start) / 1000;
  return { seconds, stages: await stages(out) };
}

async function stages(out: string): Promise<Stage[]> {
  const paths = (await readdir(out, { recursive: true })).filter((path) =>
    /timeline\/[^/]+\.json$/.test(path),
  );
  const entries = await Promise.all(
    paths.map(async (path) => JSON.parse(await readFile(join(out, path), 'utf8'))),
  );
  return entries
    .sort((a, b) => a.start.localeCompare(b.start))
    .map(({ stage, start, end }) => ({ stage, seconds: (Date.parse(end) - Date.parse(start)) / 1000 }));
}

function print(title: string, runs: Run[]): void {
  const names = runs[0]?.stages.map(({ stage }) => stage) ?? [];
  console.log(
    `\n${title} (median of ${runs.length}; all runs: ${runs.map((run) => run.seconds.toFixed(1)).join(', ')} s)`,
  );
  for (const name of names) {
    const seconds = median(runs.map((run) => run.stages.find(({ stage }) => stage === name)?.seconds ?? 0));
    console.log(`${seconds.toFixed(1).padStart(7)} s  ${name}`);
  }
  console.log(
    `${median(runs.map((run) => run.seconds))
      .toFixed(1)
      .padStart(7)} s  in all`,
  );
}
