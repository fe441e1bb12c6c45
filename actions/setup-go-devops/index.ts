import { start } from './start.ts';
import { table } from './table.ts';

await start(table, process);
