import { addDays, type Day, daysBetween } from '@standing/kernel';
import { type Condition, type ConditionCode, CONDITIONS } from './conditions-bank.js';
import { knownBy, type SanctionHistory, stretchesOf } from './history.js';

/** Something that other records show of whoever is under conditions; what no longer stands is none. */
export type Evidence =
  /** A supervision session that its supervisor confirmed, on its civil day. */
  | { readonly of: 'session'; readonly on: Day }
  /** Continuing professional development with proof: it counts on its last day. */
  | { readonly of: 'development'; readonly on: Day; readonly minutes: number }
  /** An insurer's attestation that the body saw, from its first to its last day. */
  | { readonly of: 'cover'; readonly on: Day; readonly lastOn: Day; readonly countries: readonly string[] };

/**
 * Where a condition stands. `met`: what was asked is there. `on-course`: so far it is kept. `at-risk`: it is not kept unless
 * something comes soon. `missed`: it is not kept. `enforced`: the platform itself sees to it. `not-measured`: no record shows it.
 */
export const METER_STATES = ['met', 'on-course', 'at-risk', 'missed', 'enforced', 'not-measured'] as const;
export type MeterState = (typeof METER_STATES)[number];

/** A condition with what the records say of it on a day. */
export type Meter = {
  readonly condition: Condition;
  readonly state: MeterState;
  /** Sessions, or minutes of development, since the condition holds; null where nothing is counted. */
  readonly have: number | null;
  /** Minutes that are asked for; null where no number is. */
  readonly need: number | null;
  /** The last day for what comes next: a session, the hours, another attestation; null where nothing is awaited. */
  readonly nextBy: Day | null;
  /** How often a session came later than it should, or has not come. */
  readonly missed: number;
};

/** What is near: a session within this many days, and another attestation. */
const SOON = { session: 7, cover: 30 };

type Period = { readonly fromOn: Day; readonly untilOn: Day | null };
type Measured = Omit<Meter, 'condition'>;
const NOTHING: Measured = { state: 'not-measured', have: null, need: null, nextBy: null, missed: 0 };

/** Each condition under which somebody is on that day, with what the records show; none where none holds. */
export function metersOn(history: SanctionHistory, evidence: readonly Evidence[], today: Day): Meter[] {
  const last = stretchesOf(knownBy(history, today)).at(-1);
  if (!last || (last.untilOn !== null && last.untilOn <= today)) return [];
  // A cover that begins later says until when there is no gap.
  const known = evidence.filter(({ of, on }) => of === 'cover' || on <= today);
  return last.terms.conditions.map((condition) => ({ condition, ...measured(condition, last, known, today) }));
}

/** Whether any condition holds of which other records are asked. */
export function isMetered(history: SanctionHistory, today: Day): boolean {
  return metersOn(history, [], today).length > 0;
}

function measured(condition: Condition, period: Period, evidence: readonly Evidence[], today: Day): Measured {
  const { code, amount, country } = condition;
  if (code === 'supervision-every') return sessionsEvery((amount ?? 0) * 7, period, daysOf(evidence, period), today);
  if (code === 'development-hours') return hoursOf((amount ?? 0) * 60, period, evidence, today);
  if (code === 'insured-in') return insuredIn(country ?? '', evidence, today);
  return isEnforced(code) ? { ...NOTHING, state: 'enforced' } : NOTHING;
}

/** Whoever may not hold a role is given none by the platform. */
function isEnforced(code: ConditionCode): boolean {
  return CONDITIONS[code].rolesOff.length > 0;
}

function daysOf(evidence: readonly Evidence[], { fromOn }: Period): Day[] {
  return evidence
    .filter(({ of, on }) => of === 'session' && on >= fromOn)
    .map(({ on }) => on)
    .toSorted();
}

/** A session at least every so many days, the first counted from the day on which the condition holds. */
function sessionsEvery(every: number, { fromOn }: Period, days: readonly Day[], today: Day): Measured {
  const turns = [fromOn, ...days];
  const nextBy = addDays(turns.at(-1)!, every);
  const late = days.filter((day, index) => day > addDays(turns[index]!, every)).length;
  const isOver = today > nextBy;
  const state = isOver ? 'missed' : addDays(today, SOON.session) >= nextBy ? 'at-risk' : 'on-course';
  return { state, have: days.length, need: null, nextBy, missed: late + Number(isOver) };
}

/** Hours by the end of the term: at risk where less is there than the share of the time that is gone. */
function hoursOf(need: number, { fromOn, untilOn }: Period, evidence: readonly Evidence[], today: Day): Measured {
  const have = evidence.reduce(
    (sum, one) => (one.of === 'development' && one.on >= fromOn ? sum + one.minutes : sum),
    0,
  );
  const nextBy = untilOn === null ? null : addDays(untilOn, -1);
  if (have >= need) return { ...NOTHING, state: 'met', have, need };
  const [gone, whole] = [daysBetween(fromOn, today), untilOn === null ? 0 : daysBetween(fromOn, untilOn)];
  const isBehind = whole > 0 && have * whole < need * gone;
  return { ...NOTHING, state: isBehind ? 'at-risk' : 'on-course', have, need, nextBy };
}

/** Covered in the country today, and until when without a gap. */
function insuredIn(country: string, evidence: readonly Evidence[], today: Day): Measured {
  const covers = evidence.filter((one) => one.of === 'cover').filter(({ countries }) => countries.includes(country));
  const inOrder = covers.toSorted((one, other) => (one.on < other.on ? -1 : 1));
  const lastOn = inOrder.reduce<Day | null>((until, { on, lastOn: end }) => {
    const goesOn = on <= today || (until !== null && on <= addDays(until, 1));
    return goesOn && (until === null || end > until) ? end : until;
  }, null);
  if (lastOn === null || lastOn < today) return { ...NOTHING, state: 'missed', missed: 1 };
  const isNear = lastOn < addDays(today, SOON.cover);
  return { ...NOTHING, state: isNear ? 'at-risk' : 'on-course', nextBy: lastOn };
}
