import { InputError } from '../../shared/errors.ts';
import type { Ports } from '../../shared/ports.ts';
import type { Platform } from '../platform.ts';
import { missingPin } from './missing-pin.ts';
import type { PinnedTool } from './pinned-tool.ts';
import { type Pins, resolveTools, type Source, unknownVersion, unpinnedRequest } from './resolve-tools.ts';
import type { ToolRequest } from './tool-request.ts';

/**
 * As resolveTools; for a version that nothing pins the error also has the lock entry to add, which may take a look
 * at the vendor's checksums.
 *
 * @param mirrors host to the address that replaces it
 * @throws InputError for a tool or a version that has no pin
 */
export async function pinTools(
  requests: ToolRequest[],
  pins: Pins,
  platform: Platform,
  source: Source,
  ports: Pick<Ports, 'http'>,
  mirrors: Record<string, string>,
): Promise<PinnedTool[]> {
  const unpinned = unpinnedRequest(requests, pins);
  if (unpinned === undefined) return resolveTools(requests, pins, platform, source);
  const { request, row } = unpinned;
  const advice = await missingPin(row, request.version, platform, ports, mirrors);
  throw new InputError(request.origin, `${unknownVersion(request, row)}; ${advice}`);
}
