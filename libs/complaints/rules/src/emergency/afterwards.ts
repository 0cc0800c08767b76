import type { Day, Refusal } from '@standing/kernel';
import { type CaseFunction, DECIDE } from '../functions.js';
import { type Emergency, type EmergencyGround, type EmergencyStaff, emergencyStandingOf } from './opening.js';

/** That a case was open in an emergency: on which days, for what, and what the two are in the body. Neither who nor why. */
export type EmergencyTold = {
  readonly openedOn: Day;
  readonly lastDay: Day;
  /** The day on which it was closed before its last one; null otherwise. */
  readonly endedOn: Day | null;
  readonly ground: EmergencyGround;
  readonly askedAs: EmergencyStaff;
  readonly openedAs: EmergencyStaff;
};

/** Every opening of a case, those that go on too, for those who keep it. A request that was not opened is none. */
export function emergenciesSeen(emergencies: readonly Emergency[]): EmergencyTold[] {
  return emergencies.flatMap(({ answer, answeredOn, answeredAs, lastDay, closedOn, ground, askedAs }) => {
    if (answer !== 'opened' || answeredOn === null || answeredAs === null || lastDay === null) return [];
    return [{ openedOn: answeredOn, lastDay, endedOn: closedOn, ground, askedAs, openedAs: answeredAs }];
  });
}

/** The openings that are over on the day, which both parties are told: not before, or a danger would be warned of the look at it. */
export function emergenciesTold(emergencies: readonly Emergency[], on: Day): EmergencyTold[] {
  return emergenciesSeen(emergencies.filter((one) => emergencyStandingOf(one, on) === 'ended'));
}

/** Whether an opened emergency keeps this person from the function: whoever read the file so, or had it read, decides nothing in the case. */
export function isKeptByEmergency(
  { personId, function: name }: { readonly personId: string; readonly function: CaseFunction },
  emergencies: readonly Emergency[],
): boolean {
  return (
    DECIDE.includes(name) &&
    emergencies.some(
      ({ answer, askedBy, answeredBy }) => answer === 'opened' && [askedBy, answeredBy].includes(personId),
    )
  );
}

/** Why this person is not given the function; see `isKeptByEmergency`. */
export function refusalsAfterEmergency(...asked: Parameters<typeof isKeptByEmergency>): Refusal[] {
  return isKeptByEmergency(...asked) ? [{ code: 'COMPLAINTS_EMERGENCY_OPENED', path: 'who' }] : [];
}
