import { textAs } from '../files/values.ts';
import * as text from './parsers.ts';

/** A size in bytes, written with its unit: 2GB, 512MiB. */
export const byteSize = textAs(
  /\d{1,9}(\.\d{1,9})?\s?(B|KB|MB|GB|KiB|MiB|GiB)/,
  'a size such as 2GB',
  text.byteSize,
);

/** A time span in milliseconds, written like Go's durations: 72h, 1h30m. */
export const duration = textAs(
  /(\d{1,9}(\.\d{1,9})?(ms|s|m|h))+/,
  'a duration such as 72h, in h, m, s and ms',
  text.duration,
);
