import { runAction } from '../shared/runner/entry.ts';
import { inputs } from './inputs.ts';
import { run } from './main.ts';

await runAction({
  name: 'helm-oci-publish',
  inputs,
  // The chain uses this door twice.
  stage: ({ phases }) => (phases.length === 1 ? `helm-${phases[0]}` : 'helm'),
  run,
});
