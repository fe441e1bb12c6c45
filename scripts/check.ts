// `npm run check`: everything that can be judged without running the actions.
import { spawnSync } from 'node:child_process';
import { dependencyViolations } from './checks/dependencies.ts';
import { distLimit, distSize, staleBundles } from './checks/dist.ts';
import { unusedExports } from './checks/exports.ts';
import { untestedFaults } from './checks/faults.ts';
import { hygieneViolations } from './checks/hygiene.ts';
import { root } from './doors.ts';
import { outOfDate } from './generate.ts';

/** Each check gives its complaints, one a line. */
const checks: Record<string, () => Promise<string[]>> = {
  types: async () => command('node_modules/typescript/bin/tsc', ['--noEmit']),
  'lint and format': async () =>
    command('node_modules/@biomejs/biome/bin/biome', ['ci', '--colors=off', '--error-on-warnings', '.']),
  'dependency rule': async () =>
    (await dependencyViolations()).map(({ file, message }) => `${file} ${message}`),
  'every export has an importer': unusedExports,
  'action.yml, READMEs and schemas follow from the sources': async () =>
    (await outOfDate()).map((path) => `${path} is out of date: run "npm run generate"`),
  'dist equals a rebuild': async () =>
    (await staleBundles()).map((path) => `dist/${path} is out of date: run "npm run build"`),
  'size of dist': async () => {
    const size = await distSize();
    return size > distLimit ? [`dist is ${size} bytes compressed, the limit is ${distLimit}`] : [];
  },
  'every fault has a test': untestedFaults,
  'no local paths, no hosts': hygieneViolations,
};

function command(script: string, args: string[]): string[] {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 << 20,
  });
  return status === 0 ? [] : `${stdout}${stderr}`.trimEnd().split('\n');
}

let failed = false;
for (const [name, check] of Object.entries(checks)) {
  const start = Date.now();
  // A check that cannot be made has not passed.
  const complaints = await check().catch((error: Error) => [error.message]);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`${complaints.length === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`);
  for (const complaint of complaints) console.log(`     ${complaint}`);
  failed ||= complaints.length > 0;
}
process.exitCode = failed ? 1 : 0;
