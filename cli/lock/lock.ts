import { isDeepStrictEqual } from 'node:util';
import pLimit from 'p-limit';
import { inputs } from '../../actions/setup-go-devops/inputs.ts';
import {
  type LockedTool,
  type LockFile,
  readLockFile,
} from '../../actions/setup-go-devops/pins/lock-file.ts';
import { publishedText } from '../../actions/setup-go-devops/pins/published-text.ts';
import { goPlatform, type Platform } from '../../actions/setup-go-devops/platform.ts';
import { settings } from '../../actions/setup-go-devops/settings.ts';
import { table } from '../../actions/setup-go-devops/table/table.ts';
import { GateFailure, InputError, ToolError } from '../../actions/shared/errors.ts';
import type { Ports } from '../../actions/shared/ports.ts';
import { readSettings, repositoryRoot } from '../../actions/shared/runner/settings.ts';
import { type LockArguments, parseLockArguments } from './arguments.ts';
import { checkEntry } from './check.ts';
import type { Witnesses } from './digests.ts';
import { writeLockFile } from './file.ts';
import { type Locked, type LockRules, lockEntry } from './lock-entry.ts';
import { planTargets, type Target } from './plan.ts';
import { type LockPorts, oneLine } from './ports.ts';
import { type Change, changeTable } from './report.ts';

/** Where the command writes: lines of the result, and lines beside it. */
interface Terminal {
  out(line: string): void;
  note(line: string): void;
}

/** Tools at a time: each asks several hosts. */
const atOnce = 4;

/**
 * `go-devops lock`: see help.ts.
 *
 * @returns the exit code
 * @throws InputError for wrong usage, settings or lock file
 */
export async function lock(
  argv: string[],
  ports: Omit<LockPorts, 'mirrors'>,
  terminal: Terminal,
): Promise<number> {
  const args = parseLockArguments(argv);
  const root = (await repositoryRoot(ports.env)) ?? process.cwd();
  const { mirrors, minimumAge } = await readSettings(settings, 'setup-go-devops', ports.env, inputs);
  const file: LockFile = (await readLockFile(root)) ?? { lockVersion: 1, tools: {} };
  if (args.mode === 'remove') return remove(args, root, file, terminal);
  const here = goPlatform(process.platform, process.arch);
  const targets = planTargets(args, file, table, here);
  if (targets.length === 0) {
    terminal.out('There is no entry yet: name a tool, such as go-devops lock helm@4.2');
    return 0;
  }
  if (args.offline)
    terminal.note('offline: nothing is cross-checked with checksum files, and no age is known');
  const witnesses = args.offline ? undefined : witnessesOver({ ...ports, mirrors });
  const rules = { minimumAge: args.age ?? minimumAge, executables: executablesOf(args, here) };
  return args.mode === 'check'
    ? check(targets, rules, witnesses, terminal)
    : write(targets, rules, witnesses, { root, file, terminal });
}

/** A lock records the executable of this computer too; a check judges only what it is asked for. */
function executablesOf({ mode, executables }: LockArguments, here: Platform): Platform[] {
  return mode === 'check' ? executables : [...new Set([here, ...executables])];
}

/** One checksum file is about several assets: it is read once. */
function witnessesOver(ports: LockPorts): Witnesses {
  const texts = new Map<string, Promise<string>>();
  const http: Ports['http'] = (url, init) => ports.http(url, { ...init, retry: true, timeout: 30_000 });
  const readText = (url: string) => {
    const text = texts.get(url) ?? publishedText(url, http, ports.mirrors);
    texts.set(url, text);
    return text;
  };
  return { readText, ports };
}

async function check(
  targets: Target[],
  rules: LockRules,
  witnesses: Witnesses | undefined,
  { out, note }: Terminal,
): Promise<number> {
  const limit = pLimit(atOnce);
  const findings = await Promise.all(
    targets.map((target) => limit(() => checkEntry(target, rules, witnesses))),
  );
  for (const line of findings.flatMap(({ notes }) => notes)) note(`note: ${line}`);
  const reasons = findings.flatMap((finding) => finding.reasons);
  for (const reason of reasons) out(reason);
  if (reasons.length > 0) return 1;
  out(`${entries(targets.length)} up to date`);
  return 0;
}

async function write(
  targets: Target[],
  rules: LockRules,
  witnesses: Witnesses | undefined,
  { root, file, terminal }: { root: string; file: LockFile; terminal: Terminal },
): Promise<number> {
  const limit = pLimit(atOnce);
  const results = await Promise.allSettled(
    targets.map((target) => limit(() => lockEntry(target, rules, witnesses))),
  );
  const failures = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
  if (failures.length > 0) {
    for (const failure of failures) terminal.note(`error: ${told(failure)}`);
    terminal.note('nothing was written');
    return failures.every((failure) => failure instanceof InputError) ? 2 : 1;
  }
  const locked = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const tools: Record<string, LockedTool> = { ...file.tools };
  for (const [at, { entry }] of locked.entries()) tools[targets[at]?.row.tool ?? ''] = entry;
  for (const line of locked.flatMap(({ notes }) => notes)) terminal.note(`note: ${line}`);
  const changes = changesOf(file, targets, locked);
  if (changes.length > 0) {
    await writeLockFile(root, { ...file, tools });
    terminal.out(changeTable(changes));
  }
  const unchanged = targets.length - changes.length;
  if (unchanged > 0) terminal.out(`${entries(unchanged)} unchanged`);
  return 0;
}

function changesOf(file: LockFile, targets: Target[], locked: Locked[]): Change[] {
  return locked.flatMap(({ entry, crossCheckedBy }, at) => {
    const tool = targets[at]?.row.tool ?? '';
    const old = file.tools[tool];
    if (isDeepStrictEqual(old, entry)) return [];
    return [{ tool, new: entry, crossCheckedBy, ...(old !== undefined && { old }) }];
  });
}

async function remove(args: LockArguments, root: string, file: LockFile, { out }: Terminal): Promise<number> {
  const tools = { ...file.tools };
  const changes = args.tools.map(({ name }) => {
    const old = Object.hasOwn(tools, name) ? tools[name] : undefined;
    if (old === undefined)
      throw new InputError('go-devops lock', `${name} has no entry that could be removed`);
    delete tools[name];
    return { tool: name, old, crossCheckedBy: '' };
  });
  await writeLockFile(root, { ...file, tools });
  out(changeTable(changes));
  return 0;
}

/** A failure in one line; a defect throws on, with its stack. */
function told(failure: unknown): string {
  if (failure instanceof ToolError || failure instanceof InputError || failure instanceof GateFailure) {
    return oneLine(failure);
  }
  throw failure;
}

function entries(count: number): string {
  return count === 1 ? '1 entry' : `${count} entries`;
}
