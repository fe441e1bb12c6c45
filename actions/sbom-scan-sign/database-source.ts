import { parseReference } from '../shared/oci/reference.ts';
import type { InputSpec } from '../shared/runner/inputs.ts';

/** Where vulnerability data may come from. */
export type DatabaseSource =
  /** A database in a registry, as trivy publishes it. */
  | { kind: 'trivy'; reference: string }
  /** A folder of advisories in OSV form. */
  | { kind: 'osv'; folder: string };

/** trivy's own order (trivy, pkg/db, DefaultGCRRepository and DefaultGHCRRepository). */
const trivyOwn = ['mirror.gcr.io/aquasec/trivy-db:2', 'ghcr.io/aquasecurity/trivy-db:2'];

/** Version of the database's schema, which is its tag. */
const schemaTag = '2';

/** `default`, OCI references and `osv:<folder>`, separated by commas or line ends; folders may hold spaces. */
export const parseDatabases: InputSpec<DatabaseSource[]>['parse'] = (given, fail) => {
  const items = given
    .split(/[,\n]+/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
  if (items.length === 0) fail('is empty; give default, an OCI reference, or osv:<folder>');
  return items.flatMap((item): DatabaseSource[] => {
    if (item === 'default') return trivyOwn.map((reference) => ({ kind: 'trivy', reference }));
    if (item.startsWith('osv:')) {
      const folder = item.slice('osv:'.length);
      if (folder === '') fail('names no folder after osv:');
      return [{ kind: 'osv', folder }];
    }
    const { tag, digest } = parseReference(item, 'database');
    const tagged = tag === undefined && digest === undefined ? `${item}:${schemaTag}` : item;
    return [{ kind: 'trivy', reference: tagged }];
  });
};
