import { createHash } from 'node:crypto';
import { ToolError } from '../shared/errors.ts';

interface Spdx {
  documentNamespace: string;
  creationInfo: { created: string };
}

interface CycloneDx {
  serialNumber: string;
  metadata: { timestamp: string };
}

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

/**
 * syft puts the time of day and a random id into its documents. With the image's own time and an id made from
 * the content, the same image gives the same document, and its attestation need not be repeated.
 */
export const reproducible = {
  /** SPDX 2.3, clauses 6.5 (namespace) and 6.9 (created). */
  spdx(json: string, created: string): string {
    const document = parse<Spdx>(json, 'SPDX');
    const fixed = {
      ...document,
      documentNamespace: document.documentNamespace.replace(uuid, ''),
      creationInfo: { ...document.creationInfo, created },
    };
    return print({ ...fixed, documentNamespace: fixed.documentNamespace + nameUuid(print(fixed)) });
  },

  /** CycloneDX 1.6, serialNumber and metadata.timestamp. */
  cyclonedx(json: string, created: string): string {
    const document = parse<CycloneDx>(json, 'CycloneDX');
    const fixed = {
      ...document,
      serialNumber: '',
      metadata: { ...document.metadata, timestamp: created },
    };
    return print({ ...fixed, serialNumber: `urn:uuid:${nameUuid(print(fixed))}` });
  },
} as const;

/** A UUID of version 8 (RFC 9562): the first bits of a SHA-256. */
export function nameUuid(text: string): string {
  const bytes = createHash('sha256').update(text).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function parse<T>(json: string, format: string): T {
  try {
    return JSON.parse(json) as T;
  } catch (cause) {
    throw new ToolError('syft scan', `syft wrote no ${format} document`, { cause });
  }
}

function print(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
