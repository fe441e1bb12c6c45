import type { Annotation, CacheService, Runner } from '../../actions/shared/ports.ts';

/** What a recording runner was told. */
export interface Recorded {
  outputs: Record<string, unknown>;
  state: Record<string, string>;
  variables: Record<string, string>;
  paths: string[];
  matchers: string[];
  secrets: string[];
  lines: string[];
  untrusted: string[];
  annotations: Annotation[];
  summary: string;
}

/** A runner port that keeps what it is told, for tests of one function. */
export function recordingRunner(inputs: Record<string, string> = {}): { runner: Runner; record: Recorded } {
  const record: Recorded = {
    outputs: {},
    state: {},
    variables: {},
    paths: [],
    matchers: [],
    secrets: [],
    lines: [],
    untrusted: [],
    annotations: [],
    summary: '',
  };
  const runner: Runner = {
    input: (name) => inputs[name] ?? '',
    setOutput(name, value) {
      record.outputs[name] = value;
    },
    saveState(name, value) {
      record.state[name] = value;
    },
    getState: (name) => record.state[name] ?? '',
    exportVariable(name, value) {
      record.variables[name] = value;
    },
    addPath: (folder) => void record.paths.push(folder),
    addMatcher: (file) => void record.matchers.push(file),
    mask: (secret) => void record.secrets.push(secret),
    redact: (text) => record.secrets.reduce((result, secret) => result.replaceAll(secret, '***'), text),
    info: (line) => void record.lines.push(line),
    debug() {},
    async group(title, body) {
      record.lines.push(title);
      return body();
    },
    untrusted: (text) => void record.untrusted.push(text),
    annotate: (annotation) => void record.annotations.push(annotation),
    fail: (reason) => void record.annotations.push({ kind: 'error', ...reason }),
    summarize(markdown) {
      record.summary += `${markdown}\n`;
    },
    async flush() {},
  };
  return { runner, record };
}

/** The cache port of a computer without a cache service. */
export const noCache: CacheService = {
  available: () => false,
  restore: async () => undefined,
  save: async () => false,
};
