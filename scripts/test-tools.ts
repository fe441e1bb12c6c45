// Prepares the real tools that the tests use. The first time that takes minutes where releases cannot be downloaded;
// later it takes a second.
import { pathToFileURL } from 'node:url';
import { installTools, testTools } from '../test/support/tools.ts';

/** Installs all tools of the tests and shows how it goes. */
export async function prepareTestTools(): Promise<void> {
  await installTools(testTools, (line) => console.log(line));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await prepareTestTools();
