// setup-go-devops with the tool table of the file SETUP_TABLE in place of its own: the tests' releases stand on a
// loopback server.
import { readFileSync } from 'node:fs';
import { start } from '../../actions/setup-go-devops/start.ts';

const path = process.env.SETUP_TABLE;
await start(path === undefined ? {} : JSON.parse(readFileSync(path, 'utf8')), process);
