import { describe, expect, test } from '@jest/globals';
import { redactor } from '../../../actions/shared/runner/redact.ts';
import { type LogAnnotation, stepLog } from '../../../local/composite/step-log.ts';

/** What comes out of a step's log when the step writes these chunks. */
function read(...chunks: (string | Buffer)[]): { lines: string[]; annotations: LogAnnotation[] } {
  const lines: string[] = [];
  const annotations: LogAnnotation[] = [];
  const log = stepLog(redactor(), {
    line: (text) => void lines.push(text),
    annotation: (annotation) => void annotations.push(annotation),
  });
  for (const chunk of chunks) log.write(Buffer.from(chunk as string));
  log.end();
  return { lines, annotations };
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

  test.each(['a line with :: in it', '::unknown::data', '::', ':::: x', 'std::string::npos'])(
    'shows what is no command: %s',
    (line) => {
      expect(read(`${line}\n`)).toEqual({ lines: [line], annotations: [] });
    },
  );
});
