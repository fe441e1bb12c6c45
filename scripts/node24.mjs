// Runs a script with Node 24, whatever Node the computer has (20 or newer), and installs the npm packages first
// when they are missing or not those of package-lock.json:
//
//     node scripts/node24.mjs [node options] <script> [arguments]
//
// Plain JavaScript without dependencies: it runs before there are any.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const wantedMajor = 24;

try {
  const stale = stalePackage();
  if (stale !== undefined) await install(stale);
  await hand(node24(), ['--disable-warning=ExperimentalWarning', ...process.argv.slice(2)]);
} catch (error) {
  console.error(`error: ${error.message}`);
  process.exitCode = 1;
}

/** The first package that is not installed as package-lock.json says; undefined when all are. */
function stalePackage() {
  const wanted = packages(join(root, 'package-lock.json'));
  const hidden = join(root, 'node_modules', '.package-lock.json');
  // npm writes this file at the end of an installation, so an interrupted one does not leave it.
  if (!existsSync(hidden)) return 'node_modules';
  const present = packages(hidden);
  return Object.keys(wanted).find((path) => {
    if (path === '') return false;
    const { version, integrity, optional } = wanted[path];
    const found = present[path];
    if (found === undefined) return !optional;
    return found.version !== version || found.integrity !== integrity;
  });
}

function packages(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}

async function install(stale) {
  const start = Date.now();
  const seconds = () => `${Math.round((Date.now() - start) / 1000)} s`;
  const why = stale === 'node_modules' ? 'first run' : `${stale.replace('node_modules/', '')} is out of date`;
  process.stderr.write(`installing npm packages (${why}) ...\n`);
  const heartbeat = setInterval(() => {
    process.stderr.write(`installing npm packages ... ${seconds()}\n`);
  }, 15_000);
  try {
    // npm tells its own place to the scripts it starts; outside of npm it stands on PATH.
    const npm = process.env.npm_execpath;
    const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
    const { code, output } =
      npm === undefined
        ? await capture(process.platform === 'win32' ? 'npm.cmd' : 'npm', args)
        : await capture(process.execPath, [npm, ...args]);
    // npm tells the cause first, and how to use it after that.
    if (code !== 0) throw new Error(`npm ci failed:\n${output.trim().split('\n').slice(0, 15).join('\n')}`);
  } finally {
    clearInterval(heartbeat);
  }
  process.stderr.write(`npm packages installed in ${seconds()}\n`);
}

function capture(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: command.endsWith('.cmd'),
    });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', (cause) => reject(new Error(`npm could not be started: ${cause.message}`)));
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** This process's own Node when it is new enough, else the one that npm installed. */
function node24() {
  if (Number(process.versions.node.split('.')[0]) >= wantedMajor) return process.execPath;
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${system}-${process.arch}`;
  const binary = join(root, 'node_modules', name, 'bin', system === 'win' ? 'node.exe' : 'node');
  if (existsSync(binary)) return binary;
  throw new Error(
    `Node ${wantedMajor} is needed, this is ${process.version}, and npm has none for this computer (${name}): install Node ${wantedMajor}`,
  );
}

/** Becomes the other process as far as the caller can see: streams, signals and exit code. */
function hand(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit' });
    // A terminal sends Ctrl-C to both, a supervisor's signal reaches this process only: the child bears both.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
    child.on('error', (cause) => reject(new Error(`${command} could not be started: ${cause.message}`)));
    child.on('close', (code, signal) => {
      process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0);
      resolve();
    });
  });
}
