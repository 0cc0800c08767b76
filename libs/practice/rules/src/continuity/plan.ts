import { addDays, addMonths, type Day } from '@standing/kernel';

/** A coach, and the colleague whom they named; null where the address that they gave is no member's. */
export type PlanPeople = { readonly personId: string; readonly colleagueId: string | null };

/** What either of the two can say of a plan. `ended` is the coach's, and naming somebody else says it too. */
export type SaidOfPlan = 'accepted' | 'declined' | 'stepped-down' | 'ended' | 'confirmed';

/** One thing that was said of a plan, on a civil day in the body's zone. It never changes. */
export type PlanStatement = { readonly said: SaidOfPlan; readonly saidBy: string; readonly saidOn: Day };

export type PlanState = 'asked' | 'in-force' | 'declined' | 'stepped-down' | 'ended';

/** A continuity plan as it stands (FR-3). */
export type Plan = {
  readonly state: PlanState;
  /** Its first day in force; null while nobody has accepted. */
  readonly acceptedOn: Day | null;
  /** When each of the two last confirmed it; accepting confirms it for both. */
  readonly confirmedOn: { readonly coach: Day; readonly colleague: Day } | null;
  /** The earlier of these two days. */
  readonly checkedOn: Day | null;
  /** The day from which both have to confirm it again; null unless it is in force. */
  readonly checkDueOn: Day | null;
};

/** How long a check holds, in civil months (FR-3: a plan less than twelve months old). */
const CHECK_MONTHS = 12;

/** What became of a plan, from all that was said of it in the order in which it was said. */
export function planAsOf({ personId }: Pick<PlanPeople, 'personId'>, statements: readonly PlanStatement[]): Plan {
  const state = statements.reduce<PlanState>((before, { said }) => stateAfter(before, said), 'asked');
  const acceptedOn = statements.find(({ said }) => said === 'accepted')?.saidOn ?? null;
  if (acceptedOn === null) return { state, acceptedOn, confirmedOn: null, checkedOn: null, checkDueOn: null };
  const lastOf = (isTheirs: (by: string) => boolean) =>
    statements.findLast(({ said, saidBy }) => said === 'confirmed' && isTheirs(saidBy))?.saidOn ?? acceptedOn;
  const coach = lastOf((by) => by === personId);
  const colleague = lastOf((by) => by !== personId);
  const checkedOn = coach < colleague ? coach : colleague;
  const checkDueOn = state === 'in-force' ? addMonths(checkedOn, CHECK_MONTHS) : null;
  return { state, acceptedOn, confirmedOn: { coach, colleague }, checkedOn, checkDueOn };
}

/** That both have confirmed a plan: its id is that of the statement with which both had, and its day the earlier of theirs. */
export type Check = { readonly id: string; readonly on: Day };

/** Each time that both had confirmed a plan, from what was said of it in that order. Accepting is the first. */
export function checksOf(
  people: Pick<PlanPeople, 'personId'>,
  statements: readonly (PlanStatement & { readonly id: string })[],
): Check[] {
  return statements.reduce<Check[]>((checks, { id }, index) => {
    const { checkedOn: on } = planAsOf(people, statements.slice(0, index + 1));
    return on === null || on === checks.at(-1)?.on ? checks : [...checks, { id, on }];
  }, []);
}

/** The last civil day on which a check holds: the day before the next one is due. */
export function lastDayOfCheck({ on }: Pick<Check, 'on'>): Day {
  return addDays(addMonths(on, CHECK_MONTHS), -1);
}

/** The checks that the end of their plan cuts short: those which would have held on that day or later. */
export function checksCutShort(checks: readonly Check[], endedOn: Day): Check[] {
  return checks.filter((check) => lastDayOfCheck(check) >= endedOn);
}

function stateAfter(before: PlanState, said: SaidOfPlan): PlanState {
  if (said === 'confirmed') return before;
  return said === 'accepted' ? 'in-force' : said;
}
