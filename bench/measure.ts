/** What a benchmark times: one way to get a result. */
interface Contender {
  name: string;
  /** What must be as new before each round, such as an empty folder; not timed. */
  prepare?: () => Promise<void>;
  /** What is timed. It gives the check of its result, if that is left: it throws when it is not the right one, untimed. */
  run: () => Promise<(() => Promise<void>) | undefined>;
}

/**
 * Runs contenders by turns, so that what else the machine does hits all of them, and prints each one's median and raw
 * samples, and how many times faster the first is than each other.
 */
export async function compare(
  title: string,
  contenders: [Contender, ...Contender[]],
  rounds = 5,
): Promise<void> {
  const samples = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, prepare, run } of contenders) {
      await prepare?.();
      let check: (() => Promise<void>) | undefined;
      const time = await seconds(async () => {
        check = await run();
      });
      await check?.();
      samples.get(name)?.push(time);
    }
  }
  console.log(`\n${title}`);
  const first = median(samples.get(contenders[0].name) ?? []);
  for (const { name } of contenders) {
    const own = samples.get(name) ?? [];
    const ratio = name === contenders[0].name ? '' : `  ${(median(own) / first).toFixed(2)} times ours`;
    const raw = own.map((sample) => sample.toFixed(2)).join(' ');
    console.log(`${median(own).toFixed(2).padStart(8)} s  ${name}${ratio}  (${raw})`);
  }
}

/** Seconds that `body` takes. */
export async function seconds(body: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await body();
  return (performance.now() - start) / 1000;
}

export function median(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
