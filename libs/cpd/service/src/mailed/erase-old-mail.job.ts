import { Inject, Injectable } from '@nestjs/common';
import { MAIL_KEPT_DAYS } from '@standing/cpd/rules';
import { Clock, type Day, newId } from '@standing/kernel';
import { LOG, RELAY_POOL } from '@standing/platform/graphql';
import { DailyJob, UnitOfWork } from '@standing/platform/messaging';
import type { Log } from '@standing/platform/observability';
import type pg from 'pg';
import { MailedRow } from './mailed.entities.js';

const POLL_MS = 60_000;

/** The rest follows at the next look. */
const OLD = `select m.id from cpd.mailed m where m.body_id = $1 and m.received_on <= $2::date - $3::int
  order by m.received_on, m.id limit 500`;

/** Erases in every body, on its own clock, the mails that nobody made an activity of. */
@Injectable()
export class EraseOldMail extends DailyJob {
  constructor(
    @Inject(RELAY_POOL) pool: pg.Pool,
    @Inject(LOG) log: Log,
    private readonly unitOfWork: UnitOfWork,
    clock: Clock,
  ) {
    super({ pool, log, clock }, 'cpd', POLL_MS);
  }

  protected async dueIn(bodyId: string, today: Day): Promise<string[]> {
    const { rows } = await this.tools.pool.query<{ readonly id: string }>(OLD, [bodyId, today, MAIL_KEPT_DAYS]);
    return rows.map(({ id }) => id);
  }

  protected doOne(bodyId: string, id: string): Promise<unknown> {
    const actor = { kind: 'service', service: 'cpd', bodyId, locale: 'fr' } as const;
    return this.unitOfWork.run({ actor, name: 'cpd.erase-mail', key: newId(), input: { id } }, async (tx) => {
      const { affected } = await tx.manager.delete(MailedRow, { bodyId, id });
      if (affected === 1) await tx.audit('cpd.erase-mail', id);
      return id;
    });
  }
}
