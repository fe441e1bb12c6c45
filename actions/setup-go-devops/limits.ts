/** Builds at once: each one is parallel in itself, and linking a large tool takes up to 2 GB. */
export const buildLimit = 2;

/** Downloads at once. */
export const downloadLimit = 8;
