import type { Clock } from '../../shared/clock.ts';
import { type HttpResponse, retryAfter } from '../../shared/http.ts';

/** Seconds between attempts, at least: 90 together. A spell of 504 at a release host lasts longer than curl's. */
const schedule = [1, 2, 4, 8, 15, 30, 30];

/** How long one download goes on asking servers that fail for the moment. */
export interface Patience {
  /**
   * Waits before the next attempt: as long as the server asks for in Retry-After, else as the schedule says,
   * with jitter.
   *
   * @returns false, at once, when there is to be no further attempt
   */
  wait(answer?: HttpResponse): Promise<boolean>;
  /** Begins anew: the download goes forward. */
  renew(): void;
}

export function patience(clock: Clock, random: () => number = Math.random): Patience {
  let attempts = 0;
  return {
    async wait(answer) {
      const seconds = schedule[attempts];
      if (seconds === undefined) return false;
      attempts += 1;
      const asked = answer && retryAfter(answer, clock.now());
      await clock.wait(asked ?? seconds * 1000 * (1 + random() / 2));
      return true;
    },
    renew() {
      attempts = 0;
    },
  };
}
