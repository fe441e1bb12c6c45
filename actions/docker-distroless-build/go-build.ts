import { mkdir, readFile, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import pLimit from 'p-limit';
import { ToolError } from '../shared/errors.ts';
import type { Command } from '../shared/exec.ts';
import type { Ports } from '../shared/ports.ts';
import { withHeartbeat } from '../shared/runner/progress.ts';
import { type BuildInfo, parseBuildInfo } from './build-info.ts';
import { compileError, compilerAnnotations } from './compile-error.ts';
import { type Go, goCommand } from './go.ts';
import { buildFlags } from './go-flags.ts';
import type { Target } from './platforms.ts';

/** One `go build`. */
interface BuildPlan {
  target: Target;
  /** Import path of the main package. */
  main: string;
  /** Absolute path of the binary. */
  output: string;
  command: Command;
}

/** The program of one platform. */
export interface Binary {
  target: Target;
  bytes: Uint8Array;
  info: BuildInfo;
  /** How long go build took, milliseconds. */
  duration: number;
}

interface BuildRequest {
  /** Import path of the main package. */
  main: string;
  program: string;
  targets: Target[];
  goFlags: string[];
  /** True inside of a repository: Go then writes the commit into the binary. */
  stampRevision: boolean;
  /** Folder for the binaries. */
  folder: string;
}

/** One `go build` a platform. Nothing but the sources, Go's version and the flags decides what comes out. */
export function planBuilds(request: BuildRequest, go: Go): BuildPlan[] {
  const { main, program, targets, goFlags, stampRevision, folder } = request;
  return targets.map((target) => {
    const output = join(folder, target.name.replaceAll('/', '-'), program);
    const args = ['build', ...buildFlags(goFlags, stampRevision), '-o', output, '--', main];
    return { target, main, output, command: goCommand(go, args, target.env) };
  });
}

/**
 * Builds all platforms, as many at once as there are processors. `done` gets each binary as it is ready, so
 * that packing one overlaps with building the next.
 *
 * @throws ToolError with the compiler's first message when it does not compile; all are annotations by then
 */
export async function buildAll<T>(
  plans: BuildPlan[],
  go: Go,
  ports: Ports,
  done: (binary: Binary) => Promise<T>,
): Promise<T[]> {
  const limit = pLimit(availableParallelism());
  let finished = 0;
  const builds = plans.map((plan) =>
    limit(async () => {
      // A first build compiles the standard library too and takes its time.
      const what = () => `go build ${plan.target.name}`;
      const binary = await withHeartbeat(what, ports, () => build(plan, go, ports));
      finished += 1;
      const seconds = (binary.duration / 1000).toFixed(1);
      ports.runner.info(`${finished}/${plans.length} go build ${plan.target.name} ok ${seconds} s`);
      return done(binary);
    }),
  );
  try {
    return await Promise.all(builds);
  } catch (error) {
    // What is wrong on one platform mostly is on all: told once, and what waits is not begun.
    limit.clearQueue();
    const detail = error instanceof ToolError ? error.detail : '';
    for (const annotation of await compilerAnnotations(detail, go.folder)) ports.runner.annotate(annotation);
    throw error;
  }
}

async function build(plan: BuildPlan, go: Go, { exec, clock }: Ports): Promise<Binary> {
  const { target, output, command } = plan;
  const start = clock.now();
  await rm(output, { force: true });
  await mkdir(dirname(output), { recursive: true });
  const { exitCode, stderr } = await exec(command, { accept: 'any' });
  if (exitCode !== 0) throw await compileError({ ...plan, folder: go.folder, exitCode, stderr });
  const duration = clock.now() - start;
  const [bytes, { stdout }] = await Promise.all([
    readFile(output),
    exec(goCommand(go, ['version', '-m', output])),
  ]);
  return { target, bytes, info: parseBuildInfo(stdout), duration };
}
