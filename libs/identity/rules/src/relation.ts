import type { Day, Refusal } from '@standing/kernel';
import { isCompleteAddress } from './new-member.js';

/** What two people can be to each other that others ask about before one judges the other. */
const RELATION_KINDS = ['supervises', 'trained', 'employs', 'family', 'business'] as const;

export type RelationKind = (typeof RELATION_KINDS)[number];

/** Who does it: active, the person whose relation it is supervises, trained or employs the other; passive, the other them. */
export type RelationSide = 'active' | 'passive';

/** What is said of a relation. The days are civil, in the body's zone, and included. */
export type RelationContent = {
  readonly kind: RelationKind;
  readonly side: RelationSide;
  /** Null where it is not known. */
  readonly fromOn: Day | null;
  /** Null while it goes on. */
  readonly untilOn: Day | null;
};

/** Why a relation cannot have these days: it ends before it begins, or an end or a begin that is known lies ahead. */
export function refusalsOfRelationDays(
  { fromOn, untilOn }: Pick<RelationContent, 'fromOn' | 'untilOn'>,
  today: Day,
): Refusal[] {
  const refusals: Refusal[] = [];
  if (fromOn !== null && fromOn > today) refusals.push({ code: 'IDENTITY_RELATION_AHEAD', path: 'fromOn' });
  if (untilOn !== null && untilOn > today) refusals.push({ code: 'IDENTITY_RELATION_AHEAD', path: 'untilOn' });
  if (fromOn !== null && untilOn !== null && untilOn < fromOn)
    refusals.push({ code: 'IDENTITY_RELATION_REVERSED', path: 'untilOn' });
  return refusals;
}

type Declaration = RelationContent & { readonly otherAddress: string };

/**
 * Why somebody cannot declare this relation of theirs. Whether the address is a member's is no reason: the answer would
 * tell who is one.
 */
export function refusalsToDeclareRelation(declared: Declaration, ownAddress: string, today: Day): Refusal[] {
  const { otherAddress } = declared;
  const path = 'otherAddress';
  const isSelf = otherAddress.trim().toLowerCase() === ownAddress.trim().toLowerCase();
  return [
    ...(isCompleteAddress(otherAddress) ? [] : [{ code: 'IDENTITY_EMAIL_INCOMPLETE', path }]),
    ...(isSelf ? [{ code: 'IDENTITY_RELATION_WITH_SELF', path }] : []),
    ...refusalsOfRelationDays(declared, today),
  ];
}

type Recorded = RelationContent & { readonly personId: string; readonly otherPersonId: string };

/** Why somebody of the office cannot record this relation of two members. Their own they declare as anybody does. */
export function refusalsToRecordRelation(recorded: Recorded, recorderId: string, today: Day): Refusal[] {
  const { personId, otherPersonId } = recorded;
  return [
    ...(personId === otherPersonId ? [{ code: 'IDENTITY_RELATION_WITH_SELF', path: 'otherPersonId' }] : []),
    ...refusalsOfParty([personId, otherPersonId], recorderId),
    ...refusalsOfRelationDays(recorded, today),
  ];
}

type Standing = {
  readonly fromOn: Day | null;
  readonly untilOn: Day | null;
  /** False once the office said that it was never so. */
  readonly stands: boolean;
};

/** Why a relation cannot be given this last day: it has one, it was taken back, or the day is none that it can have. */
export function refusalsToEndRelation({ fromOn, untilOn, stands }: Standing, last: Day, today: Day): Refusal[] {
  if (!stands) return [{ code: 'IDENTITY_RELATION_TAKEN_BACK' }];
  if (untilOn !== null) return [{ code: 'IDENTITY_RELATION_ENDED' }];
  return refusalsOfRelationDays({ fromOn, untilOn: last }, today);
}

type Correction = Pick<RelationContent, 'fromOn' | 'untilOn'> & { readonly parties: readonly string[] };

/** Why somebody of the office cannot set a relation right: they are one of the two, or the days cannot be. */
export function refusalsToCorrectRelation(corrected: Correction, correctorId: string, today: Day): Refusal[] {
  return [...refusalsOfParty(corrected.parties, correctorId), ...refusalsOfRelationDays(corrected, today)];
}

function refusalsOfParty(parties: readonly string[], actorId: string): Refusal[] {
  return parties.includes(actorId) ? [{ code: 'IDENTITY_RELATION_OF_OWN' }] : [];
}
