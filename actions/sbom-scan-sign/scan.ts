import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { keyName } from '../shared/cache/folder.ts';
import { copyKept, keepFolder } from '../shared/cache/keep-folder.ts';
import { writeFileAtomic } from '../shared/files/write.ts';
import { digestHex } from '../shared/oci/digest.ts';
import { withHeartbeat } from '../shared/runner/progress.ts';
import type { Database } from './database.ts';
import { categorize, completeVulnPredicate } from './scan-documents.ts';
import { scannerEnvironment, scanTimeout } from './scanner-environment.ts';
import type { Session } from './session.ts';
import type { PlatformImage } from './subject.ts';
import { nameArtifact, parseTrivyReport, type ScanReport } from './trivy-report.ts';

/** Changes whenever this file makes other documents from the same image, tool and database. */
const recipe = 1;

interface Scan {
  report: ScanReport;
  /** Paths relative to the evidence folder. */
  documents: ReturnType<typeof scanPaths>;
  reused: boolean;
}

/** Where the documents of a platform lie, relative to the evidence folder. */
export function scanPaths({ descriptor }: PlatformImage): { scan: string; sarif: string; vuln: string } {
  const hex = digestHex(descriptor.digest);
  return { scan: `scan/${hex}.trivy.json`, sarif: `scan/${hex}.sarif`, vuln: `scan/${hex}.vuln.json` };
}

/**
 * Scans one platform with one run of trivy; everything else is derived from its JSON. An earlier result for
 * the same image, tool and database is taken instead, outside of GitHub.
 */
export async function scanPlatform(
  image: PlatformImage,
  database: Database,
  session: Session,
): Promise<Scan> {
  const { evidence, cache, work } = session;
  const { repository } = session.target;
  const trivy = await session.findTool('trivy');
  const { digest } = image.descriptor;
  const { facts } = database;
  const key = {
    recipe,
    digest,
    repository,
    trivy: trivy.version,
    database: facts.digest,
    source: facts.source,
  };
  // A result that may not come from the cache does not pass through it either.
  const path = join(session.reuse ? cache : work, 'scan', keyName(key));
  const { reused } = await keepFolder(path, async (folder) => {
    const json = await withHeartbeat(
      () => `scan ${image.platform}`,
      session.ports,
      () => runTrivy(image, database, session),
    );
    const scan = join(folder, 'scan');
    await writeFileAtomic(scan, nameArtifact(json, `${repository}@${digest}`));
    const sarif = await convert(scan, 'sarif', session);
    await writeFileAtomic(join(folder, 'sarif'), categorize(sarif, `trivy/${repository}/${image.platform}`));
    const vuln = await convert(scan, 'cosign-vuln', session);
    await writeFileAtomic(join(folder, 'vuln'), completeVulnPredicate(vuln, facts));
  });
  const documents = scanPaths(image);
  await copyKept(path, evidence, (file) => documents[file as keyof typeof documents]);
  const report = parseTrivyReport(await readFile(join(evidence, documents.scan), 'utf8'));
  return { report, documents, reused };
}

async function runTrivy(image: PlatformImage, { cacheDir }: Database, session: Session): Promise<string> {
  const folder = join(session.work, `scan-${digestHex(image.descriptor.digest)}`);
  const output = join(folder, 'report.json');
  await mkdir(folder);
  await trivy(
    [
      'image',
      ...['--input', await session.platformLayout(image)],
      ...['--cache-dir', cacheDir, '--cache-backend', 'memory'],
      ...['--skip-db-update', '--skip-java-db-update', '--skip-check-update', '--offline-scan'],
      ...['--scanners', 'vuln', '--format', 'json', '--list-all-pkgs', '--show-suppressed'],
      ...['--output', output],
    ],
    session,
  );
  const json = await readFile(output, 'utf8');
  await rm(folder, { recursive: true });
  return json;
}

async function convert(report: string, format: string, session: Session): Promise<string> {
  const { stdout } = await trivy(['convert', '--format', format, report], session);
  return stdout;
}

/** trivy's exit code tells only that it worked: what it found is read from its report. */
async function trivy(args: string[], session: Session) {
  const tool = await session.findTool('trivy');
  return session.ports.exec({
    tool: tool.path,
    args: [
      ...args,
      '--quiet',
      ...(args[0] === 'image' ? ['--skip-version-check', '--disable-telemetry'] : []),
    ],
    cwd: session.work,
    env: scannerEnvironment(session.ports.env, session.work),
    timeout: scanTimeout,
  });
}
