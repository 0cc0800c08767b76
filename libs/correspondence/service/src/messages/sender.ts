import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { GIVE_UP_AFTER_TRIES, retrySeconds } from '@standing/correspondence/rules';
import { Clock } from '@standing/kernel';
import { LOG, RELAY_POOL } from '@standing/platform/graphql';
import { Polling } from '@standing/platform/messaging';
import type { Log } from '@standing/platform/observability';
import type pg from 'pg';
import { SendMessage } from './send-message.js';

const POLL_MS = 300;
const LEASE_SECONDS = 30;

type Due = { readonly id: string; readonly bodyId: string; readonly tries: number };

/**
 * Sends what is due, in every body. A message is leased while it is sent: if this process dies then, it goes out again
 * later, so a mail may come twice and is never lost.
 */
@Injectable()
export class Sender implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly polling = new Polling(
    POLL_MS,
    () => this.sendDue(),
    (error) => this.log.error({ err: error }, 'Due messages could not be read; they are tried again.'),
  );

  constructor(
    @Inject(RELAY_POOL) private readonly pool: pg.Pool,
    @Inject(LOG) private readonly log: Log,
    private readonly send: SendMessage,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.polling.start();
  }

  onModuleDestroy(): Promise<void> {
    return this.polling.stop();
  }

  /** Sends all that is due now; returns how many were tried. */
  async sendDue(): Promise<number> {
    const due = await this.lease();
    for (const message of due) await this.trySend(message);
    return due.length;
  }

  private async lease(): Promise<Due[]> {
    const { rows } = await this.pool.query<Due>(
      `update correspondence.messages m set tries = m.tries + 1, next_try_at = $1::timestamptz + make_interval(secs => $2)
       where m.id in (select id from correspondence.messages where sent_at is null and given_up_at is null and next_try_at <= $1
         order by next_try_at limit 20 for update skip locked)
       returning m.id, m.body_id as "bodyId", m.tries`,
      [this.clock.now(), LEASE_SECONDS],
    );
    return rows;
  }

  private async trySend({ id, bodyId, tries }: Due): Promise<void> {
    try {
      await this.send.execute(bodyId, id);
    } catch (error) {
      this.log.warn({ err: error, messageId: id, tries }, 'A message could not be sent; it is tried again.');
      await this.pool.query(
        `update correspondence.messages set next_try_at = $2::timestamptz + make_interval(secs => $3), given_up_at = case when $4 then $2::timestamptz end where id = $1`,
        [id, this.clock.now(), retrySeconds(tries), tries >= GIVE_UP_AFTER_TRIES],
      );
    }
  }
}
