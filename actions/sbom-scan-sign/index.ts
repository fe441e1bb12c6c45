import { runAction } from '../shared/runner/entry.ts';
import { inputs } from './inputs.ts';
import { run } from './main.ts';

await runAction({ name: 'sbom-scan-sign', inputs, run });
