import { describe, expect, test } from '@jest/globals';
import { compilerMessages } from '../../../actions/shared/go/compiler-messages.ts';

describe('compilerMessages', () => {
  test('reads the compiler, vet and their second lines', () => {
    const output = [
      '# m/a',
      'a/a.go:3:5: undefined: x',
      '\tand more',
      'vet: a/b.go:7:2: wrong',
      'a/c.go:9: no column',
      'ld: warning: no position',
    ].join('\n');
    expect(compilerMessages(output)).toEqual([
      { file: 'a/a.go', line: 3, column: 5, text: 'undefined: x\nand more' },
      { file: 'a/b.go', line: 7, column: 2, text: 'wrong' },
      { file: 'a/c.go', line: 9, text: 'no column' },
    ]);
  });

  test.each(['/src/a dir/x.go', '../m/x.go'])('leaves out what cover writes before %s', (file) => {
    const said = `2026/11/23 03:29:00 cover: ${file}: ${file}:4:1: expected operand, found '}'`;
    expect(compilerMessages(`# m/a\n# [cover -mode set ${file}]\n${said}\n`)).toEqual([
      { file, line: 4, column: 1, text: "expected operand, found '}'" },
    ]);
  });
});
