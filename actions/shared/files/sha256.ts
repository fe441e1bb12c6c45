import { createHash, type Hash } from 'node:crypto';
import { open } from 'node:fs/promises';

/** Bytes read at once: a buffer that stays in the processor's cache. */
const piece = 512 << 10;

/** Hex SHA-256 of a file's content. One buffer for all of it: a stream would allocate as much as it reads. */
export async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  const file = await open(path);
  try {
    const buffer = Buffer.allocUnsafe(piece);
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, piece);
      if (bytesRead === 0) return hash.digest('hex');
      hash.update(buffer.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
  }
}

/** The same bytes, hashed as they pass. */
export async function* hashing<T extends Uint8Array>(
  bytes: AsyncIterable<T>,
  hash: Hash,
): AsyncGenerator<T, void, undefined> {
  for await (const chunk of bytes) {
    hash.update(chunk);
    yield chunk;
  }
}
