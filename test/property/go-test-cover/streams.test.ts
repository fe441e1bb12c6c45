import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { coverageByPackage, sumStatements } from '../../../actions/go-test-cover/coverage.ts';
import { eventReader, type TestEvent } from '../../../actions/go-test-cover/events.ts';
import { escapeXml } from '../../../actions/go-test-cover/junit.ts';
import {
  addBlock,
  addLine,
  type Block,
  formatProfile,
  type Profile,
} from '../../../actions/go-test-cover/profile.ts';

const stream = readFileSync(
  join(import.meta.dirname, '..', '..', 'fixtures', 'go-test-events', 'failing-go1.26.jsonl'),
);

function readInChunks(bytes: Uint8Array, cuts: number[]): TestEvent[] {
  const events: TestEvent[] = [];
  const reader = eventReader(
    (event) => events.push(event),
    (line) => {
      throw new Error(`not an event: ${line}`);
    },
  );
  const points = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  for (let index = 1; index < points.length; index += 1) {
    const chunk = Buffer.from(bytes.subarray(points[index - 1], points[index]));
    reader.write(chunk);
    // The memory of a chunk may be used again by its owner.
    chunk.fill(0);
  }
  reader.end();
  return events;
}

test('events are the same wherever the stream is split', () => {
  const whole = readInChunks(stream, []);
  expect(whole).toHaveLength(187);
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 40 }), (cuts) => {
      expect(readInChunks(stream, cuts)).toEqual(whole);
    }),
  );
});

test('text of several bytes a character survives every split', () => {
  const event = { Action: 'output', Package: 'p', Output: 'größe 😀 日本\n' };
  const bytes = Buffer.from(`${JSON.stringify(event)}\n`);
  for (let cut = 0; cut <= bytes.length; cut += 1) expect(readInChunks(bytes, [cut])).toEqual([event]);
});

describe('merging profiles', () => {
  const entry = fc.record({
    file: fc.constantFrom('m/a/a.go', 'm/a/b.go', 'm/b/c.go'),
    line: fc.integer({ min: 1, max: 4 }),
    count: fc.oneof(fc.nat({ max: 3 }), fc.constant(2 ** 32 - 1)),
  });
  const part = fc.array(entry, { maxLength: 12 });
  type Entries = { file: string; line: number; count: number }[];

  const merge = (...parts: Entries[]): Profile => {
    const profile: Profile = new Map();
    for (const { file, line, count } of parts.flat()) {
      // The number of statements belongs to the source, so it follows from the position.
      const block: Block = { position: `${line}.1,${line}.9`, statements: line, count };
      addBlock(profile, file, block);
    }
    return profile;
  };
  const total = (profile: Profile) => sumStatements(coverageByPackage(profile).values());

  test('does not depend on order or grouping', () => {
    fc.assert(
      fc.property(part, part, part, (a, b, c) => {
        const expected = formatProfile(merge(a, b, c));
        expect(formatProfile(merge(c, a, b))).toBe(expected);
        expect(formatProfile(merge([...b, ...c], a))).toBe(expected);
      }),
    );
  });

  test('the same profile twice covers the same', () => {
    fc.assert(fc.property(part, (a) => expect(total(merge(a, a))).toEqual(total(merge(a)))));
  });

  test('more runs never cover less', () => {
    fc.assert(
      fc.property(part, part, (a, b) => {
        expect(total(merge(a, b)).covered).toBeGreaterThanOrEqual(total(merge(a)).covered);
      }),
    );
  });

  test('what is written is read back as it was', () => {
    fc.assert(
      fc.property(part, (a) => {
        const text = formatProfile(merge(a));
        const again: Profile = new Map();
        for (const line of text.split('\n')) addLine(again, line);
        expect(formatProfile(again)).toBe(text);
      }),
    );
  });
});

test('escaped text has no character that XML forbids', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(escapeXml(text)).not.toMatch(
        /[<>"\n]|&(?!amp;|lt;|gt;|quot;|#\d+;)|\p{Cc}|\p{Cs}|\ufffe|\uffff/u,
      );
    }),
  );
});
