import type { Arguments } from './arguments.ts';
import type { GitFacts } from './git-facts.ts';

function apiAddresses(serverUrl: string): { api_url: string; graphql_url: string } {
  if (serverUrl === '') return { api_url: '', graphql_url: '' };
  return serverUrl === 'https://github.com'
    ? { api_url: 'https://api.github.com', graphql_url: 'https://api.github.com/graphql' }
    : { api_url: `${serverUrl}/api/v3`, graphql_url: `${serverUrl}/api/graphql` };
}

/** The `github` context of a run on this computer: there is no token. `eventPath` is where its event is written. */
export function githubContext(facts: GitFacts, event: Arguments['event'], eventPath: string) {
  const { sha, ref, repository, serverUrl, workspace, defaultBranch } = facts;
  const [owner = '', name = ''] = repository.split('/');
  const refName = ref.replace(/^refs\/(heads|tags)\//, '');
  const isPull = event !== 'push';
  const payload = {
    repository: { name, full_name: repository, owner: { login: owner }, default_branch: defaultBranch },
    sender: { login: owner },
    ...(isPull
      ? {
          action: 'synchronize',
          number: 1,
          pull_request: {
            number: 1,
            head: {
              ref: refName,
              sha,
              repo: {
                full_name: event === 'fork' ? `fork/${name}` : repository,
                fork: event === 'fork',
              },
            },
            base: { ref: defaultBranch, repo: { full_name: repository, fork: false } },
          },
        }
      : { ref, after: sha, before: '0'.repeat(40), forced: false }),
  };
  return {
    workspace,
    sha,
    ref: isPull ? 'refs/pull/1/merge' : ref,
    ref_name: isPull ? '1/merge' : refName,
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    ref_protected: 'false',
    head_ref: isPull ? refName : '',
    base_ref: isPull ? defaultBranch : '',
    repository,
    repository_owner: owner,
    actor: owner,
    triggering_actor: owner,
    event_name: isPull ? 'pull_request' : 'push',
    event: payload,
    event_path: eventPath,
    server_url: serverUrl,
    ...apiAddresses(serverUrl),
    workflow: 'local',
    job: 'chain',
    run_id: '1',
    run_number: '1',
    run_attempt: '1',
    retention_days: '0',
    token: '',
  };
}
