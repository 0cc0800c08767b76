import { createHmac } from 'node:crypto';

/** Derives a secret for one purpose from the installation's master secret, so that only one has to be kept. */
export type Secret = (purpose: string) => string;

/** The derivation is HMAC-SHA-256, so that a leaked derived secret says nothing of the master or of the others. */
export function secretFrom(master: string): Secret {
  if (master.length < 32) throw new Error('The master secret needs at least 32 characters.');
  return (purpose) => createHmac('sha256', master).update(purpose).digest('base64url');
}
