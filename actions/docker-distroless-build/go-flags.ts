/** Flags that the action sets itself, or that would run programs of somebody's choice during the build. */
const refused: Record<string, string> = {
  '-toolexec': 'it would run another program in place of the compiler',
  '-o': 'the action decides where the binary goes',
  '-C': 'use working-directory',
  '-n': 'nothing would be built',
  '-race': 'it needs cgo, and the image has no C library',
  '-buildvcs': 'it is on wherever there is a repository',
};

/** Flags of `go build` that take a value (`go help build`); all others are switches. */
const withValue = new Set(
  ['asmflags', 'buildmode', 'compiler', 'covermode', 'coverpkg', 'gccgoflags', 'gcflags', 'installsuffix']
    .concat(['ldflags', 'mod', 'modfile', 'o', 'overlay', 'p', 'pgo', 'pkgdir', 'tags', 'toolexec', 'C'])
    .map((name) => `-${name}`),
);

/**
 * Splits flags for `go build`: spaces separate, single or double quotes keep spaces as in a shell, nothing
 * is expanded. Each flag comes out as one `-name` or `-name=value`, so that nothing in it can be taken for a
 * package or for another option.
 */
export function parseGoFlags(text: string, fail: (message: string) => never): string[] {
  const flags: string[] = [];
  for (const word of splitWords(text, fail)) {
    const last = flags.at(-1);
    if (last !== undefined && withValue.has(last)) flags[flags.length - 1] = `${last}=${word}`;
    else if (/^--?[A-Za-z]/.test(word)) flags.push(word.replace(/^--/, '-'));
    else fail(`"${word}" is not a flag; write -name=value`);
  }
  for (const flag of flags) {
    const name = flagName(flag);
    if (refused[name] !== undefined) fail(`${name} is not accepted: ${refused[name]}`);
    if (withValue.has(flag)) fail(`${flag} has no value`);
  }
  return flags;
}

/** The flags for `go build`: ours first, the caller's -ldflags joined to ours. */
export function buildFlags(given: string[], stampRevision: boolean): string[] {
  const ldflags = given
    .filter((flag) => flagName(flag) === '-ldflags')
    .map((flag) => flag.slice('-ldflags='.length));
  return [
    '-trimpath',
    `-buildvcs=${stampRevision}`,
    // Symbols and DWARF go; Go's own build info and the table for stack traces stay.
    `-ldflags=${['-s -w', ...ldflags].join(' ')}`,
    ...given.filter((flag) => flagName(flag) !== '-ldflags'),
  ];
}

/** The flags that decide which files and modules belong to a package: `go list` needs them too. */
export function listFlags(given: string[]): string[] {
  return given.filter((flag) => ['-tags', '-mod', '-modfile', '-overlay'].includes(flagName(flag)));
}

function flagName(flag: string): string {
  return flag.split('=', 1)[0] ?? flag;
}

function splitWords(text: string, fail: (message: string) => never): string[] {
  const words: string[] = [];
  let word: string | undefined;
  let quote: string | undefined;
  for (const character of text) {
    if (quote !== undefined) {
      if (character === quote) quote = undefined;
      else word += character;
    } else if (character === '"' || character === "'") {
      quote = character;
      word ??= '';
    } else if (/\s/.test(character)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else word = (word ?? '') + character;
  }
  if (quote !== undefined) fail(`a ${quote} is not closed`);
  return word === undefined ? words : [...words, word];
}
