import type { Day, Refusal } from '@standing/kernel';
import type { Plan, PlanState } from './plan.js';

/** The bytes of every list, whatever is in it: 64 KiB. They hold sixty clients. */
export const LIST_BYTES = 65_536;

/** An uncompressed point of the curve P-256. */
export const PUBLIC_KEY_BYTES = 65;

const NOT_IN_FORCE: Refusal = { code: 'PRACTICE_CONTINUITY_NOT_IN_FORCE' };

/**
 * Why a colleague cannot be named by this address: it is none, or one's own. Whether it is a member's is no reason, so that
 * nobody learns it. Both addresses are compared without capitals.
 */
export function refusalsToName(address: string, own: string): Refusal[] {
  const path = 'address';
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address)) return [{ code: 'PRACTICE_CONTINUITY_ADDRESS_INCOMPLETE', path }];
  return address === own.trim().toLowerCase() ? [{ code: 'PRACTICE_CONTINUITY_SELF', path }] : [];
}

/** Why the colleague cannot answer so: it was answered, or ended by the coach; or they accept without a key to be written to under. */
export function refusalsToAnswerPlan(
  { state }: { readonly state: PlanState },
  { accept, hasKey }: { readonly accept: boolean; readonly hasKey: boolean },
): Refusal[] {
  if (state !== 'asked') return [{ code: 'PRACTICE_CONTINUITY_ANSWERED' }];
  return accept && !hasKey ? [{ code: 'PRACTICE_CONTINUITY_KEY_MISSING' }] : [];
}

/** Why a coach cannot end it: it was declined, or has ended already. */
export function refusalsToEndPlan({ state }: { readonly state: PlanState }): Refusal[] {
  return state === 'asked' || state === 'in-force' ? [] : [NOT_IN_FORCE];
}

/** Why a colleague cannot step down: the plan is not in force. */
export function refusalsToStepDown({ state }: { readonly state: PlanState }): Refusal[] {
  return state === 'in-force' ? [] : [NOT_IN_FORCE];
}

/** Why a public key is not kept: it is no point of the curve, written whole. */
export function refusalsOfKey(bytes: Uint8Array): Refusal[] {
  const isPoint = bytes.length === PUBLIC_KEY_BYTES && bytes[0] === 4;
  return isPoint ? [] : [{ code: 'PRACTICE_CONTINUITY_KEY_MALFORMED', path: 'publicKey' }];
}

export type ListToKeep = {
  readonly sealed: Uint8Array;
  /** Under which of the colleague's keys it was encrypted. */
  readonly keyId: string;
  /** Which one the colleague uses now. */
  readonly keyNow: string | null;
};

/** Why a list is not kept: there is no plan in force, its length would tell something, or its key is an earlier one. */
export function refusalsToKeepList({ state }: { readonly state: PlanState }, list: ListToKeep): Refusal[] {
  if (state !== 'in-force') return [NOT_IN_FORCE];
  if (list.sealed.length !== LIST_BYTES) return [{ code: 'PRACTICE_CONTINUITY_LIST_WRONG_SIZE', path: 'sealed' }];
  return list.keyId === list.keyNow ? [] : [{ code: 'PRACTICE_CONTINUITY_KEY_CHANGED', path: 'keyId' }];
}

export type Confirming = {
  readonly by: 'coach' | 'colleague';
  /** Whether the list is there, under the key that the colleague uses now. */
  readonly hasList: boolean;
};

/** Why it cannot be confirmed: it is not in force, it was confirmed today by the same person, or there is no list to open. */
export function refusalsToConfirmPlan(plan: Plan, { by, hasList }: Confirming, today: Day): Refusal[] {
  if (plan.state !== 'in-force') return [NOT_IN_FORCE];
  if (!hasList) return [{ code: 'PRACTICE_CONTINUITY_LIST_MISSING' }];
  return plan.confirmedOn?.[by] === today ? [{ code: 'PRACTICE_CONTINUITY_CONFIRMED_TODAY' }] : [];
}
