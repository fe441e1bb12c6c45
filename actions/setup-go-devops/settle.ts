import type { Ports } from '../shared/ports.ts';

/** Work whose parts go on side by side: one that fails keeps no other from its end. */
export interface Parts {
  /** Does a part; one that fails is told in the log at once and gives `otherwise`. */
  settle<T>(name: string, otherwise: T, work: () => Promise<T>): Promise<T>;
  /** Keeps failures that were told already. */
  failed(failures: unknown[]): void;
  /** In the order in which they happened. */
  failures: unknown[];
}

export function parts({ runner }: Pick<Ports, 'runner'>): Parts {
  const failures: unknown[] = [];
  return {
    failures,
    failed: (more) => void failures.push(...more),
    async settle(name, otherwise, work) {
      try {
        return await work();
      } catch (error) {
        failures.push(error);
        const message = error instanceof Error ? error.message : String(error);
        runner.info(`${name} FAILED: ${runner.redact(message)}`);
        return otherwise;
      }
    },
  };
}
