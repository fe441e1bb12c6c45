/** Characters kept of one output: enough of the start to see the cause, and of the end to see the result. */
const half = 48 * 1024;

export interface BoundedText {
  append(text: string): void;
  toString(): string;
}

/** Collects text of any length in bounded memory: the middle of a long one is left out, and says so. */
export function boundedText(limit = 2 * half): BoundedText {
  const part = Math.floor(limit / 2);
  let head = '';
  let tail = '';
  let dropped = 0;
  return {
    append(text) {
      const room = part - head.length;
      if (tail === '' && text.length <= room) {
        head += text;
        return;
      }
      if (tail === '') {
        head += text.slice(0, room);
        tail = text.slice(room);
      } else tail += text;
      // Cut seldom: at twice the size, so that a long output costs linear time.
      if (tail.length > 2 * part) {
        dropped += tail.length - part;
        tail = tail.slice(-part);
      }
    },
    toString() {
      if (dropped === 0 && tail.length <= part) return head + tail;
      const left = dropped + Math.max(0, tail.length - part);
      return `${head}\n… ${left} characters left out …\n${tail.slice(-part)}`;
    },
  };
}
