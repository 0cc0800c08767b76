import type { Refusal } from '@standing/kernel';

/** How many sign off that somebody with a soft conflict may go on (R8). */
export const SIGNATURES_NEEDED = 2;

/** Why somebody may go on with a soft conflict: of a list, for words would say more of the tie than anybody needs to read. */
export const SIGN_OFF_REASONS = [
  /** It was brief, or a matter of form. */
  'slight',
  /** It was over long before what is complained of. */
  'long-over',
  /** It has nothing to do with what is complained of. */
  'unrelated',
  /** Nobody without a tie can be found who could do it. */
  'nobody-else',
] as const;
export type SignOffReason = (typeof SIGN_OFF_REASONS)[number];

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
