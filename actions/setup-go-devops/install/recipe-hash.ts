import { createHash } from 'node:crypto';

/**
 * Hex SHA-256 of a build recipe: of all that a binary depends on. The order of properties does not count, and
 * neither does one that is undefined.
 */
export function recipeHash(recipe: unknown): string {
  return createHash('sha256').update(canonical(recipe)).digest('hex');
}

/** JSON with sorted properties. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
