import { StringDecoder } from 'node:string_decoder';
import type { Redactor } from '../../actions/shared/runner/redact.ts';
import { parseWorkflowCommand, type WorkflowCommand } from './workflow-command.ts';

/** An annotation as a step wrote it, secrets removed. */
export interface LogAnnotation {
  kind: 'error' | 'warning' | 'notice';
  message: string;
  title: string | undefined;
  file: string | undefined;
  line: string | undefined;
}

export interface StepLog {
  write(chunk: Buffer): void;
  /** A line of the runner's own; not searched for commands. */
  say(line: string): void;
  annotate(annotation: LogAnnotation): void;
  /** Whether there was a command that fails the step. */
  hasRefused(): boolean;
  /** Writes out an unfinished last line. */
  end(): void;
}

interface LogListener {
  /** A line for the log, secrets removed, in the form of the runner's own logs: `##[error]...`. */
  line(text: string): void;
  annotation(annotation: LogAnnotation): void;
}

/** Commands that would set something for later steps. Files have taken their place; GitHub still obeys some. */
const outdated = new Set(['set-output', 'save-state', 'set-env', 'add-path']);
const known = new Set([
  ...outdated,
  ...['add-mask', 'stop-commands', 'error', 'warning', 'notice', 'group', 'endgroup', 'debug'],
  ...['echo', 'add-matcher', 'remove-matcher'],
]);

/** Reads a step's output as the runner does: carries out the commands in it, hides what is masked. */
export function stepLog(masks: Redactor, listener: LogListener): StepLog {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  /** Commands are text while this is set, until `::token::` comes. */
  let stopToken: string | undefined;
  let refused = false;

  const say = (line: string) => listener.line(masks.apply(line));
  const annotate = (annotation: LogAnnotation) => {
    const masked = { ...annotation, message: masks.apply(annotation.message) };
    say(`##[${annotation.kind}]${annotationMessage(masked)}`);
    listener.annotation(masked);
  };

  function take(line: string): void {
    const resume = stopToken?.toLowerCase();
    const command = parseWorkflowCommand(line, (name) => name === resume || known.has(name));
    if (command === undefined) say(line);
    else if (stopToken === undefined) carryOut(command);
    else if (command.name === resume) stopToken = undefined;
    else say(line);
  }

  function carryOut({ name, properties, data }: WorkflowCommand): void {
    switch (name) {
      case 'add-mask':
        masks.add(data);
        break;
      case 'stop-commands':
        stopToken = data;
        break;
      case 'error':
      case 'warning':
      case 'notice':
        annotate({
          kind: name,
          message: data,
          title: properties.title,
          file: properties.file,
          line: properties.line,
        });
        break;
      case 'group':
      case 'endgroup':
      case 'debug':
        say(`##[${name}]${data}`);
        break;
      default:
        // The others have no effect here.
        if (outdated.has(name)) refuse(name);
    }
  }

  /** Nothing that runs here writes one: text from outside has got into the log. */
  function refuse(name: string): void {
    refused = true;
    const message = `the log has the command "${name}": a step speaks through the runner's files`;
    annotate({ kind: 'error', message, title: undefined, file: undefined, line: undefined });
  }

  return {
    say,
    annotate,
    hasRefused: () => refused,
    write(chunk) {
      const lines = (rest + decoder.write(chunk)).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) take(line.replace(/\r$/, ''));
    },
    end() {
      const last = rest + decoder.end();
      rest = '';
      if (last !== '') take(last);
    },
  };
}

/** What is told of an annotation in one place: its title, where it is, the message. */
export function annotationMessage({ title, file, line, message }: LogAnnotation): string {
  const place = file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}`}: `;
  return `${title === undefined ? '' : `${title}: `}${place}${message}`;
}
