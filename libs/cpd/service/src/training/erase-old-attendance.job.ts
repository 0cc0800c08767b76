import { Inject, Injectable } from '@nestjs/common';
import { ATTENDANCE_KEPT_DAYS } from '@standing/cpd/rules';
import { Clock, type Day, newId } from '@standing/kernel';
import { LOG, RELAY_POOL } from '@standing/platform/graphql';
import { DailyJob, UnitOfWork } from '@standing/platform/messaging';
import type { Log } from '@standing/platform/observability';
import type pg from 'pg';
import { AttendanceAnswerRow, AttendanceEntity } from './training.entities.js';

const POLL_MS = 60_000;

/** The rest follows at the next look. */
const OLD = `select a.id from cpd.attendances a where a.body_id = $1 and a.reported_on <= $2::date - $3::int
    and not exists (select from cpd.attendance_answers w where w.body_id = a.body_id and w.attendance_id = a.id)
  order by a.reported_on, a.id limit 500`;

/** Erases in every body, on its own clock, the attendance that its coach never answered. */
@Injectable()
export class EraseOldAttendance extends DailyJob {
  constructor(
    @Inject(RELAY_POOL) pool: pg.Pool,
    @Inject(LOG) log: Log,
    private readonly unitOfWork: UnitOfWork,
    clock: Clock,
  ) {
    super({ pool, log, clock }, 'cpd', POLL_MS);
  }

  protected async dueIn(bodyId: string, today: Day): Promise<string[]> {
    const { rows } = await this.tools.pool.query<{ readonly id: string }>(OLD, [bodyId, today, ATTENDANCE_KEPT_DAYS]);
    return rows.map(({ id }) => id);
  }

  protected doOne(bodyId: string, id: string): Promise<unknown> {
    const actor = { kind: 'service', service: 'cpd', bodyId, locale: 'fr' } as const;
    return this.unitOfWork.run({ actor, name: 'cpd.erase-attendance', key: newId(), input: { id } }, async (tx) => {
      const isAnswered = await tx.manager.existsBy(AttendanceAnswerRow, { bodyId, attendanceId: id });
      if (isAnswered) return id;
      const { affected } = await tx.manager.delete(AttendanceEntity, { bodyId, id });
      if (affected === 1) await tx.audit('cpd.erase-attendance', id);
      return id;
    });
  }
}
