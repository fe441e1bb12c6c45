import { Type } from 'typebox';

/** Documents say exactly what their schema says, and nothing else. */
export const closed = { additionalProperties: false };

/** A digest of OCI (image-spec descriptor.md); only sha256 is used. */
export const digest = (description?: string) =>
  Type.String({ pattern: '^sha256:[0-9a-f]{64}$', ...(description !== undefined && { description }) });

/** How many there are: of bytes, unless the description says otherwise. */
export const count = (description?: string) =>
  Type.Integer({ minimum: 0, ...(description !== undefined && { description }) });
