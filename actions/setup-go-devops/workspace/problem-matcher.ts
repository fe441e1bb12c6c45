import { join } from 'node:path';
import { temporaryRoot } from '../../shared/files/temporary.ts';
import { writeJson } from '../../shared/files/write.ts';
import type { Ports } from '../../shared/ports.ts';

/** An import path; that of a module with a path of one word has neither dot nor slash. */
const path = String.raw`(?:[\w~+-]*[./][\w./~+-]*|command-line-arguments)`;
const word = String.raw`[\w~+-]+`;

/** What go build and go vet write above a package's messages: `# example.com/m/a [example.com/m/a.test]`. */
const above = (name: string) => String.raw`# ${name}(?: \[\S+\])?|# \[${name}\]`;

/** A compiler always tells the column; the assembler does not, nor go of a go.mod, nor a line of Go's log package. */
const file = String.raw`\.(?:(?:go|c|cc|cpp|h|m)(?=:\d+:\d)|mod|work|s)`;
const position = String.raw`:(\d+)(?::(\d+))?`;

/** Lines that belong to the message before or after them: types that differ, and the C compiler's context. */
const context = String.raw`\t.*| *\d* \|.*|\S+: In function .*:|\S+: At top level:`;

/**
 * A message counts only right below a header, which a test's log does not have; one regular expression for
 * `file.go:line:col: message` would fire on the lines of passing tests. (go vet of Go 1.26 writes no header, so what
 * it says is no annotation; where go test runs vet, it is one.) A line of context matches with an empty
 * message: the runner makes no annotation of it, and goes on with the loop (actions/runner, OutputManager.cs). Nor
 * does it of the severity `note`.
 */
function messages(owner: string, header: string, place: string) {
  return {
    owner,
    severity: 'error',
    pattern: [
      { regexp: `^(?:${header})$` },
      {
        regexp: `^(?:${context}|(?:vet: )?(${place}${file})${position}: (?:(error|warning|note): )?(.+))$`,
        file: 1,
        line: 2,
        column: 3,
        severity: 4,
        message: 5,
        loop: true,
      },
    ],
  };
}

const packages = messages('go-devops', String.raw`${above(path)}|go: errors parsing \S+:`, String.raw`\S.*?`);

/**
 * The package at the root of a module that has a path of one word: `# server` may as well be a title in a log, and
 * only places that begin with a dot, as go writes those in its own folder, count below it.
 */
const rootPackage = messages('go-devops-root', above(word), String.raw`\.[/\\].*?`);

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
  const to = join(temporaryRoot(env), 'go-devops-problem-matcher.json');
  await writeJson(to, { problemMatcher: [packages, rootPackage, imports] });
  runner.addMatcher(to);
}
