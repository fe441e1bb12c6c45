import { join } from 'node:path';
import type { Verdict } from '../shared/documents/verdict.ts';
import { ToolError } from '../shared/errors.ts';
import { writeFileAtomic } from '../shared/files/write.ts';
import { pushLayout, tagManifest } from '../shared/oci/push.ts';
import type { Registry } from '../shared/oci/registry-api.ts';
import { withHeartbeat } from '../shared/runner/progress.ts';
import { registryClient } from '../shared/runner/registry-access.ts';
import { openSigner, type Signer } from '../shared/signing/signer.ts';
import { needsKey, type Phases } from './phases.ts';
import type { Session } from './session.ts';
import {
  makeStatements,
  mergeStatements,
  planStatements,
  requireDocuments,
  verifyStatements,
} from './statements.ts';
import { tagOrder } from './tag-order.ts';

/** Name of the public key in the evidence folder. */
export const publicKeyFile = 'cosign.pub';

/** Opens the key with its password: one that does not work must not be found out after the push. */
export async function prepareSigner(
  session: Session,
  phases: Phases,
  verdict: Verdict,
): Promise<Signer | undefined> {
  if (!needsKey(phases)) return undefined;
  const { inputs, ports } = session;
  const tool = await session.findTool('cosign');
  const key = { key: inputs.key, password: inputs.keyPassword };
  const signer = await openSigner({ tool, key, logins: await session.logins(), ports });
  await writeFileAtomic(join(session.evidence, publicKeyFile), signer.publicKey);
  verdict.signer = { publicKey: publicKeyFile, fingerprint: signer.fingerprint };
  return signer;
}

/**
 * Pushes by digest, signs, attests, verifies, and sets the tags last: a failure on the way leaves no release
 * tag. The verdict is filled in as far as it comes.
 */
export async function release(
  session: Session,
  phases: Phases,
  verdict: Verdict,
  signer: Signer | undefined,
): Promise<void> {
  const { subject, target, ports, evidence } = session;
  const { repository } = target;
  const log = (line: string) => ports.runner.info(line);
  const registry = registryClient(session.credentials, ports);
  const planned = planStatements(subject, { signatures: phases.sign, attestations: phases.attest });
  await requireDocuments(planned, evidence);

  if (phases.push) {
    const push = () => pushLayout(subject.layout, subject.digest, registry, target.reference);
    const blobs = await withHeartbeat(() => `pushing ${repository}@${subject.digest}`, ports, push);
    log(
      `pushed ${repository}@${subject.digest}: ${blobs.uploaded} blobs uploaded, ${blobs.mounted} mounted from the base, ${blobs.existed} were there`,
    );
  }
  if (signer !== undefined) {
    await withHeartbeat(
      () => `signing and verifying ${repository}@${subject.digest}`,
      ports,
      () => sign(session, phases, verdict, signer),
    );
  }
  if (phases.tag) await setTags(session, registry, verdict);
  verdict.published = phases.verify;
}

/** Sets the tags in the order of `tagOrder`, and says which are set when one cannot be. */
async function setTags({ subject, target, ports }: Session, registry: Registry, verdict: Verdict) {
  const { reference, repository, tags } = target;
  const set = new Set<string>();
  for (const tag of tagOrder(tags)) {
    try {
      await tagManifest(registry, reference, subject.digest, tag);
    } catch (error) {
      if (!(error instanceof ToolError)) throw error;
      const { command, code, detail } = error;
      const missing = tags.filter((other) => !set.has(other)).join(', ');
      throw new ToolError(
        command,
        `the release is not complete: the tag ${tag} of ${repository} could not be set: ${error.message}. Set: ${verdict.tags.join(', ') || 'none'}; not set: ${missing}. Another run sets what is missing`,
        { cause: error, detail, ...(code !== undefined && { code }) },
      );
    }
    set.add(tag);
    verdict.tags = tags.filter((other) => set.has(other));
    ports.runner.info(`tagged ${repository}:${tag}`);
  }
}

async function sign(session: Session, phases: Phases, verdict: Verdict, signer: Signer): Promise<void> {
  const { subject, target, ports, evidence } = session;
  const context = { signer, repository: target.repository, evidence };

  const planned = planStatements(subject, { signatures: phases.sign, attestations: phases.attest });
  const made = await makeStatements(planned, context);
  verdict.signatures = made;
  const fresh = made.filter((statement) => statement.made).length;
  if (made.length > 0) {
    ports.runner.info(`signed: ${fresh} statements made, ${made.length - fresh} were there already`);
  }
  if (!phases.verify) return;

  // A signature is demanded in any case; attestations when this run made them or has their documents.
  const expected = planStatements(subject, { signatures: true, attestations: phases.attest });
  const verified = await verifyStatements(expected, context);
  verdict.signatures = mergeStatements(made, verified);
  ports.runner.info(`verified ${verified.length} statements with the public key alone`);
}
