import { GateFailure, ToolError } from '../../actions/shared/errors.ts';
import { oldEnough } from './age.ts';
import { type Claims, collectClaims, contradictions, uncheckedNotes, type Witnesses } from './digests.ts';
import { askAddresses } from './first-seen.ts';
import type { LockRules } from './lock-entry.ts';
import type { Target } from './plan.ts';
import { oneLine } from './ports.ts';

/** What `--check` finds out about an entry: one line each. */
interface Findings {
  /** Why it is stale. */
  reasons: string[];
  /** What could not be judged. */
  notes: string[];
}

/**
 * Judges an entry: is there a newer version that is old enough, is it denied, do its digests agree with the table and
 * with the vendor, is it complete.
 */
export async function checkEntry(
  target: Target,
  rules: LockRules,
  witnesses: Witnesses | undefined,
): Promise<Findings> {
  const { row, previous, platforms, known } = target;
  if (previous === undefined) return { reasons: [], notes: [] };
  const name = `${row.tool} ${previous.version}`;
  const denied = row.deny?.[previous.version];
  const claims = await collectClaims(target, previous.version, witnesses);
  const unseen = known ? [] : await compareBytes(target, previous.version, claims, witnesses);
  const newer = known ? await newerVersion(target, rules, witnesses) : { reasons: [], notes: [] };
  return {
    reasons: [
      ...(denied === undefined ? [] : [`${name} is never installed: ${denied}`]),
      ...newer.reasons,
      ...contradictions(name, claims),
      ...platforms
        .filter((platform) => previous.assets?.[platform] === undefined && previous.module === undefined)
        .map((platform) => `${name} has neither a release nor a Go module for ${platform}`),
      ...rules.executables
        .filter((platform) => {
          const asset = previous.assets?.[platform];
          return asset?.member !== undefined && asset.executable === undefined;
        })
        .map((platform) => `${name} has no digest of its executable for ${platform}`),
    ],
    notes: [...newer.notes, ...unseen, ...uncheckedNotes(name, claims)],
  };
}

/** @returns what could not be compared */
async function compareBytes(
  target: Target,
  version: string,
  claims: Claims,
  witnesses: Witnesses | undefined,
): Promise<string[]> {
  const name = `${target.row.tool} ${version}`;
  if (target.platforms.length === 0) return [];
  if (witnesses === undefined) {
    return [`${name} is not compared with what its addresses give: that needs the network`];
  }
  const unseen: string[] = [];
  for (const platform of target.platforms) {
    try {
      await askAddresses({ ...target, platforms: [platform] }, version, claims, witnesses.ports);
    } catch (error) {
      if (!(error instanceof ToolError)) throw error;
      unseen.push(`${name} ${platform} is not compared with what its address gives: ${oneLine(error)}`);
    }
  }
  return unseen;
}

async function newerVersion(
  target: Target,
  rules: LockRules,
  witnesses: Witnesses | undefined,
): Promise<Findings> {
  const { row, previous, requested } = target;
  const [newest] = target.candidates;
  if (newest === undefined || newest === previous?.version) return { reasons: [], notes: [] };
  if (witnesses === undefined && rules.minimumAge > 0) {
    return { reasons: [], notes: [`${row.tool} ${newest} is newer; how old it is needs the network`] };
  }
  try {
    const { version, passedOver } = await oldEnough(target, rules.minimumAge, witnesses?.ports);
    const isNewer = version !== previous?.version;
    const reason = `${row.tool} ${previous?.version} is behind: ${requested} is ${version} by now`;
    return { reasons: isNewer ? [reason] : [], notes: passedOver };
  } catch (error) {
    // Nobody knows, or all are too young: no reason to move.
    if (error instanceof ToolError || error instanceof GateFailure)
      return { reasons: [], notes: [oneLine(error)] };
    throw error;
  }
}
