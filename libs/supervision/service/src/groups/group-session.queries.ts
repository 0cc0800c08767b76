import { Injectable } from '@nestjs/common';
import { Clock, NotFound } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { decodeCursor, hotLoader, hotRead, type OperationReads, page, type PageArgs } from '@standing/platform/graphql';
import {
  type AgreedForm,
  type Barred,
  type OtherSession,
  plainAddress,
  refusalsOfAttending,
  refusalsOfBar,
  refusalsOfForm,
  refusalsOfGroup,
} from '@standing/supervision/rules';
import { isAvailable } from '../deaths/available.js';
import { type WeighingRead, weighingsWhere } from '../relations/weighings-of-agreement.js';
import { barred } from '../supervisors/barred-days.js';
import { todayIn } from '../sessions/zone-of-session.js';
import { agreedForm } from '../terms/agreed-form.sql.js';
import { timeOf } from '../today.js';
import type { GroupEntered } from './enter-group-session.js';
import type {
  GroupSessionConnection,
  GroupSessionPreviewType,
  GroupSessionRowType,
  GroupSessionType,
  GroupSuperviseeType,
} from './group-session.graphql.js';

/** Accepted agreements, each beside its supervisor, of whoever signs in with the address `$2`. */
const LED = `supervision.agreements a join supervision.supervisors v on v.body_id = a.body_id and v.id = a.supervisor_id
    where a.body_id = $1 and lower(v.email) = $2 and ${isAvailable('v')} and a.status = 'accepted' and a.disowned_on is null`;

type LedRow = GroupSuperviseeType & {
  readonly superviseeId: string;
  readonly supervisorId: string;
  readonly agreedForm: AgreedForm | null;
  readonly barred: readonly Barred[];
};

const led = hotRead<LedRow>({
  name: 'supervision.agreements-led',
  text: `select a.id as "agreementId", a.supervisee_name as name, a.subject, a.starts_on as "startsOn", a.supervisor_id as "supervisorId",
      a.supervisee_id as "superviseeId", ${agreedForm('a', '$3')} as "agreedForm", ${barred('v')} as barred
    from ${LED} order by a.supervisee_name, a.id`,
});

/** What stands in the way under these agreements. */
const weighingsLed = hotRead<WeighingRead>({
  name: 'supervision.weighings-of-agreements-led',
  text: weighingsWhere(`w.agreement_id in (select a.id from ${LED})`),
});

type OtherRow = OtherSession & { readonly superviseeId: string };

const othersLed = hotRead<OtherRow>({
  name: 'supervision.sessions-led-around',
  text: `select s.supervisee_id as "superviseeId", s.supervisor_id as "supervisorId", s.held_on as "heldOn",
      s.starts_at as "startsAt", s.zone, s.minutes
    from supervision.sessions s
    where s.body_id = $1 and s.supervisor_id in (select a.supervisor_id from ${LED})
      and s.held_on between $3::date - 2 and $3::date + 2 and s.status not in ('withdrawn', 'declined')`,
});

const GROUP = `g.id, g.held_on as "heldOn", g.starts_at as "startsAt", g.zone, g.minutes, g.contracted, g.present,
    (select a.subject from supervision.group_session_rows r
      join supervision.agreements a on a.body_id = r.body_id and a.id = r.agreement_id
      where r.body_id = g.body_id and r.group_id = g.id limit 1) as subject,
    g.undo_until as "undoUntil",
    exists (select from supervision.group_sessions_taken_back t where t.body_id = g.body_id and t.group_id = g.id) as "takenBack"
  from supervision.group_sessions g`;

const own = hotRead<GroupSessionType>({
  name: 'supervision.group-session',
  text: `select ${GROUP} where g.body_id = $1 and g.id = $2 and g.entered_by = $3`,
});

