import type { Refusal } from '@standing/kernel';
import { isHash, type Sha256 } from './digest.js';
import { shareCommitment } from './sealing.js';

/** Two officers give a share each: one alone cannot know the seed. */
export const SHARES = 2;

/** What an officer bound themselves to, and their share once they have shown it. */
export type Share = { readonly officerId: string; readonly commitment: string; readonly share: string | null };

/** `prepared`: the roster is fixed; `committed`: both officers are bound; `drawn`: both shares are shown; or given up. */
export type DrawState = 'prepared' | 'committed' | 'drawn' | 'abandoned';

/** How far a draw has come. */
export type DrawSteps = {
  readonly announcement: string;
  readonly isAbandoned: boolean;
  /** In the order in which they were bound. */
  readonly shares: readonly Share[];
};

/** The state that the steps make. */
export function stateOf({ isAbandoned, shares }: DrawSteps): DrawState {
  if (isAbandoned) return 'abandoned';
  if (shares.length < SHARES) return 'prepared';
  return shares.every(({ share }) => share !== null) ? 'drawn' : 'committed';
}

/** Why an officer may not bind themselves by this commitment. */
export function refusalsToCommit(steps: DrawSteps, officerId: string, commitment: string): Refusal[] {
  const state = stateOf(steps);
  if (state === 'drawn' || state === 'abandoned') return [{ code: 'CPD_AUDIT_OVER' }];
  if (state === 'committed') return [{ code: 'CPD_AUDIT_SHARES_THERE' }];
  if (steps.shares.some((share) => share.officerId === officerId)) return [{ code: 'CPD_AUDIT_OTHER_OFFICER_NEEDED' }];
  if (!isHash(commitment)) return [{ code: 'CPD_AUDIT_SHARE_UNREADABLE', path: 'commitment' }];
  const isCopy = steps.shares.some((share) => share.commitment === commitment);
  return isCopy ? [{ code: 'CPD_AUDIT_SHARE_COPIED', path: 'commitment' }] : [];
}

/** Why an officer may not show this share: both are bound first, and each shows what they are bound to. */
export function refusalsToReveal(sha256: Sha256, steps: DrawSteps, officerId: string, share: string): Refusal[] {
  const state = stateOf(steps);
  if (state === 'drawn' || state === 'abandoned') return [{ code: 'CPD_AUDIT_OVER' }];
  if (state === 'prepared') return [{ code: 'CPD_AUDIT_SHARES_MISSING' }];
  const own = steps.shares.find((one) => one.officerId === officerId);
  if (!own) return [{ code: 'CPD_AUDIT_NO_SHARE' }];
  if (own.share !== null) return [{ code: 'CPD_AUDIT_SHARE_SHOWN' }];
  if (!isHash(share)) return [{ code: 'CPD_AUDIT_SHARE_UNREADABLE', path: 'share' }];
  const fits = shareCommitment(sha256, steps.announcement, share) === own.commitment;
  return fits ? [] : [{ code: 'CPD_AUDIT_SHARE_DIFFERS', path: 'share' }];
}

/** Why a draw may not be given up: what is over stays as it is. */
export function refusalsToAbandon(steps: DrawSteps): Refusal[] {
  const state = stateOf(steps);
  return state === 'drawn' || state === 'abandoned' ? [{ code: 'CPD_AUDIT_OVER' }] : [];
}
