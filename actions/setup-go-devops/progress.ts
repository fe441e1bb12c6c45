import type { Ports } from '../shared/ports.ts';
import type { InstallListener } from './install.ts';
import type { Step } from './plan.ts';

const heartbeatInterval = 15_000;

export interface Progress {
  start(step: Step): void;
  listener(step: Step): InstallListener;
  done(step: Step): void;
  failed(step: Step, reason: unknown): void;
  stop(): void;
}

/** One line for each finished tool, and every 15 seconds one for each that is still under way. */
export function progressLines(total: number, { runner, clock }: Pick<Ports, 'runner' | 'clock'>): Progress {
  const running = new Map<string, { since: number; what: string }>();
  let finished = 0;
  const seconds = (since: number) => ((clock.now() - since) / 1000).toFixed(1);
  const timer = setInterval(() => {
    for (const [name, { since, what }] of running) {
      runner.info(`    ${name}: ${what}, ${Math.round((clock.now() - since) / 1000)} s`);
    }
  }, heartbeatInterval);
  timer.unref();
  return {
    start: (step) => running.set(step.tool, { since: clock.now(), what: step.kind }),
    listener(step) {
      const doing = (what: string) => {
        const entry = running.get(step.tool);
        if (entry !== undefined) entry.what = what;
      };
      return {
        doing,
        waiting(what) {
          doing(what);
          runner.info(`    ${step.tool}: ${what}`);
        },
      };
    },
    done(step) {
      const since = running.get(step.tool)?.since ?? clock.now();
      running.delete(step.tool);
      finished += 1;
      const how = step.kind === 'download' ? 'downloaded' : 'built from its Go module';
      runner.info(`${finished}/${total} ${step.tool} ${step.version} ${how} ${seconds(since)} s`);
    },
    failed(step, reason) {
      running.delete(step.tool);
      finished += 1;
      const message = reason instanceof Error ? reason.message : String(reason);
      runner.info(`${finished}/${total} ${step.tool} ${step.version} FAILED: ${message}`);
    },
    stop: () => clearInterval(timer),
  };
}
