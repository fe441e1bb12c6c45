import { start } from './start.ts';
import { table } from './table/table.ts';

await start(table, process);
