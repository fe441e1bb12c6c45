// `npm run bench` measures everything; `npm run bench -- setup` or `-- chain` one part.
import { availableParallelism, totalmem } from 'node:os';
import { benchChain } from './chain.ts';
import { benchSetup } from './setup/main.ts';

const parts: Record<string, () => Promise<void>> = { setup: benchSetup, chain: benchChain };

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(`there is no benchmark ${unknown.join(', ')}; there is ${Object.keys(parts).join(', ')}`);
  process.exit(2);
}
console.log(
  `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}`,
);
for (const [name, run] of Object.entries(parts)) {
  if (wanted.length === 0 || wanted.includes(name)) await run();
}
