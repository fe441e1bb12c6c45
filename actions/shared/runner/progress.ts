import type { Ports } from '../ports.ts';

/** Milliseconds of silence after which a line says what is still at work. */
const silence = 15_000;

interface Heartbeat {
  /**
   * To be called often: when nothing was said for 15 seconds, says what is at work, and for how long.
   *
   * @param since when the work began, milliseconds since 1970
   */
  beat(what: string, since: number): void;
  /** Something else was said. */
  heard(): void;
}

/** For work that is a loop of its own; see withHeartbeat for any other. */
export function heartbeat({ runner, clock }: Pick<Ports, 'runner' | 'clock'>): Heartbeat {
  let last = clock.now();
  return {
    beat(what, since) {
      const now = clock.now();
      if (now - last < silence) return;
      last = now;
      runner.info(`${what}, ${Math.round((now - since) / 1000)} s`);
    },
    heard() {
      last = clock.now();
    },
  };
}

/** Does some work; while it lasts and is silent, a line every 15 seconds says `what` it is. */
export async function withHeartbeat<T>(
  what: () => string,
  ports: Pick<Ports, 'runner' | 'clock'>,
  work: (heard: Heartbeat['heard']) => Promise<T>,
): Promise<T> {
  const { beat, heard } = heartbeat(ports);
  const start = ports.clock.now();
  const timer = setInterval(() => beat(what(), start), 1000);
  try {
    return await work(heard);
  } finally {
    clearInterval(timer);
  }
}
