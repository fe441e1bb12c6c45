// Rewrites the builtin base's CA bundle from a Debian package: apt-get download ca-certificates, then
// node scripts/node24.mjs scripts/refresh-ca-certificates.ts ca-certificates_<version>_all.deb
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { root } from './doors.ts';

const [deb] = process.argv.slice(2);
if (deb === undefined) throw new Error('give the path of a ca-certificates_*.deb');

const folder = mkdtempSync(join(tmpdir(), 'ca-certificates-'));
try {
  execFileSync('dpkg-deb', ['--extract', deb, folder]);
  // Only what the package itself ships: a computer's own /etc/ssl/certs may hold private authorities.
  const mozilla = join(folder, 'usr/share/ca-certificates/mozilla');
  const certificates = readdirSync(mozilla)
    .filter((file) => file.endsWith('.crt'))
    .sort()
    .map((file) => readFileSync(join(mozilla, file), 'utf8').trim());
  const bundle = {
    source: `Debian ca-certificates ${execFileSync('dpkg-deb', ['--field', deb, 'Version'], { encoding: 'utf8' }).trim()}`,
    date: released(join(folder, 'usr/share/doc/ca-certificates/changelog.gz')),
    license: 'MPL-2.0',
    certificates,
  };
  const target = join(root, 'actions/docker-distroless-build/builtin/ca-certificates.json');
  writeFileSync(target, `${JSON.stringify(bundle, null, 2)}\n`);
  console.log(`${bundle.source} of ${bundle.date}: ${certificates.length} certificates`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Day of the newest entry of a Debian changelog, such as ` -- Name <mail>  Tue, 20 Oct 2026 21:45:34 +0200`. */
function released(changelog: string): string {
  const line = /^ -- .*> {2}(.*)$/m.exec(gunzipSync(readFileSync(changelog)).toString('utf8'));
  if (line?.[1] === undefined) throw new Error(`no date in ${changelog}`);
  return new Date(line[1]).toISOString().slice(0, 10);
}
