import type { Refusal } from '@standing/kernel';

/** How long a mailed code works, in minutes of real time (OWASP ASVS 5.0, 6.5.5, seen 2026-11-22: ten at the most). */
export const CODE_LIFETIME_MINUTES = 10;

/** How often a code may be typed wrongly before it stops working. */
export const CODE_TRIES = 5;

/** How many codes one account may ask for within an hour. */
export const CODES_AN_HOUR = 6;

export type SignInCode = { readonly expiresAt: Date; readonly usedAt: Date | null; readonly tries: number };

/** Why this code does not open the account. Wrong, used, old and unknown all say the same, so that none can be probed. */
export function refusalsToUseCode(code: SignInCode | null, matches: boolean, now: Date): Refusal[] {
  const usable = code !== null && code.usedAt === null && code.tries < CODE_TRIES && now < code.expiresAt;
  return usable && matches ? [] : [{ code: 'IDENTITY_CODE_NOT_ACCEPTED', path: 'code' }];
}
