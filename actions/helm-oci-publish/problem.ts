/** One thing that is wrong with a chart. */
export interface Problem {
  /** One line. */
  message: string;
  /** Absolute path of the source file. */
  file?: string;
  /** 1-based. */
  line?: number;
  /** The bare reason, without what it was found in: the same reason is told once. */
  cause?: string;
}
