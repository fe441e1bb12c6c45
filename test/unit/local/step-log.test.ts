import { describe, expect, test } from '@jest/globals';
import { redactor } from '../../../actions/shared/runner/redact.ts';
import { type LogAnnotation, stepLog } from '../../../local/composite/step-log.ts';

/** What comes out of a step's log when the step writes these chunks. */
function read(...chunks: (string | Buffer)[]): {
  lines: string[];
  annotations: LogAnnotation[];
  refused: boolean;
} {
  const lines: string[] = [];
  const annotations: LogAnnotation[] = [];
  const log = stepLog(redactor(), {
    line: (text) => void lines.push(text),
    annotation: (annotation) => void annotations.push(annotation),
  });
  for (const chunk of chunks) log.write(Buffer.from(chunk as string));
  log.end();
  return { lines, annotations, refused: log.hasRefused() };
}

describe('the log of a step', () => {
  test('is cut into lines, wherever the chunks end', () => {
    const text = Buffer.from('one\ntwö\r\nthree');
    expect(read(text.subarray(0, 6), text.subarray(6, 7), text.subarray(7)).lines).toEqual([
      'one',
      'twö',
      'three',
    ]);
  });

  test('has annotations with their properties unescaped', () => {
    const { annotations, lines } = read('::error title=A%3A b,file=x/y.go,line=3::50%25 of%0Ait\n');
    expect(annotations).toEqual([
      { kind: 'error', title: 'A: b', file: 'x/y.go', line: '3', message: '50% of\nit' },
    ]);
    expect(lines).toEqual(['##[error]A: b: x/y.go:3: 50% of\nit']);
  });

  test('shows groups and debug lines in the runner way', () => {
    expect(read('::group::Build\n::debug::why\n::endgroup::\n').lines).toEqual([
      '##[group]Build',
      '##[debug]why',
      '##[endgroup]',
    ]);
  });

  test('hides what is masked from then on, line by line, in annotations too', () => {
    const { lines, annotations } = read(
      'before s3cret\n::add-mask::s3cret%0Asecond line\n',
      'after s3cret\nthe second line\n::warning::s3cret again\n',
    );
    expect(lines).toEqual(['before s3cret', 'after ***', 'the ***', '##[warning]*** again']);
    expect(annotations[0]?.message).toBe('*** again');
  });

  test('carries out no command between stop-commands and its token', () => {
    const { lines, annotations } = read(
      '::stop-commands::Tok\n::error::no\n::add-mask::text\ntext\n::Tok::\n::error::yes\n',
    );
    expect(annotations.map(({ message }) => message)).toEqual(['yes']);
    expect(lines).toEqual(['::error::no', '::add-mask::text', 'text', '##[error]yes']);
  });

  test('has commands in the second form, anywhere in a line, with their own escapes', () => {
    const { lines, annotations } = read(
      'found ##[error file=a%3Bb.go;line=3]50%25%5D\n##[add-mask]s3cret\nthe s3cret\n',
      '::stop-commands::Tok\nx ##[error]no\nx ##[tok]\n##[WARNING]yes\n',
    );
    expect(annotations).toEqual([
      { kind: 'error', title: undefined, file: 'a;b.go', line: '3', message: '50%]' },
      { kind: 'warning', title: undefined, file: undefined, line: undefined, message: 'yes' },
    ]);
    expect(lines).toEqual(['##[error]a;b.go:3: 50%]', 'the ***', 'x ##[error]no', '##[warning]yes']);
  });

  test.each([
    '::set-output name=a::b',
    'x ##[set-env name=PATH]/evil',
    '##[add-path]/evil',
    '::save-state::',
  ])('fails the step of a command that has gone out of use: %s', (line) => {
    expect(read(`${line}\n`)).toMatchObject({ refused: true, annotations: [{ kind: 'error' }] });
    expect(read(`::stop-commands::Tok\n${line}\n`)).toMatchObject({ refused: false, annotations: [] });
  });

  test.each([
    'a line with :: in it',
    '::unknown::data',
    '::',
    ':::: x',
    'std::string::npos',
    'x ##[unknown] ##[error]y',
    '##[error',
    '##[ error]x',
  ])('shows what is no command: %s', (line) => {
    expect(read(`${line}\n`)).toEqual({ lines: [line], annotations: [], refused: false });
  });
});
