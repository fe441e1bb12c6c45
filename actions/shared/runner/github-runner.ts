import { randomUUID } from 'node:crypto';
import { appendFile } from 'node:fs/promises';
import * as core from '@actions/core';
import type { Annotation, Runner } from '../ports.ts';
import { annotationBudget, annotationLines, annotationTable, cutMessage } from './annotations.ts';
import { plainText } from './plain-text.ts';
import { redactor } from './redact.ts';
import { summaryBuffer } from './summary.ts';

/** The runner port over @actions/core and the files that the runner names in the environment. */
export function githubRunner(env: NodeJS.ProcessEnv): Runner {
  const budget = annotationBudget();
  const summary = summaryBuffer();
  const secrets = redactor();

  return {
    input: (name) => core.getInput(name),
    setOutput: (name, value) => core.setOutput(name, value),
    saveState: (name, value) => core.saveState(name, value),
    getState: (name) => core.getState(name),
    exportVariable: (name, value) => core.exportVariable(name, value),
    addPath: (folder) => core.addPath(folder),
    addMatcher,
    mask(secret) {
      secrets.add(secret);
      // The log is written line by line, so a secret of several lines is masked line by line too.
      for (const line of [secret, ...secret.split(/\r?\n/)]) if (line.trim() !== '') core.setSecret(line);
    },
    redact: secrets.apply,

    info: (line) => core.info(plainText(line)),
    debug: (line) => core.debug(plainText(line)),
    group: (title, body) => core.group(plainText(title), body),
    untrusted,

    annotate(annotation) {
      if (budget.admit(annotation)) emit(annotation);
    },
    fail: (reason) => emit({ ...reason, kind: 'error' }),
    summarize: (markdown) => summary.append(markdown),
    async flush() {
      const leftOut = budget.leftOut();
      if (leftOut.length > 0) {
        untrusted(annotationLines(leftOut));
        summary.append(annotationTable(leftOut));
      }
      const text = secrets.apply(summary.text());
      if (env.GITHUB_STEP_SUMMARY !== undefined && text !== '')
        await appendFile(env.GITHUB_STEP_SUMMARY, text);
    },
  };
}

/** @actions/core has no function for it. Escaped as all values of commands are (actions/runner, ActionCommand.cs). */
function addMatcher(file: string): void {
  const value = file.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  process.stdout.write(`::add-matcher::${value}\n`);
}

function untrusted(text: string): void {
  const token = randomUUID();
  const ended = text.endsWith('\n') ? text : `${text}\n`;
  process.stdout.write(`::stop-commands::${token}\n${ended}::${token}::\n`);
}

function emit({ kind, message, title, file, line, column }: Annotation): void {
  const properties = {
    ...(title !== undefined && { title }),
    ...(file !== undefined && { file }),
    ...(line !== undefined && { startLine: line }),
    ...(column !== undefined && { startColumn: column }),
  };
  const write = { error: core.error, warning: core.warning, notice: core.notice }[kind];
  write(cutMessage(message), properties);
}
