import type { Finding } from '../../../actions/shared/documents/verdict.ts';

/** An invented finding; `change` sets what a test is about. */
export function finding(change: Partial<Finding> = {}): Finding {
  return {
    id: 'CVE-2099-0001',
    aliases: [],
    severity: 'high',
    package: 'example.com/leaky',
    installed: 'v1.0.0',
    fixed: '1.0.1',
    status: 'fixed',
    title: '',
    url: '',
    platforms: ['linux/amd64'],
    ...change,
  };
}
