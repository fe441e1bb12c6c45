import type { Table } from '../table/table.ts';

/**
 * What others call the tools of the table: the GitHub repositories of their releases, which the backends aqua, github
 * and ubi of mise name, and plugins of asdf. A repository counts as a whole: a fork is another program.
 */
export const namesElsewhere: Record<string, string> = {
  'helm/helm': 'helm',
  'helm-unittest/helm-unittest': 'helm-unittest',
  'kubernetes-sigs/kind': 'kind',
  'kubernetes/kubectl': 'kubectl',
  'kubernetes/kubernetes/kubectl': 'kubectl',
  'anchore/syft': 'syft',
  'aquasecurity/trivy': 'trivy',
  'sigstore/cosign': 'cosign',
  'ko-build/ko': 'ko',
  'google/go-containerregistry': 'crane',
  'yannh/kubeconform': 'kubeconform',
  'rhysd/actionlint': 'actionlint',
  'gotestyourself/gotestsum': 'gotestsum',
  'golangci/golangci-lint': 'golangci-lint',
  'helm/chart-testing': 'ct',
  'helm-ct': 'ct',
  'chart-testing': 'ct',
  'moby/buildkit': 'buildctl',
};

/** Go, which the inputs of Go ask for. */
const go = ['go', 'golang', 'core:go'];

/**
 * The name of a tool here, for what `.tool-versions` or mise.toml call it.
 *
 * @param known whether the table or the lock file has a tool of this name
 * @returns `go` for Go itself; undefined for a tool that is not known here
 */
export function ownName(name: string, table: Table, known: (name: string) => boolean): string | undefined {
  if (go.includes(name)) return 'go';
  const [backend, rest] = name.includes(':') ? split(name, ':') : ['', name];
  if (backend === 'go') return nameOfPackage(rest, table);
  if (!['', 'aqua', 'asdf', 'github', 'ubi'].includes(backend)) return undefined;
  if (known(rest)) return rest;
  return Object.hasOwn(namesElsewhere, rest) ? namesElsewhere[rest] : undefined;
}

/** The tool that a main package builds. */
function nameOfPackage(path: string, table: Table): string | undefined {
  return Object.values(table).find((row) =>
    row.modules?.some(
      (recipe) => `${recipe.path}/${recipe.package.replace(/^\.\/?/, '')}`.replace(/\/$/, '') === path,
    ),
  )?.tool;
}

function split(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return [text.slice(0, at), text.slice(at + 1)];
}
