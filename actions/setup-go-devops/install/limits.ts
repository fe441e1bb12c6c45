/** Builds at once: each one is parallel in itself, and linking a large tool takes up to 2 GB. */
export const buildLimit = 2;

/** Bytes that no release asset comes near; the largest of the table has about 60 MB. */
export const largestDownload = 300_000_000;

/** Downloads at once. */
export const downloadLimit = 8;
