import type { Day, Refusal } from '@standing/kernel';
import { isAddress, mailboxOf } from './address.js';
import { type Barred, refusalsOfNewAgreement } from './right.js';
import { type Declaration, refusalsOfRelations, type Relation } from './relations.js';
import type { Subject } from './subject.js';

export type AgreementStatus = 'proposed' | 'accepted' | 'declined';

/** What is known of an agreement when something is asked of it. */
export type Agreement = {
  readonly status: AgreementStatus;
  /** First civil day on which a session can be held under it. */
  readonly startsOn: string;
  /** The day on which the supervisor said that they do not know this coach. */
  readonly disownedOn: string | null;
  readonly subject: Subject;
};

/** The coach who proposes, as their account says. */
export type Coach = { readonly email: string };

/** The supervisor proposed: an entry that exists, or a new one. */
export type Proposed = { readonly name: string; readonly email: string };

/** What an agreement is weighed against on the day on which it begins. */
export type Standing = {
  /** The days on which the supervisor may not supervise. */
  readonly barred: readonly Barred[];
  /** Civil day in the body's zone. */
  readonly today: Day;
  /** The relations that the body refuses beside supervision. */
  readonly refused: readonly Relation[];
};

/**
 * Why a coach may not propose an agreement to this supervisor. Empty when they may.
 * `SUPERVISION_NAME_MISSING`, `SUPERVISION_ADDRESS_INVALID`, `SUPERVISION_SELF`, `SUPERVISION_ALREADY_PROPOSED`,
 * `SUPERVISION_ALREADY_AGREED`, `SUPERVISION_DISOWNED`, `SUPERVISION_SUPERVISES_NO_LONGER`,
 * `SUPERVISION_SUPERVISES_NOT_NOW`, and those of the relations (clauses SV-1a, SV-2). Coaching and the supervision that
 * the coach gives are agreed apart: an agreement about the one does not stand in the way of the other, while somebody who
 * did not know the coach is asked for neither.
 */
export function refusalsToPropose(
  coach: Coach,
  supervisor: Proposed,
  earlier: readonly Pick<Agreement, 'status' | 'disownedOn' | 'subject'>[],
  proposal: Declaration & Pick<Agreement, 'subject'>,
  { barred, today, refused }: Standing,
): Refusal[] {
  const refusals = [...refusalsOfEntry(supervisor), ...refusalsOfRelations(proposal, refused)];
  if (isSelf(coach, supervisor)) refusals.push({ code: 'SUPERVISION_SELF' });
  const alike = earlier.filter(({ subject }) => subject === proposal.subject);
  if (alike.some(({ status }) => status === 'proposed')) refusals.push({ code: 'SUPERVISION_ALREADY_PROPOSED' });
  if (alike.some(({ status }) => status === 'accepted')) refusals.push({ code: 'SUPERVISION_ALREADY_AGREED' });
  if (earlier.some(({ disownedOn }) => disownedOn !== null)) refusals.push({ code: 'SUPERVISION_DISOWNED' });
  return [...refusals, ...refusalsOfNewAgreement(barred, today)];
}

/**
 * Why a supervisor may not give this answer. To decline, nothing need be declared.
 * `SUPERVISION_ALREADY_ANSWERED`, `SUPERVISION_SUPERVISES_NO_LONGER`, `SUPERVISION_SUPERVISES_NOT_NOW`, and those of
 * the relations (clause SV-2).
 */
export function refusalsToAnswer(
  agreement: Pick<Agreement, 'status'>,
  answer: Declaration & { readonly accept: boolean },
  { barred, today, refused }: Standing,
): Refusal[] {
  if (isAnswered(agreement)) return [{ code: 'SUPERVISION_ALREADY_ANSWERED' }];
  return answer.accept ? [...refusalsOfRelations(answer, refused), ...refusalsOfNewAgreement(barred, today)] : [];
}

/** Whether the supervisor has said of this proposal that they do not know the coach: to say it again changes nothing. */
export function isDisowned({ status, disownedOn }: Pick<Agreement, 'status' | 'disownedOn'>): boolean {
  return status === 'declined' && disownedOn !== null;
}

/** Why a supervisor may not say of a proposal that they do not know the coach: `SUPERVISION_ALREADY_ANSWERED`. */
export function refusalsToDisown(agreement: Pick<Agreement, 'status'>): Refusal[] {
  return isAnswered(agreement) ? [{ code: 'SUPERVISION_ALREADY_ANSWERED' }] : [];
}

function refusalsOfEntry({ name, email }: Proposed): Refusal[] {
  const refusals: Refusal[] = [];
  if (name.trim() === '') refusals.push({ code: 'SUPERVISION_NAME_MISSING', path: 'newSupervisor.name' });
  if (!isAddress(email.trim())) refusals.push({ code: 'SUPERVISION_ADDRESS_INVALID', path: 'newSupervisor.email' });
  return refusals;
}

/** An account has one address, and a person of a body one account: whoever reads the mail to both is one person. */
function isSelf(coach: Coach, supervisor: Proposed): boolean {
  return mailboxOf(coach.email) === mailboxOf(supervisor.email);
}

function isAnswered({ status }: Pick<Agreement, 'status'>): boolean {
  return status !== 'proposed';
}
