import { distance } from 'fastest-levenshtein';

/** The names that somebody may have meant, the nearest first. */
export function nearestNames(given: string, names: string[]): string[] {
  const word = given.toLowerCase().slice(0, 64);
  const near = names
    .map((name) => ({ name, edits: isPart(word, name) ? 0 : distance(word, name) }))
    .filter(({ name, edits }) => edits <= likeness(name));
  return near
    .sort((a, b) => a.edits - b.edits)
    .slice(0, 3)
    .map(({ name }) => name);
}

/** How many letters may be wrong: two where they changed places, in a short name one. */
function likeness(name: string): number {
  return name.length < 4 ? 1 : Math.max(2, Math.floor(name.length / 3));
}

/** `golangci` in `golangci-lint`. */
function isPart(word: string, name: string): boolean {
  return word.length > 2 && name.split('-').includes(word);
}
