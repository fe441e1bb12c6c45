export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Waits; used between retries only. */
  wait(milliseconds: number): Promise<void>;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};
