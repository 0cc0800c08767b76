import { Injectable } from '@nestjs/common';
import { type AttendanceRow, outcomesOf, refusalsToReport, type RowOutcome } from '@standing/cpd/rules';
import { type BodyTime, Clock, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import type { AttendanceToAnswerType } from './attendance.graphql.js';
import { MembersAt } from './members-at.js';
import type { TrainingEventType, TrainingProviderType } from './training.graphql.js';

/** Older ones stay in the database. */
const MOST_SHOWN = 200;

const providers = hotRead<TrainingProviderType>({
  name: 'cpd.training-providers',
  text: `select id, name, from_day::text as "fromDay", until_day::text as "untilDay", revision as "version",
           coalesce((select json_agg(json_build_object('id', k.id, 'madeOn', k.made_on) order by k.id)
             from cpd.training_keys k where k.body_id = $1 and k.provider_id = standing.id and not exists (
               select from cpd.training_key_ends e where e.body_id = k.body_id and e.key_id = k.id)), '[]') as "keys"
         from (select distinct on (id) * from cpd.training_providers where body_id = $1 order by id, revision desc) standing
         where $2::uuid is null or id = $2
         order by name, id limit ${MOST_SHOWN}`,
});

const events = hotRead<TrainingEventType>({
  name: 'cpd.training-events',
  text: `select s.id, s.provider_id as "providerId", s.title, s.kind, s.first_day::text as "firstDay",
           s.last_day::text as "lastDay", s.minutes, s.categories, s.revision as "version", c.*
         from (select distinct on (id) * from cpd.training_events where body_id = $1 order by id, revision desc) s
         cross join lateral (
           select count(a.id) filter (where w.attendance_id is null)::int as "waiting",
             count(w.activity_id)::int as "accepted",
             count(w.attendance_id) filter (where w.activity_id is null)::int as "refused"
           from cpd.attendances a
           left join cpd.attendance_answers w on w.body_id = a.body_id and w.attendance_id = a.id
           where a.body_id = $1 and a.event_id = s.id) c
         where $2::uuid is null or s.id = $2
         order by s.last_day desc, s.id limit ${MOST_SHOWN}`,
});

const toAnswer = hotRead<AttendanceToAnswerType>({
  name: 'cpd.attendance-to-answer',
  text: `select a.id, e.title, e.kind, e.first_day::text as "firstDay", e.last_day::text as "lastDay", a.minutes,
           (select p.name from cpd.training_providers p where p.body_id = e.body_id and p.id = e.provider_id
            order by p.revision desc limit 1) as "provider"
         from cpd.attendances a
         join cpd.training_events e on e.body_id = a.body_id and e.id = a.event_id and e.revision = a.event_revision
         where a.body_id = $1 and a.person_id = $2 and not exists (
           select from cpd.attendance_answers w where w.body_id = a.body_id and w.attendance_id = a.id)
         order by a.id`,
});

const reportedAt = hotRead<{ readonly personId: string }>({
  name: 'cpd.attendance-reported',
  text: `select person_id as "personId" from cpd.attendances where body_id = $1 and event_id = $2`,
});

const timeOfBody = hotRead<BodyTime>({
  name: 'cpd.time-of-body',
  text: `select zone, offset_seconds as "offsetSeconds" from cpd.body_times where body_id = $1`,
});

/** Reads of training: for the office what it keeps, for a coach what waits for their own answer. */
@Injectable()
export class TrainingQueries {
  constructor(
    private readonly members: MembersAt,
    private readonly clock: Clock,
  ) {}

  providers(reads: OperationReads): Promise<TrainingProviderType[]> {
    return reads.rows(providers, [null]);
  }

  provider(reads: OperationReads, id: string): Promise<TrainingProviderType> {
    return reads.row(providers, [id]);
  }

  events(reads: OperationReads): Promise<TrainingEventType[]> {
    return reads.rows(events, [null]);
  }

  event(reads: OperationReads, id: string): Promise<TrainingEventType> {
    return reads.row(events, [id]);
  }

  toAnswer(reads: OperationReads, { personId }: Member): Promise<AttendanceToAnswerType[]> {
    return reads.rows(toAnswer, [personId]);
  }

  /** What would become of each row now. Refusals: see `refusalsToReport`. */
  async outcomes(
    reads: OperationReads,
    { bodyId }: Member,
    eventId: string,
    rows: readonly AttendanceRow[],
  ): Promise<RowOutcome[]> {
    const [event, reported, time] = await Promise.all([
      this.event(reads, eventId),
      reads.rows(reportedAt, [eventId]),
      reads.row(timeOfBody),
    ]);
    refuseIfAny(refusalsToReport(event.lastDay, rows.length, this.clock.todayIn(time)));
    const known = await this.members.of(bodyId, rows);
    return outcomesOf(known, event.minutes, new Set(reported.map(({ personId }) => personId)));
  }
}
