/** An event of `go test -json` (go doc test2json; build events since Go 1.24, OutputType since 1.27). */
export interface TestEvent {
  Action: string;
  Package?: string;
  /** Package ID of a build event, such as `p [p.test]`. */
  ImportPath?: string;
  Test?: string;
  /** Seconds. */
  Elapsed?: number;
  Output?: string;
  OutputType?: string;
  /** Package ID whose build failure made this package fail. */
  FailedBuild?: string;
}

interface EventReader {
  write(chunk: Uint8Array): void;
  /** The stream has ended; a last line without a line end is read now. */
  end(): void;
}

/**
 * Splits the stream of `go test -json` into events. Chunks may end anywhere and lines may have any length.
 * Lines that are not events (a linker's warning, a program that writes past the test's output) go to `onText`.
 */
export function eventReader(
  onEvent: (event: TestEvent) => void,
  onText: (line: string) => void,
): EventReader {
  let pending: Uint8Array[] = [];

  const read = (bytes: Uint8Array) => {
    const line = Buffer.concat([...pending, bytes])
      .toString('utf8')
      .replace(/\r$/, '');
    pending = [];
    if (line === '') return;
    const event = parseEvent(line);
    if (event === undefined) onText(line);
    else onEvent(event);
  };
  return {
    write(chunk) {
      let start = 0;
      for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
        read(chunk.subarray(start, end));
        start = end + 1;
      }
      // A copy: the caller may use the chunk's memory again.
      if (start < chunk.length) pending.push(Uint8Array.from(chunk.subarray(start)));
    },
    end: () => read(new Uint8Array()),
  };
}

function parseEvent(line: string): TestEvent | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    const parsed: unknown = JSON.parse(line);
    return isEvent(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function isEvent(value: unknown): value is TestEvent {
  return typeof value === 'object' && value !== null && 'Action' in value && typeof value.Action === 'string';
}