const given = hotRead<GroupSessionType>({
  name: 'supervision.group-sessions-given',
  text: `select ${GROUP}
    where g.body_id = $1 and g.entered_by = $2 and ($3::date is null or (g.held_on, g.id) < ($3::date, $4::uuid))
      and exists (select from supervision.group_session_rows r
        where r.body_id = g.body_id and r.group_id = g.id and r.session_id is not null)
    order by g.held_on desc, g.id desc limit $5`,
});

const rowsOfGroups = hotLoader<GroupSessionRowType & { readonly groupId: string }>({
  name: 'supervision.rows-of-group-sessions',
  text: `select r.group_id as "groupId", r.agreement_id as "agreementId", a.supervisee_name as "superviseeName",
      r.refusals as "refusedFor", s.dispute, coalesce(s.status in ('confirmed', 'corrected'), false) as stands
    from supervision.group_session_rows r
    join supervision.agreements a on a.body_id = r.body_id and a.id = r.agreement_id
    left join supervision.sessions s on s.body_id = r.body_id and s.id = r.session_id
    where r.body_id = $1 and r.group_id = any($2::uuid[]) order by r.position`,
  key: ({ groupId }) => groupId,
});

/** Reads of groups that a member led; nobody else reads them. */
@Injectable()
export class GroupSessionQueries {
  constructor(private readonly clock: Clock) {}

  /** Whom the member supervises, by name. */
  supervisees(reads: OperationReads, { email }: Member): Promise<GroupSuperviseeType[]> {
    return reads.rows(led, [plainAddress(email), null]);
  }

  /** One that the member entered; `NotFound` otherwise. */
  own(reads: OperationReads, id: string, personId: string): Promise<GroupSessionType> {
    return reads.row(own, [id, personId]);
  }

  /** A page of the groups of which something was entered, the latest first. */
  async given(reads: OperationReads, personId: string, { first, after }: PageArgs): Promise<GroupSessionConnection> {
    const [heldOn = null, id = null] = decodeCursor(after) ?? [];
    const rows = await reads.rows(given, [personId, heldOn, id, first + 1]);
    return page(rows, first, (group) => [group.heldOn, group.id]);
  }

  rows(reads: OperationReads, groupId: string): Promise<readonly GroupSessionRowType[]> {
    return reads.many(rowsOfGroups, groupId);
  }

  /** What entering the group would do, by the rules that entering it asks. */
  async preview(
    reads: OperationReads,
    { email }: Member,
    { attendance, ...held }: GroupEntered,
  ): Promise<GroupSessionPreviewType> {
    const time = await timeOf(reads);
    const today = todayIn({ now: this.clock.nowIn(time), today: this.clock.todayIn(time) }, held.zone);
    const address = plainAddress(email);
    const agreements = await reads.rows(led, [address, held.heldOn]);
    const weighings = await reads.rows(weighingsLed, [address]);
    const around = await reads.rows(othersLed, [address, held.heldOn]);
    const ticked = attendance.map((one) => {
      const agreement = agreements.find(({ agreementId }) => agreementId === one.agreementId);
      if (!agreement) throw new NotFound('agreement');
      return { ...one, agreement };
    });
    const rows = ticked.map(({ agreementId, anotherSession, agreement }) => {
      const others = around.filter(({ superviseeId }) => superviseeId === agreement.superviseeId);
      const attending = { agreement, others, anotherSession, bodyZone: time.zone };
      const bars = refusalsOfBar(
        weighings.filter((one) => one.agreementId === agreementId),
        held.heldOn,
      );
      const underAgreement = [...bars, ...refusalsOfForm('group', agreement.agreedForm)];
      const refusedFor = refusalsOfAttending(held, { ...attending, underAgreement, barred: agreement.barred });
      return { agreementId, superviseeName: agreement.name, refusedFor, dispute: null, stands: false };
    });
    const subjects = ticked.map(({ agreement }) => agreement.subject);
    return { refusedFor: refusalsOfGroup(held, subjects, today), rows };
  }
}
