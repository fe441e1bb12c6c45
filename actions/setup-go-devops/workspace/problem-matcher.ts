import { join } from 'node:path';
import { temporaryRoot } from '../../shared/files/temporary.ts';
import { writeJson } from '../../shared/files/write.ts';
import type { Ports } from '../../shared/ports.ts';

/** What go build and go vet write above the messages of a package, and go above those of a go.mod. */
const header = String.raw`^(?:# \S+(?: \[\S+\])?|go: errors parsing \S+:)$`;

const place = String.raw`(\S.*?\.(?:go|mod|work|s|c|cc|cpp|h|m)):(\d+)(?::(\d+))?`;

/** Lines that belong to the message before or after them: types that differ, and the C compiler's context. */
const context = String.raw`\t.*| *\d* \|.*|\S+: In function .*:|\S+: At top level:`;

/**
 * A message counts only right below a header, which a test's log does not have; one regular expression for
 * `file.go:line:col: message` would fire on the lines of passing tests. (go vet of Go 1.26 writes no header, so what
 * it says is no annotation; where go test runs vet, it is one.) A line of context matches with an empty
 * message: the runner makes no annotation of it, and goes on with the loop (actions/runner, OutputManager.cs). Nor
 * does it of the severity `note`.
 */
const messages = {
  owner: 'go-devops',
  severity: 'error',
  pattern: [
    { regexp: header },
    {
      regexp: `^(?:${context}|(?:vet: )?${place}: (?:(error|warning|note): )?(.+))$`,
      file: 1,
      line: 2,
      column: 3,
      severity: 4,
      message: 5,
      loop: true,
    },
  ],
};

/** Imports that cannot be resolved stand below no header; their words are go's own. */
const imports = {
  owner: 'go-devops-imports',
  severity: 'error',
  pattern: [
    {
      regexp: String.raw`^(\S.*?\.go):(\d+):(\d+): ((?:no required module provides package|cannot find module providing package|missing go\.sum entry for|package \S+ is not in std|use of internal package|use of vendored package|import "\S+" is a program).*)$`,
      file: 1,
      line: 2,
      column: 3,
      message: 4,
    },
  ],
};

/** Has the runner make annotations of what the go command says of the sources in the following steps. */
export async function addProblemMatcher({ runner, env }: Pick<Ports, 'runner' | 'env'>): Promise<void> {
  const file = join(temporaryRoot(env), 'go-devops-problem-matcher.json');
  await writeJson(file, { problemMatcher: [messages, imports] });
  runner.addMatcher(file);
}
