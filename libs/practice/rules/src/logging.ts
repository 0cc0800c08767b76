import type { Day, Refusal } from '@standing/kernel';

export type Engagement = { readonly startedOn: Day; readonly endedOn: Day | null };

export type Entry = { readonly engagementId: string; readonly heldOn: Day; readonly minutes: number };

export type EntryRequest = Entry & {
  /** The coach says on purpose that this is a second meeting, not the same one logged twice. */
  readonly acceptOverlap: boolean;
};

/** What a day holds, in minutes: nothing that was held on one day can be longer, alone or together. */
export const MINUTES_OF_A_DAY = 24 * 60;

/**
 * Why this practice may not be logged. `sameDay` are the coach's entries of that day that stand, of any engagement.
 * Whether the code is signed is no question here: what is logged counts from the signature on (AT-2).
 */
export function refusalsToLog(
  request: EntryRequest,
  engagement: Engagement,
  sameDay: readonly Entry[],
  today: Day,
): Refusal[] {
  return [
    ...refusalsOfDay(request.heldOn, engagement, today),
    ...refusalsOfLength(request, sameDay),
    ...refusalsOfRepeat(request, sameDay),
  ];
}

function refusalsOfDay(heldOn: Day, { startedOn, endedOn }: Engagement, today: Day): Refusal[] {
  const path = 'heldOn';
  const refusals: Refusal[] = [];
  if (heldOn > today) refusals.push({ code: 'PRACTICE_IN_FUTURE', params: { today }, path });
  if (heldOn < startedOn) refusals.push({ code: 'PRACTICE_BEFORE_ENGAGEMENT', params: { startedOn }, path });
  if (endedOn !== null && heldOn > endedOn)
    refusals.push({ code: 'PRACTICE_AFTER_ENGAGEMENT', params: { endedOn }, path });
  return refusals;
}

function refusalsOfLength({ minutes }: Entry, sameDay: readonly Entry[]): Refusal[] {
  const path = 'minutes';
  if (minutes <= 0) return [{ code: 'PRACTICE_NO_LENGTH', path }];
  if (minutes > MINUTES_OF_A_DAY) return [{ code: 'PRACTICE_TOO_LONG', path }];

  const logged = sameDay.reduce((sum, entry) => sum + entry.minutes, 0);
  return logged + minutes > MINUTES_OF_A_DAY ? [{ code: 'PRACTICE_DAY_FULL', params: { logged }, path }] : [];
}

function refusalsOfRepeat(request: EntryRequest, sameDay: readonly Entry[]): Refusal[] {
  const repeats = sameDay.some(
    ({ engagementId, minutes }) => engagementId === request.engagementId && minutes === request.minutes,
  );
  return repeats && !request.acceptOverlap ? [{ code: 'PRACTICE_POSSIBLE_DUPLICATE', path: 'acceptOverlap' }] : [];
}
