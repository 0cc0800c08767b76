import type { Refusal } from '@standing/kernel';

/** How many sign off that somebody with a soft conflict may go on (R8). */
export const SIGNATURES_NEEDED = 2;

/** Who would sign, as they stand to the case. */
export type Signer = {
  readonly personId: string;
  readonly as: 'registrar' | 'case-manager';
  /** A tie of their own with somebody whom the case names, hard or soft. */
  readonly hasTie: boolean;
};

type Signed = { readonly personId: string; readonly as: Signer['as'] };

/** Why this person may not sign now. One signs for themself never, once only, and one of the two is a registrar. */
export function refusalsToSignOff(signer: Signer, ofPersonId: string, signed: readonly Signed[]): Refusal[] {
  if (signer.personId === ofPersonId || signer.hasTie) return [{ code: 'COMPLAINTS_SIGNER_NOT_FREE' }];
  if (signed.length >= SIGNATURES_NEEDED || signed.some(({ personId }) => personId === signer.personId))
    return [{ code: 'COMPLAINTS_SIGNED_ALREADY' }];
  const isLast = signed.length === SIGNATURES_NEEDED - 1;
  const hasRegistrar = [...signed, signer].some(({ as }) => as === 'registrar');
  return isLast && !hasRegistrar ? [{ code: 'COMPLAINTS_REGISTRAR_TO_SIGN' }] : [];
}
