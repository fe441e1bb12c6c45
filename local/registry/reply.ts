import type { Readable } from 'node:stream';

/** An HTTP answer as data: the handlers return it, only the server writes it. */
export interface Reply {
  status: number;
  headers: Record<string, string | number>;
  body?: string | Uint8Array | Readable;
}

/** The error codes of the distribution specification, with the status each one is answered with. */
const statusOf = {
  BLOB_UNKNOWN: 404,
  BLOB_UPLOAD_INVALID: 416,
  BLOB_UPLOAD_UNKNOWN: 404,
  DIGEST_INVALID: 400,
  MANIFEST_BLOB_UNKNOWN: 404,
  MANIFEST_INVALID: 400,
  MANIFEST_UNKNOWN: 404,
  NAME_INVALID: 400,
  NAME_UNKNOWN: 404,
  SIZE_INVALID: 413,
  UNSUPPORTED: 405,
} as const;

/** An error in the form of the specification (distribution-spec v1.1, "Error Codes"). */
export function fail(code: keyof typeof statusOf, message: string, headers: Reply['headers'] = {}): Reply {
  return json(statusOf[code], { errors: [{ code, message }] }, headers);
}

export function json(status: number, value: unknown, headers: Reply['headers'] = {}): Reply {
  return { status, headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify(value) };
}
