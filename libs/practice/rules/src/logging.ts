import type { Day, Refusal } from '@standing/kernel';

export type Engagement = { readonly startedOn: Day; readonly endedOn: Day | null };

export type Entry = { readonly engagementId: string; readonly heldOn: Day; readonly minutes: number };

export type EntryRequest = Entry & {
  /** The coach says on purpose that this is a second meeting, not the same one logged twice. */
  readonly acceptOverlap: boolean;
};

/** What a day holds, in minutes: nothing that was held on one day can be longer, alone or together. */
export const MINUTES_OF_A_DAY = 24 * 60;

/** What stands on one day of a coach: the minutes of all engagements, and whether the same meeting is among them. */
export class LoggedDay {
  private readonly lengths = new Set<string>();
  private sum = 0;

  constructor(entries: readonly Entry[] = []) {
    for (const entry of entries) this.add(entry);
  }

  get minutes(): number {
    return this.sum;
  }

  add(entry: Entry): void {
    this.sum += entry.minutes;
    this.lengths.add(lengthOf(entry));
  }

  has(entry: Entry): boolean {
    return this.lengths.has(lengthOf(entry));
  }
}

function lengthOf({ engagementId, minutes }: Entry): string {
  return `${engagementId} ${minutes}`;
}

/**
 * Why this practice may not be logged. `day` are the coach's entries of that day that stand, of any engagement.
 * Whether the code is signed is no question here: what is logged counts from the signature on (AT-2).
 */
export function refusalsToLog(request: EntryRequest, engagement: Engagement, day: LoggedDay, today: Day): Refusal[] {
  return [
    ...refusalsOfDay(request.heldOn, engagement, today),
    ...refusalsOfLength(request, day),
    ...refusalsOfRepeat(request, day),
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

function refusalsOfLength({ minutes }: Entry, { minutes: logged }: LoggedDay): Refusal[] {
  const path = 'minutes';
  if (minutes <= 0) return [{ code: 'PRACTICE_NO_LENGTH', path }];
  if (minutes > MINUTES_OF_A_DAY) return [{ code: 'PRACTICE_TOO_LONG', path }];
  return logged + minutes > MINUTES_OF_A_DAY ? [{ code: 'PRACTICE_DAY_FULL', params: { logged }, path }] : [];
}

function refusalsOfRepeat(request: EntryRequest, day: LoggedDay): Refusal[] {
  const asks = day.has(request) && !request.acceptOverlap;
  return asks ? [{ code: 'PRACTICE_POSSIBLE_DUPLICATE', path: 'acceptOverlap' }] : [];
}
