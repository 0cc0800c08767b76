import {
  type AdoptionTerms,
  type Case,
  procedureAdopted,
  type ProcedureVersion,
  withTime,
} from '@standing/complaints/rules';
import { type BodyTime, type Day, NotFound } from '@standing/kernel';
import { hotLoader, hotRead, type OperationReads } from '@standing/platform/graphql';
import { calendarFrom } from '../calendar/calendar-from.js';
import { storedDays } from '../calendar/stored-days.js';
import { changesFrom, pausesFrom, type StoredChange, type StoredPause } from '../times/stored-times.js';
import type { CaseEventRow } from './case-event.entity.js';
import type { FunctionHeld } from './function-held.entity.js';
import { eventOf } from './load-case.js';

/** The body's zone and clock, as this context has heard of them. */
export const timeOfBody = hotRead<BodyTime>({
  name: 'complaints.time-of-body',
  text: `select zone, offset_seconds as "offsetSeconds" from complaints.body_times where body_id = $1`,
});

type EventRow = Pick<CaseEventRow, 'caseId' | 'event' | 'actsAs' | 'personIds' | 'onDay' | 'said'>;

const eventsOfCases = hotLoader<EventRow>({
  name: 'complaints.events-of-cases',
  text: `select case_id as "caseId", event, acts_as as "actsAs", person_ids as "personIds", on_day as "onDay", said
         from complaints.case_events where body_id = $1 and case_id = any($2::uuid[]) order by case_id, seq`,
  key: ({ caseId }) => caseId,
});

type HeldRow = Pick<FunctionHeld, 'caseId' | 'personId' | 'function' | 'since' | 'endedOn' | 'seat' | 'endReason'>;

/** Everybody who holds or ever held a function in a case, in the order in which they came to it. */
export const functionsOfCases = hotLoader<HeldRow>({
  name: 'complaints.functions-of-cases',
  text: `select case_id as "caseId", person_id as "personId", function, since, ended_on as "endedOn", seat,
         end_reason as "endReason"
         from complaints.functions_held where body_id = $1 and case_id = any($2::uuid[]) order by case_id, since, id`,
  key: ({ caseId }) => caseId,
});

type Begun = { readonly caseId: string; readonly procedure: ProcedureVersion; readonly terms: AdoptionTerms | null };

const proceduresOfCases = hotLoader<Begun>({
  name: 'complaints.procedures-of-cases',
  text: `select c.id as "caseId", c.procedure, a.terms from complaints.cases c
         left join complaints.adopted_procedure a on a.body_id = c.body_id and a.id = c.adopted_procedure_id
         where c.body_id = $1 and c.id = any($2::uuid[])`,
  key: ({ caseId }) => caseId,
});

const pausesOfCases = hotLoader<StoredPause & { readonly caseId: string }>({
  name: 'complaints.pauses-of-cases',
  text: `select case_id as "caseId", id, ends, reason, on_day as "onDay", review_on as "reviewOn", acts_as as "actsAs"
         from complaints.pauses where body_id = $1 and case_id = any($2::uuid[]) order by case_id, recorded_at, id`,
  key: ({ caseId }) => caseId,
});

const changesOfCases = hotLoader<StoredChange & { readonly caseId: string }>({
  name: 'complaints.clock-changes-of-cases',
  text: `select case_id as "caseId", clock, seq, kind, review_on as "reviewOn"
         from complaints.clock_changes where body_id = $1 and case_id = any($2::uuid[]) order by case_id, recorded_at, id`,
  key: ({ caseId }) => caseId,
});

/** A case as it is on a day, whether or not what time brought is written down yet; nothing here says who may read it. */
export async function caseOn(reads: OperationReads, caseId: string, today: Day): Promise<Case> {
  const [rows, everHeld, pauses, changes, days, [begun]] = await Promise.all([
    reads.many(eventsOfCases, caseId),
    reads.many(functionsOfCases, caseId),
    reads.many(pausesOfCases, caseId),
    reads.many(changesOfCases, caseId),
    reads.rows(storedDays),
    reads.many(proceduresOfCases, caseId),
  ]);
  if (!begun) throw new NotFound('case');
  const times = { pauses: pausesFrom(pauses), clockChanges: changesFrom(changes), calendar: calendarFrom(days) };
  return withTime(
    { events: rows.map(eventOf), everHeld, ...times, procedure: procedureAdopted(begun.procedure, begun.terms) },
    today,
  );
}
