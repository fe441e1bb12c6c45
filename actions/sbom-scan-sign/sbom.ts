import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { keyName } from '../shared/cache/folder.ts';
import { copyKept, keepFolder } from '../shared/cache/keep-folder.ts';
import { writeFileAtomic } from '../shared/files/write.ts';
import { digestHex } from '../shared/oci/digest.ts';
import { withHeartbeat } from '../shared/runner/progress.ts';
import { reproducible } from './sbom-document.ts';
import { scannerEnvironment, scanTimeout } from './scanner-environment.ts';
import type { Session } from './session.ts';
import type { PlatformImage } from './subject.ts';

/** Changes whenever this file makes other documents from the same image and tool. */
const recipe = 1;

interface Sboms {
  /** Paths of the documents, relative to the evidence folder. */
  spdx: string;
  cyclonedx: string;
  reused: boolean;
}

/** The formats in versions that verifiers and the GitHub attestation action read. */
const formats = { spdx: 'spdx-json@2.3', cyclonedx: 'cyclonedx-json@1.6' } as const;

/** Where the documents of a platform lie, relative to the evidence folder. */
export function sbomPaths({ descriptor }: PlatformImage): { spdx: string; cyclonedx: string } {
  const hex = digestHex(descriptor.digest);
  return { spdx: `sbom/${hex}.spdx.json`, cyclonedx: `sbom/${hex}.cdx.json` };
}

/** Writes both documents of one platform, from one run of syft; outside of GitHub from an earlier one too. */
export async function makeSboms(image: PlatformImage, session: Session): Promise<Sboms> {
  const { evidence, cache, work } = session;
  const { repository } = session.target;
  const syft = await session.findTool('syft');
  const { digest } = image.descriptor;
  const key = { recipe, digest, repository, created: image.created, syft: syft.version, formats };
  const path = join(session.reuse ? cache : work, 'sbom', keyName(key));
  const { reused } = await keepFolder(path, async (folder) => {
    const raw = join(work, `sbom-${digestHex(digest)}`);
    await mkdir(raw);
    const command = {
      tool: syft.path,
      args: [
        'scan',
        `oci-dir:${await session.platformLayout(image)}`,
        '--quiet',
        '--source-name',
        repository,
        '--source-version',
        digest,
        ...Object.entries(formats).flatMap(([name, format]) => ['-o', `${format}=${join(raw, name)}`]),
      ],
      cwd: session.work,
      env: scannerEnvironment(session.ports.env, session.work),
      timeout: scanTimeout,
    };
    await withHeartbeat(
      () => `sbom ${image.platform}`,
      session.ports,
      () => session.ports.exec(command),
    );
    for (const name of ['spdx', 'cyclonedx'] as const) {
      const document = reproducible[name](await readFile(join(raw, name), 'utf8'), image.created);
      await writeFileAtomic(join(folder, name), document);
    }
    await rm(raw, { recursive: true });
  });
  const paths = sbomPaths(image);
  await copyKept(path, evidence, (file) => paths[file as keyof typeof paths]);
  return { ...paths, reused };
}
