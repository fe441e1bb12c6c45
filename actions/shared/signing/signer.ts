import { createHash, createPublicKey } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError, ToolError } from '../errors.ts';
import type { ExecResult } from '../exec.ts';
import { type RegistryLogin, writeDockerConfig } from '../oci/docker-config.ts';
import { parseReference } from '../oci/reference.ts';
import type { Ports } from '../ports.ts';
import { childEnvironment, strangerEnvironment } from '../process/environment.ts';
import { privateFolder } from '../runner/private-folder.ts';
import type { Tool } from '../tools/find-tool.ts';
import { type GivenKey, readKey, type SigningKey, secretsOf } from './key.ts';
import { type OfflineTrust, writeOfflineTrust } from './offline-trust.ts';
import { type Predicate, predicateTypes } from './predicates.ts';
import { isStatement, parseStatements } from './statement.ts';

/**
 * Signs, attests and verifies by digest with a key and the cosign binary, without a transparency log or any
 * other service. Statements are Sigstore bundles, stored as referrers of their subject.
 *
 * `reference` is `repository@sha256:...` everywhere. Statements about one subject are made one after another:
 * the referrers tag of registries without the referrers API loses concurrent updates.
 */
export interface Signer {
  /** PEM. */
  publicKey: string;
  /** `sha256:` digest of the public key in DER (SubjectPublicKeyInfo). */
  fingerprint: string;
  /** Signs unless a valid signature by this key is there. Tells whether it did. */
  sign(reference: string): Promise<boolean>;
  /** Attaches a document unless the very same one is there, signed by this key. Tells whether it did. */
  attest(reference: string, predicate: Exclude<Predicate, 'signature'>, file: string): Promise<boolean>;
  /**
   * Checks as a stranger would: in a process of its own that has the reference and the public key only.
   *
   * @param file the predicate that must be there; absent: any
   * @throws ToolError when no valid statement of this type (and content) about the digest is there
   */
  verify(reference: string, predicate: Predicate, file?: string): Promise<void>;
  /** Removes all files of the signer. */
  close(): Promise<void>;
}

interface SignerOptions {
  /** cosign. */
  tool: Tool;
  key: GivenKey;
  logins: readonly RegistryLogin[];
  ports: Ports;
}

/** Longer than cosign's own three minutes for a command. */
const timeout = 200_000;

/**
 * Reads the key and gets everything ready, without touching the registry.
 *
 * @throws InputError for a key or password that does not work
 */
export async function openSigner({ tool, key: given, logins, ports }: SignerOptions): Promise<Signer> {
  const { path: folder, remove: close } = await privateFolder(ports, 'go-devops-signing-');
  const home = join(folder, 'home');
  const docker = join(folder, 'docker');
  const isolated = { HOME: home, USERPROFILE: home, XDG_CONFIG_HOME: undefined, DOCKER_CONFIG: docker };

  const cosign = (args: string[], environment: Record<string, string>) =>
    ports.exec({
      tool: tool.path,
      args,
      env: childEnvironment(ports.env, { ...isolated, ...environment }),
      timeout,
    });

  try {
    await mkdir(home);
    await writeDockerConfig(docker, logins);
    const trust = await writeOfflineTrust(folder);
    const key = await readKey(given, ports.env, folder, cosign);
    for (const secret of secretsOf(key)) ports.runner.mask(secret);
    const publicKey = await exportPublicKey(key, cosign);
    const publicKeyFile = join(folder, 'cosign.pub');
    await writeFile(publicKeyFile, publicKey);
    const stranger = verifier(tool, ports, {
      publicKeyFile,
      trustedRoot: trust.trustedRoot,
      environment: strangerEnvironment(ports.env, home, docker),
    });
    return {
      publicKey,
      fingerprint: fingerprint(publicKey),
      ...operations(key, trust, cosign, stranger),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

type Cosign = (args: string[], environment: Record<string, string>) => Promise<ExecResult>;
type Verifier = ReturnType<typeof verifier>;

function operations(
  key: SigningKey,
  trust: OfflineTrust,
  cosign: Cosign,
  stranger: Verifier,
): Pick<Signer, 'sign' | 'attest' | 'verify'> {
  const offline = ['--signing-config', trust.signingConfig, '--trusted-root', trust.trustedRoot];
  const common = ['--yes', '--key', key.reference, ...offline];

  return {
    async sign(reference) {
      if (await stranger.finds(reference, 'signature')) return false;
      await cosign(['sign', ...common, reference], key.environment);
      return true;
    },
    async attest(reference, predicate, file) {
      if (await stranger.finds(reference, predicate, file)) return false;
      await cosign(
        ['attest', ...common, '--type', predicate, '--predicate', file, reference],
        key.environment,
      );
      return true;
    },
    async verify(reference, predicate, file) {
      if (await stranger.finds(reference, predicate, file)) return;
      const what = predicate === 'signature' ? 'a signature' : `the attestation ${predicateTypes[predicate]}`;
      throw new ToolError(
        `cosign verify-attestation --type ${predicateTypes[predicate]} ${reference}`,
        `${reference} does not carry ${what} that the public key verifies`,
        { detail: await stranger.lastWords(reference, predicate) },
      );
    },
  };
}

/**
 * `cosign verify` would accept any statement about the digest as a signature, an SBOM too; so the predicate
 * type is always demanded, and statement, subject and content are compared here.
 */
function verifier(
  tool: Tool,
  { exec }: Ports,
  context: { publicKeyFile: string; trustedRoot: string; environment: Record<string, string> },
) {
  const run = (reference: string, predicate: Predicate) =>
    exec(
      {
        tool: tool.path,
        args: [
          'verify-attestation',
          '--key',
          context.publicKeyFile,
          '--insecure-ignore-tlog',
          '--trusted-root',
          context.trustedRoot,
          '--type',
          predicateTypes[predicate],
          reference,
        ],
        env: context.environment,
        timeout,
      },
      { accept: 'any' },
    );

  return {
    async finds(reference: string, predicate: Predicate, file?: string): Promise<boolean> {
      const digest = digestOf(reference);
      const { exitCode, stdout } = await run(reference, predicate);
      if (exitCode !== 0) return false;
      const expected = {
        digest,
        predicateType: predicateTypes[predicate],
        ...(file !== undefined && { predicate: JSON.parse(await readFile(file, 'utf8')) as unknown }),
      };
      return parseStatements(stdout).some((statement) => isStatement(statement, expected));
    },
    async lastWords(reference: string, predicate: Predicate): Promise<string> {
      return (await run(reference, predicate)).stderr.trim();
    },
  };
}

/** What is signed is named by digest: a tag may have moved since. */
function digestOf(reference: string): string {
  const { digest } = parseReference(reference);
  if (digest === undefined) throw new Error(`${reference} has no digest`);
  return digest;
}

async function exportPublicKey(key: SigningKey, cosign: Cosign): Promise<string> {
  try {
    const { stdout } = await cosign(['public-key', '--key', key.reference], key.environment);
    return stdout;
  } catch (cause) {
    if (!(cause instanceof ToolError) || cause.code === undefined) throw cause;
    if (/decrypt/.test(cause.detail)) {
      throw new InputError('key-password', 'does not open the key', { cause });
    }
    const reason = cause.detail.split('\n').find((line) => line.startsWith('Error: ')) ?? cause.message;
    throw new InputError('key', `cannot be used by cosign: ${reason.replace('Error: ', '')}`, { cause });
  }
}

function fingerprint(pem: string): string {
  const der = createPublicKey(pem).export({ type: 'spki', format: 'der' });
  return `sha256:${createHash('sha256').update(der).digest('hex')}`;
}
