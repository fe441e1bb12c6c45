/** What a benchmark times: one way to get a result. It throws when the result is not the right one. */
interface Contender {
  name: string;
  /** What must be as new before each round, such as an empty folder; not timed. */
  prepare?: () => Promise<void>;
  run: () => Promise<void>;
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
      samples.get(name)?.push(await seconds(run));
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
