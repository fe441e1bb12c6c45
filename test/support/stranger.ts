import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type TestTool, tool } from './tools.ts';

/** Somebody who has only references and a public key: an empty home, no environment, tools that are not ours. */
export interface Stranger {
  run(name: TestTool, args: string[], env?: Record<string, string>): Promise<string>;
  home: string;
}

export async function stranger(): Promise<Stranger> {
  const home = await mkdtemp(join(tmpdir(), 'stranger-'));
  return {
    home,
    async run(name, args, env = {}) {
      const path = await tool(name);
      const options = {
        cwd: home,
        env: { HOME: home, TMPDIR: home, PATH: '/usr/bin:/bin', ...env },
        maxBuffer: 64 << 20,
      };
      const running = promisify(execFile)(path, args, options);
      // Nobody answers a question.
      running.child.stdin?.end();
      return (await running).stdout.trim();
    },
  };
}

/** Flags with which cosign checks a signature by key alone, on a registry without TLS. */
export function keyedVerification(publicKey: string): string[] {
  return ['--key', publicKey, '--insecure-ignore-tlog=true', '--allow-http-registry'];
}
