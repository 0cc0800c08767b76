import { Inject, Injectable } from '@nestjs/common';
import { askedByDay } from '@standing/complaints/rules';
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
import { RemindOfRequest } from './remind-of-request.js';

const POLL_MS = 60_000;

/**
 * Requests that wait in the function in which they were asked, in cases that go on, with somebody who guards the name and was not reminded
 * of them; it is a hint, and the use case asks the rule. Parameters: the body, the last day of those that wait too long, what ends a case,
 * and what lets it go on.
 */
const DUE = `
  select r.id from complaints.identity_requests r
  join complaints.cases c on c.body_id = r.body_id and c.id = r.case_id
  join complaints.functions_held h on h.body_id = r.body_id and h.id = r.holding_id and h.ended_on is null
  join complaints.functions_held g on g.body_id = r.body_id and g.case_id = r.case_id and g.function = 'identity-custodian'
    and g.ended_on is null
  where r.body_id = $1 and r.asked_on <= $2::date and ${goesOn('$3', '$4')}
    and not exists (select from complaints.identity_answers a where a.body_id = r.body_id and a.request_id = r.id)
    and not exists (select from complaints.identity_closings k where k.body_id = r.body_id and k.request_id = r.id)
    and not exists (select from complaints.custody_reminders m where m.body_id = r.body_id and m.request_id = r.id
                    and m.person_id = g.person_id)
  order by r.recorded_at, r.id`;

/** Reminds of every request that waits too long, in every body and on each body's own clock. */
@Injectable()
export class RemindsOfRequests extends DailyJob {
  constructor(
    @Inject(RELAY_POOL) pool: pg.Pool,
    @Inject(LOG) log: Log,
    private readonly remind: RemindOfRequest,
    private readonly source: DataSource,
    clock: Clock,
  ) {
    super({ pool, log, clock }, 'complaints', POLL_MS);
  }

  protected async dueIn(bodyId: string, today: Day): Promise<string[]> {
    const rows: { readonly id: string }[] = await inBody(this.source, bodyId, async (manager) => {
      const order = { recordedAt: 'asc', id: 'asc' } as const;
      const calendar = calendarFrom(await manager.find(CalendarRow, { where: { bodyId }, order }));
      return manager.query(DUE, [bodyId, askedByDay(today, calendar), ENDING, GOING_ON]);
    });
    return rows.map(({ id }) => id);
  }

  protected doOne(bodyId: string, id: string): Promise<unknown> {
    return this.remind.execute(bodyId, id);
  }
}
