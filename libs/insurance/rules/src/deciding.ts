import type { Day, Refusal } from '@standing/kernel';
import type { CoverKind, CoverStatus } from './cover.js';
import { type NameCheck, refusalsOfLink } from './linking.js';

/**
 * Why a coach may not set right or take back a cover: `INSURANCE_ALREADY_VERIFIED`, since the body stands behind what it
 * saw, and `INSURANCE_ALREADY_WITHDRAWN`. One that was refused can be set right: it is then declared anew.
 */
export function refusalsToChange(status: CoverStatus): Refusal[] {
  switch (status) {
    case 'verified':
      return [{ code: 'INSURANCE_ALREADY_VERIFIED' }];
    case 'withdrawn':
      return [{ code: 'INSURANCE_ALREADY_WITHDRAWN' }];
    case 'declared':
    case 'refused':
      return [];
  }
}

/** What has to be known of a cover to decide on it. */
export type ToDecide = { readonly personId: string; readonly status: CoverStatus };

/**
 * Why an officer may not decide on a cover: `INSURANCE_OWN_COVER`, since nobody verifies their own, and those that say
 * that it is decided or gone: `INSURANCE_ALREADY_VERIFIED`, `INSURANCE_ALREADY_REFUSED`, `INSURANCE_ALREADY_WITHDRAWN`.
 */
export function refusalsToDecide(cover: ToDecide, officer: { readonly personId: string }): Refusal[] {
  if (cover.personId === officer.personId) return [{ code: 'INSURANCE_OWN_COVER' }];
  if (cover.status === 'refused') return [{ code: 'INSURANCE_ALREADY_REFUSED' }];
  return refusalsToChange(cover.status);
}

/** What an officer found on the attestation. */
export type Check = NameCheck & {
  /** The day on which it was seen. */
  readonly seenOn: Day;
};

/**
 * The same of verifying it; `INSURANCE_SEEN_IN_FUTURE`, since an attestation is seen on a day that has come; and those of
 * `refusalsOfLink`.
 */
export function refusalsToVerify(
  cover: ToDecide & { readonly kind: CoverKind },
  officer: { readonly personId: string },
  check: Check,
  today: Day,
): Refusal[] {
  const isFuture = check.seenOn > today;
  const future = isFuture ? [{ code: 'INSURANCE_SEEN_IN_FUTURE', params: { today }, path: 'seenOn' }] : [];
  return [...refusalsToDecide(cover, officer), ...future, ...refusalsOfLink(check, cover.kind, today)];
}
