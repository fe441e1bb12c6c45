import { parseAllDocuments } from 'yaml';

/** What a layer renders. */
interface Rendered {
  /** Kubernetes kinds and how many of each, by name. */
  kinds: Record<string, number>;
  /** Every value of a key named `image`. */
  images: string[];
}

/** Reads the output of `helm template`, or tells why it cannot be read. */
export function readRendered(output: string): Rendered | { problem: string } {
  const kinds = new Map<string, number>();
  const images = new Set<string>();
  try {
    // Helm takes the last of several equal keys.
    for (const document of parseAllDocuments(output, { uniqueKeys: false })) {
      const [problem] = document.errors;
      if (problem !== undefined) throw problem;
      const value: unknown = document.toJS();
      if (typeof value !== 'object' || value === null) continue;
      if ('kind' in value) kinds.set(String(value.kind), (kinds.get(String(value.kind)) ?? 0) + 1);
      collectImages(value, images);
    }
  } catch (error) {
    return { problem: (error as Error).message.split('\n')[0] ?? '' };
  }
  const sorted = [...kinds].sort(([a], [b]) => (a < b ? -1 : 1));
  return { kinds: Object.fromEntries(sorted), images: [...images] };
}

function collectImages(value: unknown, images: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    if (key === 'image' && typeof item === 'string') images.add(item);
    else collectImages(item, images);
  }
}
