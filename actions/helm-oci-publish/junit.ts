/** What a JUnit file of helm-unittest tells. */
export interface SuiteResults {
  suites: number;
  tests: number;
  failures: { suite: string; test: string; message: string }[];
}

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
