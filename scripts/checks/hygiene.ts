import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../doors.ts';

/** What no committed text may hold: places of one computer, hosts that only one network has. */
const forbidden: { pattern: RegExp; why: string; except?: RegExp }[] = [
  {
    pattern: /(?:^|[\s"'`(=:])\/(?:home|Users|work)\/(?!nonroot\b|somebody\b)[\w.-]+/m,
    why: 'names a folder of one computer',
  },
  {
    pattern: /\b(?:registry\.npmjs\.org|proxy\.golang\.org|pypi\.org)\b/,
    why: 'names the host of a package registry',
  },
];

/** Committed files that hold what they must not; bundles and licence texts of others are left out. */
export async function hygieneViolations(): Promise<string[]> {
  const { stdout } = await promisify(execFile)('git', ['ls-files', '-z'], { cwd: root, maxBuffer: 64 << 20 });
  const files = stdout.split('\0').filter((file) => file !== '' && !file.startsWith('dist/'));
  const found = await Promise.all(
    files.filter((file) => file !== 'scripts/checks/hygiene.ts').map(violationsOf),
  );
  return found.flat();
}

async function violationsOf(file: string): Promise<string[]> {
  const text = await readFile(join(root, file), 'utf8').catch(() => '');
  return forbidden.flatMap(({ pattern, why }) => {
    const match = pattern.exec(text);
    return match === null ? [] : [`${file} ${why}: ${match[0].trim()}`];
  });
}
