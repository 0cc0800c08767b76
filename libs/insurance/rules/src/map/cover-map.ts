import { addDays, type Day } from '@standing/kernel';
import { type Activity, type CoverKind, type CoverStatus, stands } from '../cover.js';
import { answered, type AnsweringCover, type Guarantee, guaranteesOf, turnsOf } from './answering.js';

/** What has to be known of a cover to draw the map. */
export type MappedCover = AnsweringCover & {
  readonly kind: CoverKind;
  readonly status: CoverStatus;
  readonly countries: readonly string[];
  readonly activities: readonly Activity[];
};

/** One activity in one country: ISO 3166-1, two letters. */
export type MapCell = { readonly country: string; readonly activity: Activity };

/** The days that the map shows, both the first and the last among them; civil days in the body's zone. */
export type MapDays = { readonly from: Day; readonly to: Day };

/**
 * How work on a day is covered: by what the body verified; only with what is declared; only by an employer's letter, for the
 * work for that employer, verified or declared; no longer, since what covered it at the time answers no claim any
 * more; or by nothing.
 */
export type CellState = 'verified' | 'declared' | 'employer' | 'employer-declared' | 'lapsed' | 'gap';

/** Days that follow each other and are covered alike. */
export type Segment = MapDays & {
  readonly state: CellState;
  /** The last day on which a claim is still answered. Null where it is whenever it comes, and where none is. */
  readonly answeredUntil: Day | null;
};

export type MapRow = MapCell & { readonly segments: readonly Segment[] };

/**
 * How work on each of the days is covered as things stand `on`, one row for each cell, in the order asked. A day is verified
 * if and only if a verified policy names the country and the activity and answers for that day; see `guaranteesOf`. The days of
 * a row follow each other from the first to the last, none left out.
 */
export function coverMap(covers: readonly MappedCover[], cells: readonly MapCell[], days: MapDays, on: Day): MapRow[] {
  return cells.map(({ country, activity }) => {
    const named = covers.filter(
      (cover) => stands(cover.status) && cover.countries.includes(country) && cover.activities.includes(activity),
    );
    return { country, activity, segments: segmentsOf(named, days, on) };
  });
}

type Told = Omit<Segment, 'from' | 'to'>;

type Proof = { readonly state: CellState; readonly guarantees: readonly Guarantee[] };

function segmentsOf(covers: readonly MappedCover[], { from, to }: MapDays, on: Day): Segment[] {
  const proofs = proofsOf(covers);
  const turns = [from, ...proofs.flatMap(({ guarantees }) => guarantees.flatMap(turnsOf))];
  const firstDays = [...new Set(turns)].filter((day) => day >= from && day <= to).sort();
  return firstDays.reduce<Segment[]>((segments, first, index) => {
    const next = firstDays[index + 1];
    const last = next === undefined ? to : addDays(next, -1);
    const told = { ...stateOn(covers, proofs, first, on), from: first, to: last };
    const before = segments.at(-1);
    if (before?.state !== told.state || before.answeredUntil !== told.answeredUntil) return [...segments, told];
    return [...segments.slice(0, -1), { ...before, to: last }];
  }, []);
}

/** From the best proof to the least: what comes later says nothing where something before it holds. */
function proofsOf(covers: readonly MappedCover[]): Proof[] {
  const policies = covers.filter(({ kind }) => kind === 'policy');
  const letters = covers.filter(({ kind }) => kind === 'employer-letter');
  return [
    { state: 'verified', guarantees: guaranteesOf(policies.filter(isVerified)) },
    { state: 'declared', guarantees: guaranteesOf(policies) },
    { state: 'employer', guarantees: guaranteesOf(letters.filter(isVerified)) },
    { state: 'employer-declared', guarantees: guaranteesOf(letters) },
  ];
}

function stateOn(covers: readonly MappedCover[], proofs: readonly Proof[], day: Day, on: Day): Told {
  for (const { state, guarantees } of proofs) {
    const found = answered(guarantees, day, on);
    if (found !== null) return { state, answeredUntil: found.until };
  }
  const held = covers.some(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn);
  return { state: held ? 'lapsed' : 'gap', answeredUntil: null };
}

function isVerified({ status }: MappedCover): boolean {
  return status === 'verified';
}
