import type { Ports } from '../../shared/ports.ts';
import { withHeartbeat } from '../../shared/runner/progress.ts';
import type { InstallListener } from './install.ts';
import type { Step } from './plan.ts';

/** Does one step of several, and tells how it goes. */
export type StepProgress = <T>(step: Step, work: (listener: InstallListener) => Promise<T>) => Promise<T>;

/** One line for each finished tool, and every 15 seconds one for each that is still under way. */
export function progressLines(
  total: number,
  { runner, clock }: Pick<Ports, 'runner' | 'clock'>,
): StepProgress {
  let finished = 0;
  return async (step, work) => {
    const start = clock.now();
    let what: string = step.kind;
    const listener: InstallListener = {
      doing(now) {
        what = now;
      },
      waiting(now) {
        what = now;
        runner.info(`    ${step.tool}: ${now}`);
      },
    };
    try {
      const result = await withHeartbeat(
        () => `    ${step.tool}: ${what}`,
        { runner, clock },
        () => work(listener),
      );
      finished += 1;
      const how = step.kind === 'download' ? 'downloaded' : 'built from its Go module';
      const seconds = ((clock.now() - start) / 1000).toFixed(1);
      runner.info(`${finished}/${total} ${step.tool} ${step.version} ${how} ${seconds} s`);
      return result;
    } catch (error) {
      finished += 1;
      const message = error instanceof Error ? error.message : String(error);
      runner.info(`${finished}/${total} ${step.tool} ${step.version} FAILED: ${message}`);
      throw error;
    }
  };
}
