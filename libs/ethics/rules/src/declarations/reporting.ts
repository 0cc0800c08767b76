import { addDays, type Day, type Refusal } from '@standing/kernel';

/** What is reported: a judgment that is final, or a sanction of another body or an authority. */
export type OutsideDecisionKind = 'final-judgment' | 'sanction-elsewhere';

/** By which class of authority; never by name. */
export type AuthorityClass = 'criminal-court' | 'civil-court' | 'administrative-authority' | 'professional-body';

export type OutsideDecision = {
  readonly kind: OutsideDecisionKind;
  readonly decidedOn: Day;
  readonly authority: AuthorityClass;
};

/**
 * Why a member's report is refused (IN-4, decision 12): the body has not recorded the legal basis on which it takes such
 * reports, has no undertaking in force that asks for them, or the day lies ahead. A judgment is a court's.
 */
export function refusalsToReport(
  { kind, decidedOn, authority }: OutsideDecision,
  before: { readonly hasBasis: boolean; readonly isAsked: boolean },
  today: Day,
): Refusal[] {
  if (!before.hasBasis || !before.isAsked) return [{ code: 'ETHICS_REPORT_NOT_TAKEN' }];
  const isCourt = authority === 'criminal-court' || authority === 'civil-court';
  return [
    ...(decidedOn > today ? [{ code: 'ETHICS_REPORT_IN_FUTURE', path: 'decidedOn' }] : []),
    ...((kind === 'final-judgment') === isCourt
      ? []
      : [{ code: 'ETHICS_REPORT_AUTHORITY_DIFFERS', path: 'authority' }]),
  ];
}

/** The last civil day on which a report is in time. */
export function reportUntil(decidedOn: Day, withinDays: number): Day {
  return addDays(decidedOn, withinDays);
}
