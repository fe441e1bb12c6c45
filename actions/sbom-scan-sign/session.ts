import { join } from 'node:path';
import { cacheFolder } from '../shared/cache/folder.ts';
import type { FindCredentials } from '../shared/oci/credentials.ts';
import { digestHex } from '../shared/oci/digest.ts';
import { type RegistryLogin, writeDockerConfig } from '../shared/oci/docker-config.ts';
import type { Ports } from '../shared/ports.ts';
import { evidenceFolder } from '../shared/runner/evidence.ts';
import { privateFolder } from '../shared/runner/private-folder.ts';
import { registryCredentials } from '../shared/runner/registry-access.ts';
import { findTool, type Tool } from '../shared/tools/find-tool.ts';
import type { Given } from './inputs.ts';
import { type PlatformImage, type Subject, singlePlatformLayout } from './subject.ts';
import type { ReleaseTarget } from './target.ts';

/** What the phases share. */
export interface Session {
  inputs: Given;
  ports: Ports;
  subject: Subject;
  target: ReleaseTarget;
  /** The evidence folder. */
  evidence: string;
  /** Folder that outlives the run. */
  cache: string;
  /** False when every SBOM and scan is to be made in this run: on GitHub, where earlier jobs write to the cache. */
  reuse: boolean;
  /** Private folder of this run, removed at its end; holds a docker configuration for the scanners. */
  work: string;
  credentials: FindCredentials;
  /** Credentials of the image's registry, if there are any; asked for only when something is released. */
  logins: () => Promise<RegistryLogin[]>;
  findTool: (name: string) => Promise<Tool>;
  /** Folder of a layout that holds only this platform. */
  platformLayout: (image: PlatformImage) => Promise<string>;
  close: () => Promise<void>;
}

/** Gets ready what the phases share; nothing is asked of the network yet. */
export async function openSession(
  inputs: Given,
  ports: Ports,
  subject: Subject,
  target: ReleaseTarget,
): Promise<Session> {
  const credentials = registryCredentials(target.reference.registry, inputs, ports);
  const evidence = evidenceFolder(ports, inputs.evidenceDir);
  const { path: work, remove: close } = await privateFolder(ports, 'go-devops-scan-');
  await writeDockerConfig(join(work, 'docker'), []);

  const tools = once((name: string) => findTool(name, ports, evidence));
  const layouts = once((digest: string, image: PlatformImage) =>
    singlePlatformLayout(subject, image, join(work, 'layouts', digestHex(digest))),
  );
  return {
    inputs,
    ports,
    subject,
    target,
    evidence,
    cache: join(cacheFolder(ports.env), 'sbom-scan-sign'),
    reuse: ports.env.GITHUB_ACTIONS !== 'true',
    work,
    credentials,
    async logins() {
      const { registry } = target.reference;
      const login = await credentials(registry);
      return login === undefined ? [] : [{ registry, ...login }];
    },
    findTool: tools,
    platformLayout: (image) => layouts(image.descriptor.digest, image),
    close,
  };
}

/** Does the work for a name once, also when it is asked for twice at the same time. */
function once<A extends unknown[], T>(
  work: (name: string, ...more: A) => Promise<T>,
): (name: string, ...more: A) => Promise<T> {
  const started = new Map<string, Promise<T>>();
  return (name, ...more) => {
    const known = started.get(name) ?? work(name, ...more);
    started.set(name, known);
    return known;
  };
}
