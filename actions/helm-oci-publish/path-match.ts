/**
 * Compiles a pattern of Go's path/filepath.Match: `*` and `?` do not cross a slash, `[a-z]` and `[^a-z]` are
 * classes, a backslash escapes. Glob libraries differ in dot files, `**` and braces.
 *
 * @throws Error for a pattern that Go refuses too
 */
export function compileMatch(pattern: string): RegExp {
  const bad = () => new Error(`"${pattern}" is not a valid pattern`);
  let source = '';
  for (let at = 0; at < pattern.length; at += 1) {
    const char = pattern.charAt(at);
    if (char === '*') source += '[^/]*';
    else if (char === '?') source += '[^/]';
    else if (char === '[') {
      const match = /^\[(\^?)((?:\\.|[^\]\\])+)\]/.exec(pattern.slice(at));
      if (match === null) throw bad();
      const [text, negated, members = ''] = match;
      // An escaped letter is that letter in Go; in a regular expression it could be a class.
      const plain = members.replace(/\\(.)/g, (_, char: string) =>
        /[\\\]^-]/.test(char) ? `\\${char}` : char,
      );
      source += `(?!/)[${negated}${plain}]`;
      at += text.length - 1;
    } else if (char === '\\') {
      at += 1;
      if (at === pattern.length) throw bad();
      source += literal(pattern.charAt(at));
    } else source += literal(char);
  }
  try {
    return new RegExp(`^${source}$`, 's');
  } catch (cause) {
    throw new Error(bad().message, { cause });
  }
}

function literal(char: string): string {
  return /[\\^$.*+?()[\]{}|/]/.test(char) ? `\\${char}` : char;
}
