import { addDays, type Day, type Refusal } from '@standing/kernel';
import { isBlank, refusalsOfLength } from './marking.js';
import { type PartsTaken, refusalsOfPart } from './parts.js';

/**
 * How many civil days an applicant has to appeal, counted from the day on which the refusal was told. A default of this
 * platform: ISO/IEC 17024 9.8 asks for a process and names no term.
 */
export const APPEAL_DAYS = 30;

/** How many people hear an appeal at the most. */
export const PANEL_SIZE = 3;

/** The most characters of the grounds of an appeal, and of the reasons of whoever hears it. */
export const APPEAL_LENGTH = 4000;

export const APPEAL_OUTCOMES = ['upheld', 'dismissed'] as const;

/** Upheld: the refusal is quashed and the application decided anew. Dismissed: the refusal stands. */
export type AppealOutcome = (typeof APPEAL_OUTCOMES)[number];

/** What an appeal begins from. */
export type BeforeAppealing = {
  /** The day on which the last answer to the application was told, where that was a refusal and still stands. */
  readonly refusedOn: Day | null;
  readonly appealed: boolean;
  /** Whether another application of theirs is open. */
  readonly waiting: boolean;
  readonly today: Day;
};

/** The last civil day on which a refusal may be appealed. */
export function lastDayToAppeal(refusedOn: Day): Day {
  return addDays(refusedOn, APPEAL_DAYS);
}

/** Why a refusal may not be appealed now, whatever the grounds. */
export function refusalsToBeginAppeal({ refusedOn, appealed, waiting, today }: BeforeAppealing): Refusal[] {
  if (refusedOn === null) return [{ code: 'ACCREDITATION_NOTHING_TO_APPEAL' }];
  if (appealed) return [{ code: 'ACCREDITATION_APPEALED_BEFORE' }];
  const until = lastDayToAppeal(refusedOn);
  return [
    ...(today > until ? [{ code: 'ACCREDITATION_APPEAL_TERM_OVER', params: { until } }] : []),
    ...(waiting ? [{ code: 'ACCREDITATION_APPLICATION_WAITING' }] : []),
  ];
}

/** Why this appeal may not be made. */
export function refusalsToAppeal(before: BeforeAppealing, grounds: string): Refusal[] {
  return [
    ...refusalsToBeginAppeal(before),
    ...(isBlank(grounds) ? [{ code: 'ACCREDITATION_GROUNDS_MISSING', path: 'grounds' }] : []),
    ...refusalsOfLength(grounds, APPEAL_LENGTH, 'grounds'),
  ];
}

/** Whoever is to hear an appeal, and whether a relation to the applicant bars them today. */
export type Proposed = { readonly personId: string; readonly related: boolean };

/** What the naming of those who hear an appeal begins from. */
export type BeforeNaming = {
  /** Null while the appeal is not decided. */
  readonly outcome: AppealOutcome | null;
  /** Of the application, without those whom this appeal is before. */
  readonly parts: PartsTaken;
  readonly namer: Proposed;
  /** Those of its present panel who have answered: they cannot be left out any more. */
  readonly answeredIds: readonly string[];
};

/** Why these people may not be named: all of those who hear it, at once. Whoever names them had no part in it either. */
export function refusalsToNamePanel(before: BeforeNaming, members: readonly Proposed[]): Refusal[] {
  const { outcome, parts, namer, answeredIds } = before;
  const ids = members.map(({ personId }) => personId);
  const size = { code: 'ACCREDITATION_PANEL_SIZE', params: { most: PANEL_SIZE }, path: 'personIds' };
  return [
    ...refusalsOfAppealDecided(outcome),
    ...refusalsOfPart(parts, namer.personId, namer.related),
    ...(ids.includes(namer.personId) ? [{ code: 'ACCREDITATION_PANEL_SELF_NAMED', path: 'personIds' }] : []),
    ...(ids.length < 1 || new Set(ids).size !== ids.length || ids.length > PANEL_SIZE ? [size] : []),
    ...(answeredIds.every((id) => ids.includes(id)) ? [] : [{ code: 'ACCREDITATION_PANEL_ANSWERED' }]),
    ...members.flatMap(({ personId, related }, index) =>
      refusalsOfPart(parts, personId, related).map(({ code }) => ({ code, path: `personIds.${index}` })),
    ),
  ];
}

/** Why a member of the panel may not answer so. Until the appeal is decided, they may still answer otherwise. */
export function refusalsToDecideAppeal(
  { outcome, parts }: Pick<BeforeNaming, 'outcome' | 'parts'>,
  { personId, related }: Proposed,
  reasons: string,
): Refusal[] {
  return [
    ...refusalsOfAppealDecided(outcome),
    ...refusalsOfPart(parts, personId, related),
    ...(isBlank(reasons) ? [{ code: 'ACCREDITATION_REASON_MISSING', path: 'reasons' }] : []),
    ...refusalsOfLength(reasons, APPEAL_LENGTH, 'reasons'),
  ];
}

/** What an appeal comes to: what more than half of its panel say; null while no outcome has so many. */
export function verdictOf(answers: readonly (AppealOutcome | null)[]): AppealOutcome | null {
  const half = answers.length / 2;
  return APPEAL_OUTCOMES.find((outcome) => answers.filter((answer) => answer === outcome).length > half) ?? null;
}

function refusalsOfAppealDecided(outcome: AppealOutcome | null): Refusal[] {
  return outcome === null ? [] : [{ code: 'ACCREDITATION_APPEAL_DECIDED', params: { outcome } }];
}
