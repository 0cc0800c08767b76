import { addDays, addMonths, type Day, type Refusal } from '@standing/kernel';
import { refusalsToAim, type SchemeLevels } from './aiming.js';
import { type Application, refusalsOfDecided, refusalsOfHeldLevel } from './applying.js';
import { refusalsOfBarred } from './barred.js';
import type { StandingOn } from './standing-on.js';

/** The most characters of a name in the register. */
export const NAME_LENGTH = 120;

/** One thing that must be met on the day, a line or a group of lines, as these rules need it. */
export type AwardLine = {
  readonly ruleId: string;
  readonly title: { readonly fr: string; readonly en: string };
  readonly kind: string;
  readonly result: string;
};

/** What is looked at before a level is awarded. */
export type BeforeAwarding = {
  readonly application: Application;
  /** Who would decide. */
  readonly deciderId: string;
  /** The scheme in force on the day; null while none is. */
  readonly scheme: SchemeLevels | null;
  /** What must be met for the level applied for on the day; nothing when the scheme lacks the level. */
  readonly lines: readonly AwardLine[];
  /** Whether a signature of the code stands in the ledger, asked for by a line or not. */
  readonly codeSigned: boolean;
  readonly standing: StandingOn;
  /** Whether the member's death is recorded. */
  readonly isDeceased: boolean;
};

/** Every reason why the level may not be awarded now: one for each line that is not met or not known. */
export function refusalsToAward(before: BeforeAwarding): Refusal[] {
  const { application, deciderId, scheme, lines, codeSigned, standing, isDeceased } = before;
  const dead = refusalsOfDeceased(isDeceased);
  if (dead.length > 0) return dead;
  const refusals = lines.flatMap(refusalsOfLine);
  const unsigned = { code: 'ACCREDITATION_CODE_UNSIGNED' };
  return [
    ...refusalsOfDecision(application, deciderId),
    ...refusalsToAim(scheme, application.level),
    ...refusalsOfHeld(application, scheme, standing),
    ...(codeSigned || refusals.some(({ code }) => code === unsigned.code) ? [] : [unsigned]),
    ...refusals,
  ];
}

/** Why nothing is awarded or promised any more: the member has died. */
export function refusalsOfDeceased(isDeceased: boolean): Refusal[] {
  return isDeceased ? [{ code: 'ACCREDITATION_MEMBER_DECEASED' }] : [];
}

/**
 * Why what the member holds keeps it from being awarded, whatever is shown. A renewal is of a level that is held; after a
 * withdrawal, or once it was given up, there is nothing left to renew, and nothing to come back to: whoever was restored applies anew. Under an interim suspension nothing is awarded,
 * renewed or promised; an application may be prepared and sent, and waits.
 */
export function refusalsOfHeld(
  { kind, level }: Application,
  scheme: SchemeLevels | null,
  standing: StandingOn,
): Refusal[] {
  if (standing.status === 'SUSPENDED') return [{ code: 'ACCREDITATION_SUSPENDED' }];
  if (kind !== 'renewal' && kind !== 'reinstatement') return refusalsOfHeldLevel(level, scheme, standing);
  const { status, givenUpFrom, withdrawnFrom } = standing;
  if (status === 'WITHDRAWN' || withdrawnFrom !== null) return [{ code: 'ACCREDITATION_AFTER_WITHDRAWAL' }];
  if (kind === 'reinstatement') return refusalsOfHeldLevel(level, scheme, standing);
  if (givenUpFrom !== null) return [{ code: 'ACCREDITATION_GIVES_UP', params: { from: givenUpFrom } }];
  return refusalsOfBarred(level, scheme, standing.barred);
}

/** Why this person may not decide on this application. Nobody awards themself, and what is decided stays decided. */
function refusalsOfDecision(application: Application, deciderId: string): Refusal[] {
  return [
    ...(application.personId === deciderId ? [{ code: 'ACCREDITATION_SELF_DECISION' }] : []),
    ...refusalsOfDecided(application),
  ];
}

/** Why a name cannot stand in the register. */
export function refusalsOfShownName(name: string): Refusal[] {
  const path = 'shownName';
  if (name.trim() === '') return [{ code: 'ACCREDITATION_SHOWN_NAME_MISSING', path }];
  if (name.trim().length <= NAME_LENGTH) return [];
  return [{ code: 'ACCREDITATION_SHOWN_NAME_TOO_LONG', params: { most: NAME_LENGTH }, path }];
}

/** The days on which an award of today holds: so many months, its last day the day before the same date. */
export function validityFrom(today: Day, months: number | null): { validFrom: Day; validUntil: Day | null } {
  return { validFrom: today, validUntil: months === null ? null : addDays(addMonths(today, months), -1) };
}

/** The titles travel with the refusal, so that its sentence can name the line; `path` names it to programs. */
function refusalsOfLine({ ruleId, title, kind, result }: AwardLine): Refusal[] {
  if (result === 'MET' || result === 'ADJUSTED') return [];
  const rest = { params: { line: ruleId, fr: title.fr, en: title.en }, path: `lines.${ruleId}` };
  if (result === 'UNKNOWN') return [{ code: 'ACCREDITATION_LINE_UNKNOWN', ...rest }];
  if (kind === 'code-signature') return [{ code: 'ACCREDITATION_CODE_UNSIGNED', ...rest }];
  return [{ code: 'ACCREDITATION_LINE_UNMET', ...rest }];
}
