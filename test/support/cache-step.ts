// The program of `cacheJob`: the part of the setup action's main or post step that the caches are, with the runner's
// real protocol. Arguments: `main` and the request as JSON, or `post`.
import { planCaches } from '../../actions/setup-go-devops/caches/plan.ts';
import { restoreCaches } from '../../actions/setup-go-devops/caches/restore.ts';
import { saveCaches } from '../../actions/setup-go-devops/caches/save.ts';
import { systemClock } from '../../actions/shared/clock.ts';
import { cacheService } from '../../actions/shared/runner/cache-service.ts';
import { githubRunner } from '../../actions/shared/runner/github-runner.ts';

const { env } = process;
const runner = githubRunner(env);
const ports = { runner, cache: cacheService(env, runner.debug), clock: systemClock, env };
const [, , step, request = ''] = process.argv;
if (step === 'main') {
  const parts = JSON.parse(request);
  const plan = await planCaches(parts.given, ports);
  runner.setOutput('report', await restoreCaches({ ...parts, plan }, ports));
} else await saveCaches(runner.getState('caches'), env.JOB_STATUS === 'success', ports);
await runner.flush();
