import { addDays, type Day, type Refusal } from '@standing/kernel';

/** How long a member has to show an attestation, in civil days after the day on which it is asked for. */
export const CHECK_DAYS = { least: 14, most: 90 } as const;

/** What has to be known of a member to ask them. */
export type ToAsk = {
  readonly personId: string;
  /** Whether an award of theirs holds today, and they are not known to have died. */
  readonly isAccredited: boolean;
  /** Whether they are asked already and it is not decided. */
  readonly isAsked: boolean;
};

/** Why no such term may be set: `INSURANCE_CHECK_TERM`. */
export function refusalsOfTerm(dueOn: Day, today: Day): Refusal[] {
  const { least, most } = CHECK_DAYS;
  const isTerm = addDays(today, least) <= dueOn && dueOn <= addDays(today, most);
  return isTerm ? [] : [{ code: 'INSURANCE_CHECK_TERM', params: { least, most }, path: 'dueOn' }];
}

/**
 * Why a member may not be asked for the attestation in force: `INSURANCE_OWN_CHECK`, since nobody checks themselves;
 * `INSURANCE_CHECK_NOT_ACCREDITED`; `INSURANCE_CHECK_ASKED` of whoever is asked already; and `INSURANCE_CHECK_TERM`.
 */
export function refusalsToAsk(member: ToAsk, asker: { readonly personId: string }, dueOn: Day, today: Day): Refusal[] {
  const path = 'personId';
  return [
    ...(member.personId === asker.personId ? [{ code: 'INSURANCE_OWN_CHECK', path }] : []),
    ...(member.isAccredited ? [] : [{ code: 'INSURANCE_CHECK_NOT_ACCREDITED', path }]),
    ...(member.isAsked ? [{ code: 'INSURANCE_CHECK_ASKED', path }] : []),
    ...refusalsOfTerm(dueOn, today),
  ];
}

/** Why no such share may be asked: `INSURANCE_CHECK_SHARE` of what is no whole per cent, and `INSURANCE_CHECK_TERM`. */
export function refusalsToDraw(perCent: number, dueOn: Day, today: Day): Refusal[] {
  const isShare = Number.isInteger(perCent) && perCent >= 1 && perCent <= 100;
  return [...(isShare ? [] : [{ code: 'INSURANCE_CHECK_SHARE', path: 'perCent' }]), ...refusalsOfTerm(dueOn, today)];
}

/** How many of so many are a share of them: rounded up, so that a share of somebody is never nobody. */
export function howMany(members: number, perCent: number): number {
  return Math.ceil((members * perCent) / 100);
}
