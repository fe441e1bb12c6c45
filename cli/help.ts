export const usage = `go-devops: one set of tools for a team, pinned by digest

  go-devops lock [tool[@version] ...]   writes go-devops.lock.json
  go-devops help lock                   all about it`;

export const lockHelp = `go-devops lock: writes go-devops.lock.json at the root of the repository

The file holds, for each tool, the version, the address and the SHA-256 of every platform's release and of the
executable in it, or the Go module with its hash. setup-go-devops installs these bytes and no others; what the
file says wins over the table of tools built into the action. Commit it, and review its changes.

  go-devops lock helm@4.2 syft        adds or changes entries: helm stays within 4.2, syft moves freely
  go-devops lock                      completes entries: platforms and executables that are missing
  go-devops lock --update [tool ...]  moves to the newest version within what was requested
  go-devops lock --check [tool ...]   writes nothing; exit code 1 and one line a reason when the file is stale
  go-devops lock --remove tool ...    removes entries

Versions: none, 4 and 4.2 mean the newest one known both as a release and as a Go module that fits, as the action
itself takes it; where there is none, and for latest, the newest at all. A whole version such as 4.2.9 is looked up
at its vendor when the table lacks it. A version on the table's deny list is refused. A version whose release has
no digest, since its checksum file cannot be read, is refused too: every job would compile it.

  --platforms LIST     such as linux-amd64,darwin-arm64, or all; default: those of the entry, else all there are
  --module-only        lock the Go module without a release; such an entry gets one by --platforms
  --executables LIST   record the executables of these platforms too, besides this computer's; with --check:
                       they have to be recorded
  --age DURATION       refuse versions younger than this; default: minimum-age in go-devops.yaml, else 72h.
                       --age 0 takes a security fix at once
  --offline            no network: digests come from the table and the file, nothing is cross-checked

Stale is an entry that is behind, denied or incomplete, or whose digests the table, the vendor's checksum file, or,
of a tool that the table lacks, the bytes at its address contradict. What --check could not ask, it says.

A tool that the table lacks; what its address gives now is pinned as first seen. Look at it before you commit:

  go-devops lock mytool --url 'https://host/mytool-{version}-{os}-{arch}.tar.gz' --version 1.2.3 \\
      --member mytool --platforms linux-amd64,darwin-arm64

Digests of the table are compared with the vendor's checksum file; if they differ, both are shown and nothing is
written. Go modules are proved by the checksum database. Age is that of the GitHub release, else of the Go module,
else of the file. Mirrors: setup-go-devops.mirrors in go-devops.yaml. Environment: GITHUB_TOKEN is sent to
GITHUB_API_URL and nowhere else; HTTPS_PROXY and NO_PROXY count; GOPROXY as ever.

Exit codes: 0 fine; 1 stale, or something failed and nothing was written; 2 wrong usage, settings or lock file.`;
