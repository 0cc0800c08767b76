import {
  type AdoptionTerms,
  type Case,
  type Counted,
  procedureAdopted,
  type ProcedureVersion,
  withTime,
} from '@standing/complaints/rules';
import type { Day } from '@standing/kernel';
import { hotRead } from '@standing/platform/graphql';
import { calendarFrom, type StoredDay } from '../calendar/calendar-from.js';
import { storedDays } from '../calendar/stored-days.js';
import { accessesOfBody, type StoredAccess } from '../access/accesses-of-case.js';
import type { CaseEventRow } from '../cases/case-event.entity.js';
import type { FunctionHeld } from '../cases/function-held.entity.js';
import { eventOf } from '../cases/load-case.js';
import { emergenciesOfBody, type StoredEmergency } from '../emergency/emergencies-of-case.js';
import { changesFrom, pausesFrom, type StoredChange, type StoredPause } from '../times/stored-times.js';

type OfCase = { readonly caseId: string };
type EventRow = Pick<CaseEventRow, 'caseId' | 'event' | 'actsAs' | 'personIds' | 'onDay' | 'said'>;
type HeldRow = Pick<FunctionHeld, 'caseId' | 'personId' | 'function' | 'endedOn'>;

/**
 * Everything from which the cases of a body follow, one statement each: as many for ten thousand cases as for one. No text is
 * read, and who may count which case is said elsewhere.
 */
export const WHOLE_BODY = {
  events: hotRead<EventRow>({
    name: 'complaints.events-of-body',
    text: `select case_id as "caseId", event, acts_as as "actsAs", person_ids as "personIds", on_day::text as "onDay", said
           from complaints.case_events where body_id = $1 order by case_id, seq`,
  }),
  held: hotRead<HeldRow>({
    name: 'complaints.functions-of-body',
    text: `select case_id as "caseId", person_id as "personId", function, ended_on::text as "endedOn"
           from complaints.functions_held where body_id = $1 order by case_id, since, id`,
  }),
  pauses: hotRead<StoredPause & OfCase>({
    name: 'complaints.pauses-of-body',
    text: `select case_id as "caseId", id, ends, reason, on_day::text as "onDay", review_on::text as "reviewOn",
             acts_as as "actsAs"
           from complaints.pauses where body_id = $1 order by case_id, recorded_at, id`,
  }),
  changes: hotRead<StoredChange & OfCase>({
    name: 'complaints.clock-changes-of-body',
    text: `select case_id as "caseId", clock, seq, kind, review_on::text as "reviewOn"
           from complaints.clock_changes where body_id = $1 order by case_id, recorded_at, id`,
  }),
  days: storedDays,
  emergencies: emergenciesOfBody,
  accesses: accessesOfBody,
} as const;

/** Of each case that is guarded, since when. The body is the parameter. */
export const guardedOfBody = hotRead<OfCase & { readonly since: Day }>({
  name: 'complaints.guarded-of-body',
  text: `select case_id as "caseId", min(since)::text as since from complaints.kept_apart where body_id = $1 group by case_id`,
});

export type StoredCases = {
  readonly events: readonly EventRow[];
  readonly held: readonly HeldRow[];
  readonly pauses: readonly (StoredPause & OfCase)[];
  readonly changes: readonly (StoredChange & OfCase)[];
  readonly days: readonly StoredDay[];
  readonly emergencies: readonly StoredEmergency[];
  /** None where nobody counts them. */
  readonly accesses?: readonly StoredAccess[];
};

type Begun = { readonly id: string; readonly procedure: ProcedureVersion; readonly terms: AdoptionTerms | null };

/** These cases as they are on a day, whether or not what time brought is written down yet. */
export function casesFrom(begun: readonly Begun[], stored: StoredCases, today: Day): Counted[] {
  const [events, held] = [byCase(stored.events), byCase(stored.held)];
  const [pauses, changes] = [byCase(stored.pauses), byCase(stored.changes)];
  const [emergencies, accesses] = [byCase(stored.emergencies), byCase(stored.accesses ?? [])];
  const calendar = calendarFrom(stored.days);
  return begun.map(({ id, procedure, terms }) => {
    const theCase: Case = {
      events: events(id).map(eventOf),
      everHeld: held(id),
      pauses: pausesFrom(pauses(id)),
      clockChanges: changesFrom(changes(id)),
      calendar,
      procedure: procedureAdopted(procedure, terms),
    };
    return { id, theCase: withTime(theCase, today), emergencies: emergencies(id), accesses: accesses(id) };
  });
}

function byCase<Row extends OfCase>(rows: readonly Row[]): (caseId: string) => readonly Row[] {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const own = found.get(row.caseId);
    if (own) own.push(row);
    else found.set(row.caseId, [row]);
  }
  return (caseId) => found.get(caseId) ?? [];
}
