export interface Redactor {
  add(secret: string): void;
  apply(text: string): string;
}

/** Replaces every known secret, and each line of one, by `***`. */
export function redactor(): Redactor {
  const secrets = new Set<string>();
  return {
    add(secret) {
      for (const part of [secret, ...secret.split(/\r?\n/)])
        if (part.trim().length > 2) secrets.add(part.trim());
    },
    apply(text) {
      const longestFirst = [...secrets].sort((a, b) => b.length - a.length);
      return longestFirst.reduce((result, secret) => result.replaceAll(secret, '***'), text);
    },
  };
}
