// The runner knows nothing of this project: whatever changes in action.yml changes what it does. Shown on a copy of
// the real action.yml whose doors only note what they are given.
import { cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { doors, root } from '../../../scripts/doors.ts';
import { commitAll } from '../../support/git.ts';
import { type LocalResult, localRun } from '../../support/local-run.ts';
import { type Metadata, readMetadata } from '../../support/metadata.ts';

let repository: string;
const { chain, doors: metadata } = readMetadata();

beforeEach(async () => {
  repository = await realpath(await mkdtemp(join(tmpdir(), 'root-action-')));
  await cp(join(root, 'action.yml'), join(repository, 'action.yml'));
  await cp(join(root, 'workflows-examples'), join(repository, 'workflows-examples'), { recursive: true });
  await mkdir(join(repository, 'sample-app'));
  await writeFile(join(repository, 'sample-app', 'go.mod'), 'module example.com/tiny\n');
  for (const name of doors) {
    await mkdir(join(repository, name));
    const runs = { using: 'node24', main: 'note.mjs' };
    await writeFile(join(repository, name, 'action.yml'), stringify({ ...metadata[name], runs }));
    const outputs = Object.keys(metadata[name]?.outputs ?? {});
    await writeFile(join(repository, name, 'note.mjs'), noteInputs(name, outputs));
  }
  commitAll(repository);
});
afterEach(() => rm(repository, { recursive: true, force: true }));

/** A step that writes down its inputs, and sets every output to `true`. */
function noteInputs(name: string, outputs: string[]): string {
  return `import { appendFileSync } from 'node:fs';
const inputs = Object.entries(process.env).filter(([key]) => key.startsWith('INPUT_'));
appendFileSync(process.env.NOTES, JSON.stringify({ door: '${name}', inputs: Object.fromEntries(inputs) }) + '\\n');
for (const name of ${JSON.stringify(outputs)}) appendFileSync(process.env.GITHUB_OUTPUT, name + '=true\\n');
`;
}

interface Noted extends LocalResult {
  calls: { door: string; inputs: Record<string, string> }[];
}

async function run(change: (action: Metadata) => void = () => {}, argv: string[] = []): Promise<Noted> {
  const action: Metadata = parse(await readFile(join(root, 'action.yml'), 'utf8'));
  change(action);
  await writeFile(join(repository, 'action.yml'), stringify(action));
  const notes = join(repository, 'notes');
  await rm(notes, { force: true });
  const result = await localRun(repository, ['--registry', 'registry.example.com', ...argv], {
    NOTES: notes,
  });
  const lines = (await readFile(notes, 'utf8')).trim().split('\n');
  return { ...result, calls: lines.map((line) => JSON.parse(line)) };
}

function renamed<T>(record: Record<string, T>, from: string): Record<string, T> {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => [name === from ? 'renamed' : name, value]),
  );
}

/** The inputs that the workflow for this computer gives. */
async function givenNames(): Promise<string[]> {
  const workflow = parse(await readFile(join(root, 'workflows-examples', 'local.yml'), 'utf8'));
  const [job] = Object.values(workflow.jobs) as [{ steps: [{ with: object }] }];
  return Object.keys(job.steps[0].with);
}

test('as it stands, every step runs and the workflow gives only what the action declares', async () => {
  const { exitCode, calls, printed } = await run();
  expect(exitCode).toBe(0);
  expect(calls.map(({ door }) => `$/${door}`)).toEqual(chain.runs.steps?.map(({ uses }) => uses));
  expect(printed).not.toContain('Unexpected');
  expect(printed).toMatch(/^ {2}verified +image and chart$/m);
});

test('what was not published is not shown as an image', async () => {
  const { printed, report } = await run((action) => {
    for (const step of action.runs.steps ?? [])
      if (step.id === chain.runs.steps?.find(({ uses }) => uses === '$/sbom-scan-sign')?.id)
        step.if = "'' == 'x'";
  });
  expect(printed).toMatch(/^ {2}not-published +true$/m);
  expect(printed).not.toMatch(/^ {2}(image|verified|chart) /m);
  expect(report?.outputs.image).toBe('');
});

test('a renamed output is another output', async () => {
  const name = Object.keys(chain.outputs ?? {})[0] ?? '';
  const { report, printed } = await run((action) => {
    action.outputs = renamed(action.outputs ?? {}, name);
  });
  expect(report?.outputs).toHaveProperty('renamed');
  expect(report?.outputs).not.toHaveProperty(name);
  expect(printed).toContain(`Unexpected output(s) steps.chain.outputs.${name}`);
});

test('another default reaches the steps', async () => {
  const given = await givenNames();
  const text = JSON.stringify(chain.runs);
  const name = Object.keys(chain.inputs ?? {}).find(
    (input) => !given.includes(input) && text.includes(`"\${{ inputs.${input} }}"`),
  );
  const { calls } = await run((action) => {
    Object.assign(action.inputs?.[name ?? ''] ?? {}, { default: 'another default' });
  });
  const values = calls.flatMap(({ inputs }) => Object.values(inputs));
  expect(values).toContain('another default');
});

test('another condition decides', async () => {
  const { report } = await run((action) => {
    for (const step of action.runs.steps ?? [])
      if (step.id === chain.runs.steps?.[1]?.id) step.if = "'' == 'x'";
  });
  expect(report?.steps[1]?.outcome).toBe('skipped');
});

test('a renamed input is told, and its value does not arrive', async () => {
  const name = (await givenNames()).find((input) => chain.inputs?.[input]?.default === undefined) ?? '';
  const before = await run();
  expect((await run()).calls).toEqual(before.calls);
  const after = await run((action) => {
    action.inputs = renamed(action.inputs ?? {}, name);
    const text = JSON.stringify(action.runs).replaceAll(`inputs.${name}`, 'inputs.renamed');
    action.runs = JSON.parse(text);
  });
  expect(after.printed).toContain(`Unexpected input(s) '${name}'`);
  expect(after.calls).not.toEqual(before.calls);
});

test.each([
  ['auto', 'auto'],
  ['yes', 'yes'],
  // Nothing given is the scan's own default.
  ['', ''],
])('publish %j comes to the scan as %j, with all phases', async (given, received) => {
  const { calls } = await run(() => {}, ['--input', `publish=${given}`]);
  const scan = calls.find(({ door }) => door === 'sbom-scan-sign');
  expect(scan?.inputs.INPUT_PUBLISH).toBe(received);
  expect(metadata['sbom-scan-sign']?.inputs?.publish?.default).toBe('auto');
  expect(scan?.inputs.INPUT_PHASES).toBe(metadata['sbom-scan-sign']?.inputs?.phases?.default);
});
