import { Inject, Injectable } from '@nestjs/common';
import { CHANGING_RISK, dueIfSince, GOING_ON_AGAIN } from '@standing/complaints/rules';
import { Clock, type Day } from '@standing/kernel';
import { inBody } from '@standing/platform/database';
import { LOG, RELAY_POOL } from '@standing/platform/graphql';
import { DailyJob } from '@standing/platform/messaging';
import type { Log } from '@standing/platform/observability';
import type pg from 'pg';
import { DataSource } from 'typeorm';
import { calendarFrom } from '../calendar/calendar-from.js';
import { CalendarRow } from '../calendar/calendar.entity.js';
import { ENDING, GOING_ON, goesOn } from '../cases/going-on.sql.js';
import { RemindOfScreening } from './remind-of-screening.js';

const POLL_MS = 60_000;

const ASKED = ['propose-measure', 'order-urgent-measure'];
const OVER = ['refuse-measure', 'lift-measure', 'measure-lapses', 'measure-ends'];

/** Whether nobody was reminded yet of what began on that day: a day that is due comes after the one from which it counts. */
const unsaid = (clock: string, since: string): string => `not exists (
  select from complaints.screening_reminders r where r.body_id = c.body_id and r.case_id = c.id and r.clock = '${clock}'
    and r.due_on > ${since})`;

/**
 * Cases that go on and that somebody keeps, whose risk was not looked at in time: never, not since something changed it, or not
 * for four weeks while it is not low and no measure is asked for or holds. It is a hint: the use case asks the rule. Parameters:
 * the body, the last day from which two working days are over, that from which four weeks are, what ends a case, what lets it go
 * on, what changes the risk, what opens a case again, what asks for a measure, and what ends one.
 */
const DUE = `
  select c.id from complaints.cases c
  cross join lateral (
    select coalesce(max(e.seq) filter (where e.event = 'screen-risk'), 0) as looked,
      max(e.on_day) filter (where e.event = 'screen-risk') as "lookedOn",
      coalesce(max(e.seq) filter (where e.event = any ($7::text[])), 0) as again
    from complaints.case_events e where e.body_id = c.body_id and e.case_id = c.id) log
  cross join lateral (
    select min(e.on_day) as changed from complaints.case_events e where e.body_id = c.body_id and e.case_id = c.id
      and e.event = any ($6::text[]) and e.seq > log.looked and e.seq >= log.again) since
  where c.body_id = $1 and ${goesOn('$4', '$5')}
    and exists (select from complaints.functions_held h where h.body_id = c.body_id and h.case_id = c.id
                and h.function in ('case-manager', 'registrar') and h.ended_on is null)
    and (
      (log.looked = 0 and log.again = 0 and c.received_on <= $2::date and ${unsaid('K3', 'c.received_on')})
      or (since.changed <= $2::date and ${unsaid('K3a', 'since.changed')})
      or (log.looked > log.again and log."lookedOn" <= $3::date and ${unsaid('K3r', 'log."lookedOn"')}
        and (select e.said ->> 'risk' from complaints.case_events e where e.body_id = c.body_id and e.case_id = c.id
             and e.event = 'screen-risk' and e.said ? 'risk' order by e.seq desc limit 1) is distinct from 'low'
        and coalesce((select e.event = any ($9::text[]) from complaints.case_events e where e.body_id = c.body_id
             and e.case_id = c.id and e.event = any ($8::text[] || $9::text[]) order by e.seq desc limit 1), true)))
  order by c.received_on, c.id`;

/** Reminds of every look at a risk that is due, in every body and on each body's own clock. */
@Injectable()
export class RemindsOfScreening extends DailyJob {
  constructor(
    @Inject(RELAY_POOL) pool: pg.Pool,
    @Inject(LOG) log: Log,
    private readonly remind: RemindOfScreening,
    private readonly source: DataSource,
    clock: Clock,
  ) {
    super({ pool, log, clock }, 'complaints', POLL_MS);
  }

  protected async dueIn(bodyId: string, today: Day): Promise<string[]> {
    const rows: { readonly id: string }[] = await inBody(this.source, bodyId, async (manager) => {
      const order = { recordedAt: 'asc', id: 'asc' } as const;
      const calendar = calendarFrom(await manager.find(CalendarRow, { where: { bodyId }, order }));
      const days = [dueIfSince('K3a', today, calendar), dueIfSince('K3r', today, calendar)];
      return manager.query(DUE, [bodyId, ...days, ENDING, GOING_ON, CHANGING_RISK, GOING_ON_AGAIN, ASKED, OVER]);
    });
    return rows.map(({ id }) => id);
  }

  protected doOne(bodyId: string, id: string): Promise<unknown> {
    return this.remind.execute(bodyId, id);
  }
}
