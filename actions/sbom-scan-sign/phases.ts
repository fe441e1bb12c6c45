import { InputError } from '../shared/errors.ts';

/** The phases in the order they run in. */
export const phaseNames = ['sbom', 'scan', 'push', 'sign', 'attest', 'verify', 'tag'] as const;

export type Phase = (typeof phaseNames)[number];

/** Which phases are asked for. */
export type Phases = Record<Phase, boolean>;

/**
 * Which phases run, and what they need told before anything starts.
 *
 * @throws InputError when the phases contradict each other or lack a key
 */
export function planPhases(
  asked: readonly Phase[],
  inputs: { key: string; tags: readonly string[] },
): Phases {
  if (asked.length === 0) throw new InputError('phases', `is empty; valid are ${phaseNames.join(', ')}`);
  const phases = Object.fromEntries(phaseNames.map((name) => [name, asked.includes(name)])) as Phases;

  if (needsKey(phases) && inputs.key === '') {
    throw new InputError(
      'key',
      'is missing, and the phases sign, attest and verify need one. "cosign generate-key-pair" makes one: give cosign.key as key and its password as key-password, from secrets; or set publish: false to publish nothing',
    );
  }
  if (phases.tag && inputs.tags.length === 0) {
    throw new InputError('tags', 'is empty, and the phase tag sets tags; give some or leave the phase out');
  }
  if (phases.tag && !phases.verify) {
    throw new InputError(
      'phases',
      'has tag without verify: a tag is only set on what was verified just before',
    );
  }
  return phases;
}

/** True when a phase needs the registry. */
export function touchesRegistry(phases: Phases): boolean {
  return phases.push || phases.sign || phases.attest || phases.verify || phases.tag;
}

/** True when a phase needs the signing key. */
export function needsKey(phases: Phases): boolean {
  return phases.sign || phases.attest || phases.verify;
}
