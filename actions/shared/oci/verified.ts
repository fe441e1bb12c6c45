import { createHash } from 'node:crypto';
import { ToolError } from '../errors.ts';
import type { Descriptor } from './descriptor.ts';

/**
 * Passes chunks through and fails when they are not the content that the descriptor names: as soon as there
 * are too many bytes, or at the end when there are too few or the digest is another.
 *
 * @throws ToolError
 */
export async function* verified(
  chunks: AsyncIterable<Uint8Array>,
  { digest, size }: Pick<Descriptor, 'digest' | 'size'>,
  source = 'the content',
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  let received = 0;
  const fail = (reason: string): never => {
    throw new ToolError(`read ${digest}`, `${source} of ${digest} is not what was asked for: ${reason}`);
  };
  for await (const chunk of chunks) {
    received += chunk.byteLength;
    if (received > size) fail(`more than ${size} bytes came`);
    hash.update(chunk);
    yield chunk;
  }
  if (received < size) fail(`${received} of ${size} bytes came`);
  const actual = `sha256:${hash.digest('hex')}`;
  if (actual !== digest) fail(`its digest is ${actual}`);
}
