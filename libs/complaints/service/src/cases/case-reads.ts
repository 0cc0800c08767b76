import type { Case } from '@standing/complaints/rules';
import { DEFAULT_PROCEDURE } from '@standing/complaints/rules';
import type { BodyTime } from '@standing/kernel';
import { hotLoader, hotRead, type OperationReads } from '@standing/platform/graphql';
import type { CaseEventRow } from './case-event.entity.js';
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

/** What happened in a case, for what is derived from it; nothing here says who may be shown the answer. */
export async function happenedIn(reads: OperationReads, caseId: string): Promise<Case> {
  const rows = await reads.many(eventsOfCases, caseId);
  return { events: rows.map(eventOf), everHeld: [], pauses: [], procedure: DEFAULT_PROCEDURE };
}
