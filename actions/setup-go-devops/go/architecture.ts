import { InputError } from '../../shared/errors.ts';
import { goPlatform, type Platform } from '../platform.ts';

/** Words for the CPUs that Go is installed for: of actions/setup-go, of Go, and of operating systems. */
const cpus: Record<string, 'amd64' | 'arm64'> = {
  x64: 'amd64',
  amd64: 'amd64',
  x86_64: 'amd64',
  arm64: 'arm64',
  aarch64: 'arm64',
};

/** The platform that Go is installed for: this machine's, on the CPU that the input `architecture` names. */
export function platformOf(architecture: string, machine: Platform): Platform {
  if (architecture === '') return machine;
  const name = architecture.toLowerCase();
  const cpu = Object.hasOwn(cpus, name) ? cpus[name] : undefined;
  if (cpu === undefined) {
    throw new InputError('architecture', `"${architecture}" is not one of ${Object.keys(cpus).join(', ')}`);
  }
  const [os = ''] = machine.split('-');
  return goPlatform(os, cpu);
}
