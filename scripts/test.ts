// `npm test` and `npm run test:system`: prepares the real tools, runs the suites, prints where the time went.
import { spawn } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { root } from './doors.ts';
import { prepareTestTools } from './test-tools.ts';

const system = process.argv.includes('--system');
const counts = JSON.parse(await readFile(join(root, 'test', 'counts.json'), 'utf8'));

/** Suites that need no tool run while the tools are being prepared. */
const groups: { folders: string[]; workers: number; needsTools: boolean }[] = system
  ? [{ folders: ['system'], workers: 1, needsTools: true }]
  : [
      { folders: ['unit', 'contract', 'property'], workers: 2, needsTools: false },
      { folders: ['integration'], workers: 2, needsTools: true },
      // The chain uses both cores by itself.
      { folders: ['e2e'], workers: 1, needsTools: true },
    ];

interface SuiteTimes {
  suite: string;
  seconds: number;
}

interface GroupResult {
  passed: number;
  failed: number;
  suites: SuiteTimes[];
}

const started = Date.now();
let toolSeconds = 0;
const tools = prepareTestTools().then(() => {
  toolSeconds = (Date.now() - started) / 1000;
});
// A failure is told where the tools are awaited; until then it must not end the process.
tools.catch(() => {});

const results: GroupResult[] = [];
for (const group of groups) {
  if (group.needsTools) await tools;
  results.push(await runGroup(group.folders, group.workers));
}

const passed = sum(results.map((result) => result.passed));
const failed = sum(results.map((result) => result.failed));
printLedger(results.flatMap((result) => result.suites));
const expected = system ? counts.system : counts.test;
if (passed + failed < expected) {
  console.log(`only ${passed + failed} tests ran; test/counts.json says ${expected}`);
  process.exitCode = 1;
}
if (failed > 0) process.exitCode = 1;
console.log(`\n${passed} passed, ${failed} failed`);

async function runGroup(folders: string[], workers: number): Promise<GroupResult> {
  const report = join(root, '.local', 'test', `${folders.join('-')}.json`);
  await mkdir(join(report, '..'), { recursive: true });
  const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const args = [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    jest,
    '--ci',
    `--maxWorkers=${workers}`,
    '--json',
    `--outputFile=${report}`,
    '--passWithNoTests',
    ...folders.map((folder) => `test/${folder}/`),
  ];
  const exitCode = await new Promise<number>((resolve, reject) => {
    // The report goes to the file; --json would print it to stdout as well.
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
  const json = JSON.parse(await readFile(report, 'utf8'));
  const failedSuites = json.numRuntimeErrorTestSuites + (exitCode !== 0 && json.numFailedTests === 0 ? 1 : 0);
  if (json.numPendingTests > 0) throw new Error(`${json.numPendingTests} tests are skipped; none may be`);
  return {
    passed: json.numPassedTests,
    failed: json.numFailedTests + failedSuites,
    suites: json.testResults.map((suite: { name: string; startTime: number; endTime: number }) => ({
      suite: relative(root, suite.name),
      seconds: (suite.endTime - suite.startTime) / 1000,
    })),
  };
}

function printLedger(suites: SuiteTimes[]): void {
  const slowest = suites.sort((a, b) => b.seconds - a.seconds).slice(0, 12);
  console.log('\nwhere the time went (seconds)');
  console.log(`${toolSeconds.toFixed(1).padStart(7)}  tools ready`);
  for (const { suite, seconds } of slowest) console.log(`${seconds.toFixed(1).padStart(7)}  ${suite}`);
  console.log(`${((Date.now() - started) / 1000).toFixed(1).padStart(7)}  in all`);
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
