import type { Day, Refusal } from '@standing/kernel';

/** Who ended the relation; the client may at any time (FR-1), and a conflict may end it by agreement (CI-4). */
export type EndedBy = 'coach' | 'client' | 'sponsor' | 'agreement';

export type EngagementEnd = {
  /** Its last civil day in the body's zone. */
  readonly endedOn: Day;
  readonly endedBy: EndedBy;
  /** Whether the client was referred to somebody else (FR-2). */
  readonly referred: boolean;
};

type Ended = {
  readonly startedOn: Day;
  /** What was last said of its end; null while it goes on. */
  readonly end: EngagementEnd | null;
  /** The last day of what is logged in it and stands; null where nothing is. */
  readonly lastHeldOn: Day | null;
};

/** Why an engagement did not end so, or goes on again (`end` is null). What was said before stays on record. */
export function refusalsToEnd(
  end: EngagementEnd | null,
  { startedOn, end: last, lastHeldOn }: Ended,
  today: Day,
): Refusal[] {
  if (isSame(end, last)) return [{ code: 'PRACTICE_END_UNCHANGED' }];
  if (end === null) return [];
  const { endedOn } = end;
  const path = 'endedOn';
  if (endedOn > today) return [{ code: 'PRACTICE_END_IN_FUTURE', path }];
  if (endedOn < startedOn) return [{ code: 'PRACTICE_END_BEFORE_START', params: { startedOn }, path }];
  if (lastHeldOn !== null && endedOn < lastHeldOn)
    return [{ code: 'PRACTICE_END_BEFORE_HOURS', params: { lastHeldOn }, path }];
  return [];
}

function isSame(one: EngagementEnd | null, other: EngagementEnd | null): boolean {
  if (one === null || other === null) return one === other;
  return one.endedOn === other.endedOn && one.endedBy === other.endedBy && one.referred === other.referred;
}
