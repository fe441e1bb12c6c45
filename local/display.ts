import { styleText } from 'node:util';
import type { JobObserver, StepRecord } from './composite/job.ts';
import { annotationMessage, type LogAnnotation } from './composite/step-log.ts';

export interface Display extends JobObserver {
  print(line: string): void;
  /** Removes the moving line, when there is one. */
  close(): void;
}

/** stdout, or a stream in its place. */
export type Terminal = NodeJS.WritableStream & { isTTY?: boolean; columns?: number };

const spinner = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const frameInterval = 120;
/** Without a terminal a line comes this often, in milliseconds, so that a long step is seen to live. */
const heartbeatInterval = 15_000;

/** One line a step with its time; below it what the step warns of. On a terminal the running step moves. */
export function display(stream: Terminal, verbose: boolean): Display {
  const moving = stream.isTTY === true && !verbose;
  const paint = (style: Parameters<typeof styleText>[0], text: string) => styleText(style, text, { stream });
  let timer: NodeJS.Timeout | undefined;
  let current = { name: '', start: 0, lastLine: '' };
  let frame = 0;

  const clear = () => {
    if (moving) stream.write('\r\u001b[K');
  };
  const print = (line: string) => {
    clear();
    stream.write(`${line}\n`);
  };
  const now = () => {
    const elapsed = `${Math.floor((Date.now() - current.start) / 1000)} s`.padStart(8);
    return `${column(current.name)}${elapsed}  ${current.lastLine}`;
  };
  const tick = () => {
    if (!moving) return print(`  … ${now()}`);
    frame += 1;
    const text = `  ${spinner[frame % spinner.length]} ${now()}`;
    stream.write(`\r\u001b[K${text.slice(0, (stream.columns || 80) - 1)}`);
  };

  return {
    print,
    close() {
      clearInterval(timer);
      clear();
    },
    stepStarted(name) {
      current = { name, start: Date.now(), lastLine: '' };
      timer = setInterval(tick, moving ? frameInterval : heartbeatInterval);
      if (verbose) print(`  › ${name}`);
    },
    line(text) {
      if (verbose) print(text);
      const told = text.replace(/^##\[\w+\]/, '').trim();
      if (told !== '' && !text.startsWith('##[debug]')) current.lastLine = told;
    },
    annotation() {},
    stepEnded(record) {
      clearInterval(timer);
      print(`  ${mark(record, paint)} ${column(record.name)}${time(record)}`);
      for (const annotation of belowTheLine(record)) print(`      ${annotationText(annotation, paint)}`);
    },
  };
}

/** The reason of a failed step is the last error it reported. */
export function failureReason(record: StepRecord): LogAnnotation | undefined {
  if (record.conclusion !== 'failure') return undefined;
  return record.annotations.findLast(({ kind }) => kind === 'error');
}

/** All but the reason, which the end of the run shows. */
function belowTheLine(record: StepRecord): LogAnnotation[] {
  const reason = failureReason(record);
  return record.annotations.filter((annotation) => annotation !== reason);
}

type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;

function annotationText(annotation: LogAnnotation, paint: Paint): string {
  const style = { error: 'red', warning: 'yellow', notice: 'cyan' } as const;
  const text = annotationMessage(annotation).replaceAll('\n', '\n      ');
  return `${paint(style[annotation.kind], annotation.kind)} ${text}`;
}

function mark({ outcome, conclusion }: StepRecord, paint: Paint): string {
  if (outcome === 'skipped') return paint('dim', '–');
  if (conclusion === 'success') return outcome === 'success' ? paint('green', '✓') : paint('yellow', '!');
  return paint('red', '✗');
}

function time({ outcome, start, end }: StepRecord): string {
  return outcome === 'skipped' ? ' skipped' : `${((end - start) / 1000).toFixed(1)} s`.padStart(8);
}

function column(name: string): string {
  return name.padEnd(16);
}
