import { createHash } from 'node:crypto';

/** The idempotency key of one row of an act on several: the same for the same act and row, another for any other. */
export function rowKey(key: string, ...row: readonly (string | number)[]): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([key.toLowerCase(), ...row]))
    .digest('hex');
  const variant = ((parseInt(hash.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
}
