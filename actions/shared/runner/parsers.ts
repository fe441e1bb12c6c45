import type { InputSpec } from './inputs.ts';

type Parser<T> = InputSpec<T>['parse'];

/** Any text, as it is. */
export const text: Parser<string> = (given) => given;

/** `true` or `false`. */
export const flag: Parser<boolean> = (given, fail) => {
  if (given === 'true') return true;
  if (given === 'false') return false;
  return fail(`"${given}" is neither true nor false`);
};

/** One word of a fixed set. */
export function oneOf<const W extends string>(...words: W[]): Parser<W> {
  return (given, fail) => {
    const word = words.find((candidate) => candidate === given);
    return word ?? fail(`"${given}" is not one of ${words.join(', ')}`);
  };
}

/** Items separated by commas, spaces or line ends. */
export const list: Parser<string[]> = (given) => given.split(/[\s,]+/).filter((item) => item !== '');

/** Like `list`, each item one word of a fixed set. */
export function listOf<const W extends string>(...words: W[]): Parser<W[]> {
  const word = oneOf(...words);
  return (given, fail) => list(given, fail).map((item) => word(item, fail));
}

/** A percentage from 0 to 100. */
export const percentage: Parser<number> = (given, fail) => {
  const value = Number(given);
  return /^\d+(\.\d+)?$/.test(given) && value <= 100
    ? value
    : fail(`"${given}" is not a percentage from 0 to 100`);
};

/** A size in bytes; written as a number with B, KB, MB or GB (powers of 1000) or KiB, MiB, GiB. */
export const byteSize: Parser<number> = (given, fail) => {
  const match = /^(\d+(?:\.\d+)?)\s*(B|KB|MB|GB|KiB|MiB|GiB)?$/i.exec(given);
  const units: Record<string, number> = {
    b: 1,
    kb: 1e3,
    mb: 1e6,
    gb: 1e9,
    kib: 2 ** 10,
    mib: 2 ** 20,
    gib: 2 ** 30,
  };
  const factor = units[(match?.[2] ?? 'b').toLowerCase()];
  if (match?.[1] === undefined || factor === undefined) return fail(`"${given}" is not a size such as 10MB`);
  return Math.round(Number(match[1]) * factor);
};

/** A time span in milliseconds; written like Go's durations: 90s, 10m, 1h30m. */
export const duration: Parser<number> = (given, fail) => {
  const units: Record<string, number> = { ms: 1, s: 1e3, m: 60e3, h: 3600e3 };
  const parts = [...given.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g)];
  if (parts.length === 0 || parts.map((part) => part[0]).join('') !== given) {
    return fail(`"${given}" is not a duration such as 10m or 1h30m, in h, m, s and ms`);
  }
  return parts.reduce((sum, part) => sum + Number(part[1]) * (units[part[2] ?? ''] ?? 0), 0);
};
