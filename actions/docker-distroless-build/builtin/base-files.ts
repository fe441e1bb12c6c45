import type { TarEntry } from '../../shared/oci/tar.ts';

/** What the builtin base is made of, besides its fixed files. */
interface BaseContent {
  /** Certificates in PEM form. */
  certificates: string[];
  /** Day of the certificates: the base's version. */
  date: string;
  zoneinfo: Map<string, Uint8Array>;
}

export const nonroot = 65532;

/**
 * The files of the builtin base, after distroless static (users and modes of its static/ and common/): no
 * shell, no package manager, nothing that runs. Writable are /tmp and the home of nonroot.
 */
export function baseFiles({ certificates, date, zoneinfo }: BaseContent): TarEntry[] {
  return withParents([
    file('etc/group', group),
    file('etc/nsswitch.conf', 'hosts: files dns\n'),
    file('etc/os-release', osRelease(date)),
    file('etc/passwd', passwd),
    file('etc/ssl/certs/ca-certificates.crt', certificates.map((pem) => `${pem}\n`).join('')),
    { type: 'directory', path: 'home/nonroot', mode: 0o700, uid: nonroot, gid: nonroot },
    { type: 'directory', path: 'root', mode: 0o700 },
    { type: 'directory', path: 'tmp', mode: 0o1777 },
    ...[...zoneinfo].map(([name, bytes]) => file(`usr/share/zoneinfo/${name}`, bytes)),
  ]);
}

/** Adds the folders above each entry, once, before what is in them. */
export function withParents(entries: TarEntry[]): TarEntry[] {
  const seen = new Set(entries.filter(({ type }) => type === 'directory').map(({ path }) => path));
  return entries.flatMap((entry) => {
    const segments = entry.path.split('/').slice(0, -1);
    const parents = segments.map((_, index) => segments.slice(0, index + 1).join('/'));
    const missing = parents.filter((path) => !seen.has(path));
    for (const path of missing) seen.add(path);
    return [...missing.map((path): TarEntry => ({ type: 'directory', path, mode: 0o755 })), entry];
  });
}

const passwd = `root:x:0:0:root:/root:/sbin/nologin
nobody:x:65534:65534:nobody:/nonexistent:/sbin/nologin
nonroot:x:${nonroot}:${nonroot}:nonroot:/home/nonroot:/sbin/nologin
`;

const group = `root:x:0:
nobody:x:65534:
tty:x:5:
staff:x:50:
nonroot:x:${nonroot}:
`;

function osRelease(date: string): string {
  return `NAME="go-devops builtin base"
PRETTY_NAME="go-devops builtin base"
ID="go-devops-builtin"
VERSION_ID="${date}"
`;
}

function file(path: string, content: string | Uint8Array): TarEntry {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { type: 'file', path, mode: 0o644, content: bytes };
}
