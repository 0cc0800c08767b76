import type { Day } from '@standing/kernel';
import type { Line } from '../decision.js';
import { allOrSome } from '../ledger/all-or-some.js';
import { wholes } from '../ledger/divided.js';
import type { ActiveEvidence, Evidence, Trust } from '../ledger/evidence.js';
import { unfit } from '../ledger/fit.js';
import type { LeftOut } from '../ledger/left-out.js';
import type { Person } from '../ledger/person.js';
import { reaches, stricter } from '../ledger/trust.js';
import type { Filter } from '../scheme/filter.js';
import type { Requirement } from '../scheme/requirement.js';
import type { Calendar } from '../scheme/scheme-version.js';
import { isDrawn } from './drawn.js';
import { lostDays } from './lost-days.js';
import { isOverdue } from './overdue.js';
import { whyUnknown } from './unknown.js';
import { withoutIdle } from './without-idle.js';

/** Everything that one requirement looks at, for one person and level, before a day is chosen. */
export type Sheet = {
  readonly person: Person;
  readonly requirement: Requirement;
  readonly calendar: Calendar;
  /** Why nothing can be said of the line on any day; null where something can. */
  readonly unknown: Line['unknownReason'];
  /** All evidence of the line's kind, whether it counts or not. */
  readonly all: readonly Evidence[];
  /** What could count if it were trusted, in the order of its days. */
  readonly fit: readonly ActiveEvidence[];
  /** Why the others could count on no day, whatever their trust. */
  readonly never: ReadonlyMap<Evidence, LeftOut>;
  /** From which day on a piece no longer counts because of its confirmer; only where the scheme says so. */
  readonly lost: ReadonlyMap<ActiveEvidence, Day>;
  /** The least trust that counts as known on the day. */
  readonly trustOn: (on: Day) => Trust;
  /** What counts on the days that lie in the window. */
  readonly counting: (on: Day) => readonly ActiveEvidence[];
  /** What would count if all that is declared and still awaits it were confirmed. */
  readonly onceConfirmed: (on: Day) => readonly ActiveEvidence[];
  /** What counts on another line instead, of those between which a piece counts once. */
  readonly elsewhere: (on: Day) => ReadonlySet<ActiveEvidence>;
  /** Whether the scheme's precondition is met on the day. */
  readonly open: (day: Day) => boolean;
  /** The days on which the precondition may change by the passing of time. */
  readonly gateDays: (on: Day) => readonly Day[];
};

const NOTHING: ReadonlySet<ActiveEvidence> = new Set();

/** What comes from the scheme's other lines. */
export type Surroundings = Pick<Sheet, 'person' | 'calendar' | 'open' | 'gateDays'>;

/** Lays out the requirement over a person's evidence. */
export function sheetOf(asked: Requirement, around: Surroundings): Sheet {
  const { person } = around;
  const requirement = withoutIdle(asked, person);
  const { of } = requirement.measure;
  const { all, fit, never } = laidOut(requirement, person);
  const lost = lostDays(of, fit, person);
  const trustOn = (on: Day) => trustAsked(requirement, isDrawn(requirement, person, on));
  const stillGood = (pieces: readonly ActiveEvidence[], on: Day) =>
    lost.size === 0 ? pieces : pieces.filter((one) => on < (lost.get(one) ?? '9999-12-31'));
  const trusted = byTrust(fit);
  return {
    ...around,
    requirement,
    unknown: whyUnknown(requirement, person),
    all,
    fit,
    never,
    lost,
    elsewhere: () => NOTHING,
    trustOn,
    counting: (on) => stillGood(trusted(trustOn(on)), on),
    onceConfirmed: (on) =>
      awaitsConfirmation(requirement, trustOn(on))
        ? stillGood(withoutOverdue(fit, trustOn(on), on, person), on)
        : stillGood(trusted(trustOn(on)), on),
  };
}

/** The evidence of the line's kind; things that are counted are counted whole, however their minutes are divided. */
function laidOut({ measure }: Requirement, person: Person): Pick<Sheet, 'all' | 'fit' | 'never'> {
  const pieces = person.of(measure.of.kind);
  const { fit, never } = fitOf(pieces, measure.of, person);
  const all = measure.kind === 'count' ? wholes(pieces, (one) => !never.has(one)) : pieces;
  const kept = new Set(all);
  return { all, never, fit: all === pieces ? fit : fit.filter((one) => kept.has(one)) };
}

/** The pieces that fit, and why the others do not. Where all do, the list stays the one that other lines look at. */
function fitOf(all: readonly Evidence[], of: Filter, person: Person): Pick<Sheet, 'fit' | 'never'> {
  const never = new Map<Evidence, LeftOut>();
  for (const one of all) {
    const left = unfit(one, of, person);
    if (left !== null) never.set(one, left);
  }
  const fits = (one: Evidence): one is ActiveEvidence => !never.has(one);
  return { fit: allOrSome(all, fits), never };
}

function trustAsked({ evidence, measure }: Requirement, drawn: boolean): Trust {
  const ofLine = evidence === 'sampled' ? (drawn ? 'documented' : 'declared') : evidence;
  return stricter(ofLine, measure.of.trustAtLeast ?? 'declared');
}

function byTrust(fit: readonly ActiveEvidence[]): (trust: Trust) => readonly ActiveEvidence[] {
  const known = new Map<Trust, readonly ActiveEvidence[]>([['declared', fit]]);
  return (trust) => {
    const before = known.get(trust);
    if (before !== undefined) return before;
    const found = allOrSome(fit, (one): one is ActiveEvidence => reaches(one.trust, trust));
    known.set(trust, found);
    return found;
  };
}

/** Another person confirms what is declared; what must be in force is documented by whoever verifies it. */
function awaitsConfirmation({ measure }: Requirement, trust: Trust): boolean {
  return trust === 'confirmed' || (trust === 'documented' && measure.kind === 'in-force');
}

function withoutOverdue(
  fit: readonly ActiveEvidence[],
  trust: Trust,
  on: Day,
  { scheme }: Person,
): readonly ActiveEvidence[] {
  const { silenceDays } = scheme.settings;
  if (silenceDays === undefined) return fit;
  return fit.filter((one) => reaches(one.trust, trust) || !isOverdue(one, silenceDays, on));
}
