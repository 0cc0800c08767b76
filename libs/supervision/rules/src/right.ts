import type { Day, Refusal } from '@standing/kernel';

/** Days on which somebody may not supervise: for good since their right ended, or while it is suspended. */
export type Barred = {
  readonly why: 'ended' | 'suspended';
  readonly fromOn: Day;
  /** The first day on which they may again; null while that is open, and always once their right ended. */
  readonly untilOn: Day | null;
};

/**
 * Why a session held on this day is not theirs to confirm: they may no longer supervise since then
 * (`SUPERVISION_RIGHT_ENDED`), or might not on that day (`SUPERVISION_RIGHT_SUSPENDED`). Those held before stay theirs, and
 * so do those held after a suspension. Of both, the end is what is said. No reason is told.
 */
export function refusalsOfRight(barred: readonly Barred[], heldOn: Day): Refusal[] {
  const on = barred.filter(({ fromOn, untilOn }) => fromOn <= heldOn && (untilOn === null || heldOn < untilOn));
  const ended = on.find(({ why }) => why === 'ended');
  if (ended) return [{ code: 'SUPERVISION_RIGHT_ENDED', params: { endedOn: ended.fromOn }, path: 'heldOn' }];
  return on.length > 0 ? [{ code: 'SUPERVISION_RIGHT_SUSPENDED', params: { heldOn }, path: 'heldOn' }] : [];
}

/** What flags a session that was held when its supervisor might not supervise. */
export type RightFlag = {
  /** The day on which their right ended, where it was held on it or later. */
  readonly rightEndedOn: Day | null;
  /** Whether it was held on a day on which their right was suspended. */
  readonly rightSuspended: boolean;
};

/** The flag of a session held on this day. From when to when a right is suspended is not told. */
export function flagOfRight(barred: readonly Barred[], heldOn: Day): RightFlag {
  const [refusal] = refusalsOfRight(barred, heldOn);
  const endedOn = refusal?.params?.['endedOn'];
  return {
    rightEndedOn: endedOn === undefined ? null : String(endedOn),
    rightSuspended: refusal?.code === 'SUPERVISION_RIGHT_SUSPENDED',
  };
}

/**
 * Why a supervisor cannot be asked anything: they cannot be reached by the platform any more
 * (`SUPERVISION_SUPERVISOR_UNAVAILABLE`). The reason is told to nobody who asks.
 */
export function refusalsOfAvailability(isAvailable: boolean): Refusal[] {
  return isAvailable ? [] : [{ code: 'SUPERVISION_SUPERVISOR_UNAVAILABLE' }];
}

/**
 * Why no agreement begins with them: they may no longer supervise, now or from a day to come
 * (`SUPERVISION_SUPERVISES_NO_LONGER`), or may not today (`SUPERVISION_SUPERVISES_NOT_NOW`).
 */
export function refusalsOfNewAgreement(barred: readonly Barred[], today: Day): Refusal[] {
  const ended = barred.find(({ why }) => why === 'ended');
  if (ended) return [{ code: 'SUPERVISION_SUPERVISES_NO_LONGER', params: { endedOn: ended.fromOn } }];
  return refusalsOfRight(barred, today).length > 0 ? [{ code: 'SUPERVISION_SUPERVISES_NOT_NOW' }] : [];
}
