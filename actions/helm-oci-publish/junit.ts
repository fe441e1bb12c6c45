/** What a JUnit file of helm-unittest tells. */
export interface SuiteResults {
  suites: number;
  tests: number;
  failures: { suite: string; test: string; message: string }[];
}

/** Characters of a reason that still make one line of sense; the report has it all. */
const longest = 300;

/** Reads the JUnit that helm-unittest writes (helm-unittest, internal/formatter). */
export function readJunit(xml: string): SuiteResults {
  const suites = [...xml.matchAll(/<testsuite\s([^>]*)>/g)];
  const cases = [...xml.matchAll(/<testcase\s([^>]*?)(?:\/>|>([\s\S]*?)<\/testcase>)/g)];
  const failures = cases.flatMap(([, attributes = '', body = '']) => {
    const failure = /<(?:failure|error)\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:failure|error)>)/.exec(body);
    if (failure === null) return [];
    return {
      suite: attribute(attributes, 'classname'),
      test: attribute(attributes, 'name'),
      message: decode(failure[1] ?? '').trim(),
    };
  });
  return { suites: suites.length, tests: cases.length, failures };
}

function attribute(attributes: string, name: string): string {
  return decode(new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '');
}

function decode(text: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replace(/&(?:#(\d+)|#x([0-9a-fA-F]+)|(\w+));/g, (all, decimal, hex, name) => {
    if (name !== undefined) return named[name] ?? all;
    return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal));
  });
}

/**
 * The first failed assertion of a test on one line: the path, what was expected and what was there. helm-unittest
 * writes every line of every assertion, joined by commas, each value once more as a diff.
 */
export function firstAssertion(message: string): string {
  const lines = message.split(/ , ?|\n/).map((line) => line.trim());
  const starts = lines.flatMap((line, at) => (/^- asserts\[\d+\] /.test(line) ? at : []));
  const [from] = starts;
  if (from === undefined) return shorten(lines.join(' '));
  const own = lines.slice(from, starts[1]);
  const diff = own.indexOf('Diff:');
  const told = own
    .slice(1, diff < 0 ? undefined : diff)
    .filter((line) => line !== '' && !/^(Template|DocumentIndex|ValuesIndex):/.test(line))
    .map((line) => line.replace(/^Path:\s*/, ''));
  const name = own[0]?.replace(/^- asserts\[\d+\] | fail$/g, '') ?? '';
  const text = told.map((line, at) =>
    at > 0 && /^(Expected|Actual|Error)\b/.test(line) ? `, ${line}` : ` ${line}`,
  );
  return shorten(told.length === 0 ? `${name} fails` : text.join('').trim());
}

function shorten(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
