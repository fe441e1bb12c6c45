import { GateFailure } from '../../actions/shared/errors.ts';
import type { Target } from './plan.ts';
import type { LockPorts } from './ports.ts';
import { releaseTime } from './release-time.ts';

/** A version that is old enough, and what was passed over for it. */
interface Choice {
  version: string;
  /** One line for each younger version. */
  passedOver: string[];
}

/** Versions that one error names. */
const toldAtMost = 10;

/**
 * The best candidate that is at least `minimum` milliseconds old. The version of the entry is there already: its age
 * is not asked again.
 *
 * @param ports absent: nobody is asked, and the best candidate counts
 * @throws GateFailure when all are too young
 */
export async function oldEnough(
  { row, candidates, platforms, previous }: Target,
  minimum: number,
  ports: LockPorts | undefined,
): Promise<Choice> {
  const passedOver: string[] = [];
  for (const version of candidates) {
    if (ports === undefined || minimum === 0 || version === previous?.version) return { version, passedOver };
    const { time, by } = await releaseTime(row, version, platforms, ports);
    const age = ports.clock.now() - time;
    if (age >= minimum) return { version, passedOver };
    passedOver.push(`${row.tool} ${version} is ${hours(age)} old by ${by}, less than ${hours(minimum)}`);
  }
  const more = passedOver.length > toldAtMost ? `; and ${passedOver.length - toldAtMost} more` : '';
  const told = passedOver.slice(0, toldAtMost).join('; ');
  throw new GateFailure('age', `${told}${more}; a security fix may be taken at once by --age 0`);
}

function hours(milliseconds: number): string {
  return `${Math.floor(milliseconds / 3600e3)} h`;
}
