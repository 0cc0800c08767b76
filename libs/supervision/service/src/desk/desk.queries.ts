import { Injectable } from '@nestjs/common';
import { Clock, type Day } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import {
  flagsOf,
  type HeldByThem,
  isOpen,
  plainAddress,
  type Question,
  twelveMonthsFrom,
  weeksSince,
} from '@standing/supervision/rules';
import { hasDied, isAvailable } from '../deaths/available.js';
import { barred } from '../supervisors/barred-days.js';
import { timeOf, todayOf } from '../today.js';
import type { AsSupervisorType, DeskPlace, SessionToConfirmType, SuperviseeType } from './desk.graphql.js';

/** How many sessions are shown at once, of those that wait and of those that are answered. */
const MOST_WAITING = 500;
const MOST_DONE = 100;

const ofAddress = hotRead<AsSupervisorType>({
  name: 'supervision.supervisor-of-address',
  text: `select v.id, v.vetted_on as "vettedOn", v.vetted_on is not null as vetted, ${barred('v')} as barred
    from supervision.supervisors v where v.body_id = $1 and lower(v.email) = $2 and ${isAvailable('v')}`,
});

type Row = Omit<SessionToConfirmType, 'flags' | 'question' | 'undoable'> & {
  readonly askedAt: Date | null;
  readonly lastQuestion: Question | null;
  readonly questionVersion: number | null;
  readonly questionAt: Date | null;
};

const AT_DESK = `select s.id, s.supervisee_id as "coachId", a.supervisee_name as "coachName", s.subject, s.held_on as "heldOn",
    s.starts_at as "startsAt", s.zone, s.minutes, s.form, s.contracted, s.present, s.status, s.logged_held_on as "loggedHeldOn", s.logged_minutes as "loggedMinutes",
    (s.recorded_at at time zone t.zone)::date::text as "loggedOn", s.version, s.decline_reason as "declineReason",
    s.undo_until as "undoUntil", s.asked_at as "askedAt", q.question as "lastQuestion", q.session_version as "questionVersion",
    q.asked_at as "questionAt"
  from supervision.sessions s
  join supervision.agreements a on a.body_id = s.body_id and a.id = s.agreement_id
  join supervision.body_times t on t.body_id = s.body_id
  left join lateral (
    select * from supervision.session_questions last
    where last.body_id = s.body_id and last.session_id = s.id order by last.id desc limit 1
  ) q on true
  where s.body_id = $1 and s.supervisor_id = $2`;

const asked = hotRead<Row>({
  name: 'supervision.asked-of-supervisor',
  text: `${AT_DESK} and s.status = 'asked' order by s.held_on, s.id limit ${MOST_WAITING}`,
});

const answered = hotRead<Row>({
  name: 'supervision.answered-by-supervisor',
  text: `${AT_DESK} and s.group_id is null and s.status in ('confirmed', 'corrected', 'declined')
    order by s.decided_at desc, s.id desc limit ${MOST_DONE}`,
});

const beside = hotRead<HeldByThem>({
  name: 'supervision.beside-asked-of-supervisor',
  text: `select distinct o.id, o.held_on as "heldOn", o.starts_at as "startsAt", o.zone, o.minutes, o.form
    from supervision.sessions s
    join supervision.sessions o on o.body_id = s.body_id and o.supervisor_id = s.supervisor_id and o.id <> s.id
      and o.held_on between s.held_on - 1 and s.held_on + 1
    where s.body_id = $1 and s.supervisor_id = $2 and s.status = 'asked' and s.starts_at is not null
      and o.starts_at is not null and o.status in ('asked', 'confirmed', 'corrected')`,
});

const people = hotRead<Omit<SuperviseeType, 'weeksSince'>>({
  name: 'supervision.supervisees-of-supervisor',
  text: `select a.id, a.supervisee_name as "coachName", a.subject, a.starts_on as "startsOn", h.last as "lastHeldOn",
      h.sessions, h.minutes, h.waiting
    from supervision.agreements a
    cross join lateral (
      select max(s.held_on) filter (where s.status in ('confirmed', 'corrected'))::text as last,
        (count(*) filter (where s.status in ('confirmed', 'corrected') and s.held_on > $3::date))::int as sessions,
        (coalesce(sum(s.minutes) filter (where s.status in ('confirmed', 'corrected') and s.held_on > $3::date), 0))::int as minutes,
        (count(*) filter (where s.status = 'asked'))::int as waiting
      from supervision.sessions s where s.body_id = a.body_id and s.agreement_id = a.id and s.supervisor_id = a.supervisor_id
    ) h
    where a.body_id = $1 and a.supervisor_id = $2 and a.status = 'accepted' and a.disowned_on is null
      and not ${hasDied('a.supervisee_id')}
    order by h.last nulls first, a.supervisee_name, a.id`,
});

/** What a signed-in supervisor reads: their own sessions and supervisees, and nobody else's. */
@Injectable()
export class DeskQueries {
  constructor(private readonly clock: Clock) {}

  /** The supervisor whose address is the member's; null where nobody named them. */
  async of(reads: OperationReads, { email }: Member): Promise<AsSupervisorType | null> {
    const [found = null] = await reads.rows(ofAddress, [plainAddress(email)]);
    return found;
  }

  /** What awaits them and what they asked about, the oldest first; what they answered, the latest answer first. */
  async sessions(
    reads: OperationReads,
    { id, barred }: AsSupervisorType,
    place: DeskPlace,
  ): Promise<SessionToConfirmType[]> {
    if (place === 'done') return (await reads.rows(answered, [id])).map((row) => this.shown(row));
    const others = await reads.rows(beside, [id]);
    const { zone } = await timeOf(reads);
    const rows = (await reads.rows(asked, [id])).map((row) => ({
      ...this.shown(row),
      flags: flagsOf(row, others, barred, zone),
    }));
    return rows.filter(({ question }) => (question !== null) === (place === 'asked'));
  }

  /** Those with whom they have an agreement, the longest without a session first. */
  async supervisees(reads: OperationReads, { id }: AsSupervisorType): Promise<SuperviseeType[]> {
    const today: Day = await todayOf(reads, this.clock);
    const rows = await reads.rows(people, [id, twelveMonthsFrom(today)]);
    return rows.map((row) => ({ ...row, weeksSince: weeksSince(row.lastHeldOn, today) }));
  }

  private shown(row: Row): SessionToConfirmType {
    return {
      ...row,
      flags: [],
      question: openQuestion(row),
      undoable: row.undoUntil !== null && this.clock.now() <= row.undoUntil,
    };
  }
}

function openQuestion({ lastQuestion, questionVersion, questionAt, ...session }: Row): Question | null {
  if (lastQuestion === null || questionVersion === null || questionAt === null) return null;
  const question = { question: lastQuestion, sessionVersion: questionVersion, askedAt: questionAt };
  return isOpen(question, session) ? lastQuestion : null;
}
