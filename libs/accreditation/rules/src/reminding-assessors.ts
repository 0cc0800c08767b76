import { addDays, type Day, type Refusal } from '@standing/kernel';
import { refusalsOfAnswered, type ApplicationStatus } from './applying.js';
import { type AssessmentStatus, isInHand } from './assessment.js';

/** How many days pass before an assessor is reminded of the same application again: this platform's own default. */
export const REMIND_AGAIN_DAYS = 7;

/** A seat of an application, as far as reminding whoever has it goes. */
export type SheetAwaited = {
  readonly id: string;
  readonly assessorId: string;
  readonly status: AssessmentStatus;
  /** The civil day of the last reminder, in the body's zone; null before the first. */
  readonly remindedOn: Day | null;
  readonly isAway: boolean;
};

/** An application whose assessors are to be reminded. */
export type ApplicationAwaited = {
  readonly id: string;
  readonly status: ApplicationStatus;
  /** Whether whoever reminds may read its file: they applied, assess or are related otherwise, and are told nothing. */
  readonly isReadable: boolean;
  /** Of a member who has died nothing is asked of anybody any more. */
  readonly isDeceased: boolean;
  readonly sheets: readonly SheetAwaited[];
};

/** Whom a reminder would go to, and every reason why somebody, or everybody, is left out. */
export type Reminding = { readonly sheets: readonly SheetAwaited[]; readonly refusals: readonly Refusal[] };

/** Who is reminded of an application today: whoever has it in hand, is there, and was not reminded of it these seven days. */
export function assessorsToRemind(application: ApplicationAwaited, today: Day): Reminding {
  const refusals = refusalsOfAwaited(application);
  if (refusals.length > 0) return { sheets: [], refusals };
  const inHand = application.sheets.filter(({ status }) => isInHand(status));
  const left = inHand.flatMap((sheet) => refusalsToRemind(sheet, today).slice(0, 1));
  return { sheets: inHand.filter((sheet) => refusalsToRemind(sheet, today).length === 0), refusals: left };
}

function refusalsOfAwaited({ isReadable, isDeceased, sheets, ...application }: ApplicationAwaited): Refusal[] {
  if (!isReadable) return [{ code: 'ACCREDITATION_APPLICATION_UNKNOWN' }];
  const answered = refusalsOfAnswered(application);
  if (answered.length > 0) return answered;
  const waits = !isDeceased && sheets.some(({ status }) => isInHand(status));
  return waits ? [] : [{ code: 'ACCREDITATION_NOBODY_TO_REMIND' }];
}

function refusalsToRemind({ remindedOn, isAway }: SheetAwaited, today: Day): Refusal[] {
  const again = remindedOn === null ? today : addDays(remindedOn, REMIND_AGAIN_DAYS);
  return [
    ...(isAway ? [{ code: 'ACCREDITATION_REMINDER_WHILE_AWAY' }] : []),
    ...(today < again ? [{ code: 'ACCREDITATION_REMINDED_LATELY', params: { last: remindedOn ?? '', again } }] : []),
  ];
}
