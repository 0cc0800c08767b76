import type { Refusal } from '@standing/kernel';
import type { AgreementStatus } from './agreement.js';
import { LONGEST_MINUTES } from './session-content.js';
import type { SessionForm } from './session.js';

/** How supervision is agreed to be held: alone, in a group that a supervisor leads, or among peers of whom one confirms (clause SV-1a). */
export const AGREED_FORMS = ['individual', 'group', 'peer'] as const;
export type AgreedForm = (typeof AGREED_FORMS)[number];

/**
 * When a supervisor may say outside what was said to them: `legal-duty` (L1), `serious-harm` that is imminent (L2),
 * `ongoing-breach` of the code that the supervisee refuses to address within an agreed time (L3), `evidence-fraud` in hours,
 * training or cover (L4).
 */
export const LIMITS = ['legal-duty', 'serious-harm', 'ongoing-breach', 'evidence-fraud'] as const;
export type Limit = (typeof LIMITS)[number];

/** L1 and L2 stand in every agreement: nobody can promise to keep silent about them. */
export const ALWAYS: readonly Limit[] = ['legal-duty', 'serious-harm'];

/** Which of the two said something. */
export type Side = 'supervisee' | 'supervisor';

/** The longest time between two sessions that can be agreed, in weeks: a year. */
export const MOST_WEEKS = 52;

/** What the two agree on, beside supervision itself. */
export type TermsContent = {
  readonly form: AgreedForm;
  /** One session every so many weeks; null where nothing is agreed. */
  readonly everyWeeks: number | null;
  /** The agreed length of a session in minutes; null where nothing is agreed. */
  readonly minutes: number | null;
  readonly limits: readonly Limit[];
};

export type TermsState = 'waiting' | 'agreed' | 'declined' | 'replaced';

/** What is known of a version of the terms when it is answered. */
export type Terms = { readonly proposedBy: Side; readonly state: TermsState };

/**
 * Why these cannot be the terms of an agreement. `SUPERVISION_LIMITS_INCOMPLETE` without L1 and L2,
 * `SUPERVISION_WEEKS_UNREADABLE`, `SUPERVISION_LENGTH_UNREADABLE`.
 */
export function refusalsOfTerms({ everyWeeks, minutes, limits }: TermsContent): Refusal[] {
  const refusals: Refusal[] = [];
  if (!ALWAYS.every((limit) => limits.includes(limit)))
    refusals.push({ code: 'SUPERVISION_LIMITS_INCOMPLETE', path: 'limits' });
  if (!isWithin(everyWeeks, MOST_WEEKS)) refusals.push({ code: 'SUPERVISION_WEEKS_UNREADABLE', path: 'everyWeeks' });
  if (!isWithin(minutes, LONGEST_MINUTES)) refusals.push({ code: 'SUPERVISION_LENGTH_UNREADABLE', path: 'minutes' });
  return refusals;
}

/**
 * Why one of the two may not propose these terms: those of `refusalsOfTerms`, `SUPERVISION_NOT_AGREED` unless there is an
 * agreement, `SUPERVISION_TERMS_WAITING` while the other's proposal waits. One's own gives way to the new one.
 */
export function refusalsToProposeTerms(
  agreement: { readonly status: AgreementStatus },
  waiting: Terms | null,
  content: TermsContent,
  side: Side,
): Refusal[] {
  const refusals = [...refusalsUnlessAgreed(agreement), ...refusalsOfTerms(content)];
  if (waiting !== null && waiting.proposedBy !== side) refusals.push({ code: 'SUPERVISION_TERMS_WAITING' });
  return refusals;
}

/** Why one of the two may not answer these terms: `SUPERVISION_TERMS_ANSWERED`, `SUPERVISION_TERMS_OWN`. */
export function refusalsToAnswerTerms({ state, proposedBy }: Terms, side: Side): Refusal[] {
  if (state !== 'waiting') return [{ code: 'SUPERVISION_TERMS_ANSWERED' }];
  return proposedBy === side ? [{ code: 'SUPERVISION_TERMS_OWN' }] : [];
}

/**
 * Why a session has another form than was agreed for its day: `SUPERVISION_FORM_NOT_AGREED` where one of the two is among
 * peers and the other is not, since whoever confirms among peers is no supervisor (clause SV-1a). Alone or in a group is
 * the supervisor's to confirm either way, and where no terms are set down every form is.
 */
export function refusalsOfForm(form: SessionForm, agreed: AgreedForm | null): Refusal[] {
  if (agreed === null || (agreed === 'peer') === (form === 'peer')) return [];
  return [{ code: 'SUPERVISION_FORM_NOT_AGREED', params: { agreed }, path: 'form' }];
}

/** Why nothing can be said under an agreement: it was not accepted, or not yet (`SUPERVISION_NOT_AGREED`). */
export function refusalsUnlessAgreed({ status }: { readonly status: AgreementStatus }): Refusal[] {
  return status === 'accepted' ? [] : [{ code: 'SUPERVISION_NOT_AGREED' }];
}

function isWithin(value: number | null, most: number): boolean {
  return value === null || (Number.isInteger(value) && value >= 1 && value <= most);
}
