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
  /** Writes out an unfinished last line. */
  end(): void;
}

export interface LogListener {
  /** A line for the log, secrets removed, in the form of the runner's own logs: `##[error]...`. */
  line(text: string): void;
  annotation(annotation: LogAnnotation): void;
}

/** Reads a step's output as the runner does: carries out the commands in it, hides what is masked. */
export function stepLog(masks: Redactor, listener: LogListener): StepLog {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  /** Commands are text while this is set, until `::token::` comes. */
  let stopToken: string | undefined;

  const say = (line: string) => listener.line(masks.apply(line));
  const annotate = (annotation: LogAnnotation) => {
    const masked = { ...annotation, message: masks.apply(annotation.message) };
    say(`##[${annotation.kind}]${annotationMessage(masked)}`);
    listener.annotation(masked);
  };

  function take(line: string): void {
    const command = parseWorkflowCommand(line);
    if (stopToken !== undefined && command?.name === stopToken.toLowerCase()) stopToken = undefined;
    else if (stopToken !== undefined || command === undefined || !carryOut(command)) say(line);
  }

  function carryOut({ name, properties, data }: WorkflowCommand): boolean {
    switch (name) {
      case 'add-mask':
        masks.add(data);
        return true;
      case 'stop-commands':
        stopToken = data;
        return true;
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
        return true;
      case 'group':
      case 'endgroup':
      case 'debug':
        say(`##[${name}]${data}`);
        return true;
      // Of no effect here.
      case 'echo':
      case 'add-matcher':
      case 'remove-matcher':
        return true;
      default:
        return false;
    }
  }

  return {
    say,
    annotate,
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
