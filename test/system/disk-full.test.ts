import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  binaryOf,
  documentOf,
  errorsOf,
  type PinnedRepository,
  pinnedRepository,
  program,
} from '../support/pinned-repository.ts';
import { tarGz } from '../support/release-server.ts';

let pinned: PinnedRepository;
beforeEach(async () => {
  pinned = await pinnedRepository();
});
afterEach(() => pinned.dispose());

const full = () =>
  `::error title=ToolError::the disk of the tool cache is full; nothing was installed (write ${pinned.toolCache})`;

/** Runs the action with a tool cache of one megabyte, and lists what it has when the action has ended. */
async function runOnSmallDisk(inputs: Record<string, string>, onOutput = (_: string) => {}) {
  const listing = join(pinned.folder, 'listing');
  const script = `
    mkdir -p "$RUNNER_TOOL_CACHE" && mount -t tmpfs -o size=1m none "$RUNNER_TOOL_CACHE" || exit 99
    "$@"
    code=$?
    cd "$RUNNER_TOOL_CACHE" && find . -type f -o -name ".staging-*" > "$LISTING"
    exit "$code"`;
  const run = await pinned.run(inputs, {
    under: ['unshare', '--mount', '--map-root-user', 'sh', '-c', script, 'sh'],
    env: { LISTING: listing },
    onOutput,
  });
  const files = (await readFile(listing, 'utf8')).split('\n').filter((line) => line !== '');
  return { run, files };
}

describe('a disk that is full in the midst of an installation', () => {
  test('of a tool: nothing is half installed, and what fits is there', async () => {
    const bytes = randomBytes(4 << 20);
    await pinned.pin('small', { path: '/small', bytes: Buffer.from(program('small')) });
    await pinned.pin('large', { path: '/large', bytes });
    // Not before the small one is there: for a moment, the large one leaves no room for it.
    const fits = Promise.withResolvers<void>();
    pinned.server.serve('/large', (response) => {
      fits.promise.then(() => response.writeHead(200).end(bytes));
    });
    const { run, files } = await runOnSmallDisk({ tools: 'large small' }, (output) => {
      if (output.includes('1/2 small 1.0.0 downloaded')) fits.resolve();
    });
    expect(errorsOf(run)).toEqual([full()]);
    expect(run.exitCode).toBe(1);
    expect(files).toEqual([`./${binaryOf('small')}`]);
    expect(run.paths).toContain(join(pinned.toolCache, dirname(binaryOf('small'))));
    expect(run.paths.filter((path) => path.includes('go-devops-large'))).toEqual([]);
    expect((await documentOf(run)).tools).toMatchObject([{ name: 'small', from: 'download' }]);
  });

  test('of Go: nothing is half installed', async () => {
    const files = { 'go/VERSION': 'go1.99.0\n', 'go/bin/go': randomBytes(2 << 20).toString('hex') };
    await pinned.pin('go', { version: '1.99.0', path: '/go.tar.gz', bytes: await tarGz(files) });
    const { run, files: left } = await runOnSmallDisk({});
    expect(errorsOf(run)).toEqual([full()]);
    expect(run).toMatchObject({ exitCode: 1, outputs: {}, paths: [] });
    expect(left).toEqual([]);
  });
});
