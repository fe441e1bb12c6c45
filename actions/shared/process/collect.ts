/** Keeps what a tool writes, within bounds: a tool gone wild must not take this process with it. */
interface Collector {
  add(chunk: Buffer): void;
  text(): string;
  isFull(): boolean;
}

/** Keeps everything up to `limit` bytes; what goes beyond calls `onFull` once and is dropped. */
export function collectWhole(limit: number, onFull: () => void): Collector {
  const chunks: Buffer[] = [];
  let bytes = 0;
  let full = false;
  return {
    add(chunk) {
      bytes += chunk.length;
      if (bytes <= limit) chunks.push(chunk);
      else if (!full) {
        full = true;
        onFull();
      }
    },
    text: () => Buffer.concat(chunks).toString('utf8'),
    isFull: () => full,
  };
}

/** Keeps at least the last `limit` bytes, and less than twice as much. */
export function collectEnd(limit: number): Collector {
  let older = Buffer.alloc(0);
  let chunks: Buffer[] = [];
  let bytes = 0;
  return {
    add(chunk) {
      chunks.push(chunk.subarray(-limit));
      bytes += Math.min(chunk.length, limit);
      if (bytes < limit) return;
      older = Buffer.concat(chunks).subarray(-limit);
      chunks = [];
      bytes = 0;
    },
    text: () => Buffer.concat([older, ...chunks]).toString('utf8'),
    isFull: () => false,
  };
}
