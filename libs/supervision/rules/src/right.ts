import type { Day, Refusal } from '@standing/kernel';

/** From which day somebody may no longer supervise; null as long as they may. */
export type RightEnd = Day | null;

/**
 * Why a session held on this day is not theirs to confirm: they may no longer supervise since then
 * (`SUPERVISION_RIGHT_ENDED`). Those held before stay theirs.
 */
export function refusalsOfRight(endedOn: RightEnd, heldOn: Day): Refusal[] {
  if (endedOn === null || heldOn < endedOn) return [];
  return [{ code: 'SUPERVISION_RIGHT_ENDED', params: { endedOn }, path: 'heldOn' }];
}

/**
 * Why a supervisor cannot be asked anything: they cannot be reached by the platform any more
 * (`SUPERVISION_SUPERVISOR_UNAVAILABLE`). The reason is told to nobody who asks.
 */
export function refusalsOfAvailability(isAvailable: boolean): Refusal[] {
  return isAvailable ? [] : [{ code: 'SUPERVISION_SUPERVISOR_UNAVAILABLE' }];
}

/** Why no agreement begins with them: they may no longer supervise (`SUPERVISION_SUPERVISES_NO_LONGER`). */
export function refusalsOfNewAgreement(endedOn: RightEnd): Refusal[] {
  return endedOn === null ? [] : [{ code: 'SUPERVISION_SUPERVISES_NO_LONGER', params: { endedOn } }];
}
