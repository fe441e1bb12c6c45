import { InputError } from '../errors.ts';

/**
 * SOURCE_DATE_EPOCH by reproducible-builds.org's specification: seconds since 1970, undefined where it is not set.
 *
 * @throws InputError when it is no number of seconds
 */
export function sourceDateEpoch(env: NodeJS.ProcessEnv): number | undefined {
  const text = env.SOURCE_DATE_EPOCH;
  if (text === undefined || text === '') return undefined;
  if (!/^\d{1,11}$/.test(text)) {
    throw new InputError('SOURCE_DATE_EPOCH', `"${text}" is not a number of seconds since 1970`);
  }
  return Number(text);
}
