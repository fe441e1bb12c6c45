/**
 * Like Promise.all, but nothing is still at work when the first failure is thrown: what runs must not lose its
 * files, and no process may outlive the report.
 */
export async function settleAll<T extends readonly unknown[]>(
  work: T,
): Promise<{ -readonly [Index in keyof T]: Awaited<T[Index]> }> {
  await Promise.allSettled(work);
  return Promise.all(work);
}
