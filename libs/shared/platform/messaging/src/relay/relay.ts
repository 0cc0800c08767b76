import type { Fact } from '@standing/fact-kit';
import type { Log } from '@standing/platform/observability';
import type pg from 'pg';
import type { Queues } from '../queue/queues.js';
import { deliveryBackoffSeconds, SENDS_BEFORE_PARKING } from './backoff.js';

const BATCH = 200;
const POLL_MS = 500;

type Due = { readonly id: string; readonly listener: string; readonly sends: number } & Omit<Fact, 'toldAt'> & {
    readonly factId: string;
    readonly toldAt: Date;
  };

/** Sends open deliveries to their listeners' queues, again and again until each is acknowledged. */
export class Relay {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private again = false;
  private stopped = false;

  constructor(
    private readonly context: string,
    private readonly pool: pg.Pool,
    private readonly queues: Queues,
    private readonly log: Log,
  ) {}

  /** Looks at once; called after each commit, and by the poll for what other processes committed. */
  wake(): void {
    if (this.stopped) return;
    if (this.running) {
      this.again = true;
      return;
    }
    clearTimeout(this.timer);
    this.running = this.round().finally(() => {
      this.running = undefined;
      this.plan();
    });
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private plan(): void {
    if (this.stopped) return;
    if (this.again) {
      this.again = false;
      this.wake();
    } else this.timer = setTimeout(() => this.wake(), POLL_MS);
  }

  private async round(): Promise<void> {
    try {
      while (!this.stopped && (await this.sendBatch()) === BATCH);
    } catch (error) {
      this.log.error({ err: error, context: this.context }, 'The relay could not send; it tries again.');
    }
  }

  private async sendBatch(): Promise<number> {
    const client = await this.pool.connect();
    let broken: Error | undefined;
    try {
      await client.query('begin');
      const { rows } = await client.query<Due>(this.dueText());
      if (rows.length > 0) {
        await this.queues.send(rows.map(deliveryOf));
        await client.query(this.sentText(), [
          rows.map((row) => row.id),
          rows.map((row) => deliveryBackoffSeconds(row.sends + 1)),
        ]);
      }
      await client.query('commit');
      return rows.length;
    } catch (error) {
      broken = error as Error;
      throw error;
    } finally {
      client.release(broken);
    }
  }

  private dueText(): string {
    return `select d.id, d.listener, d.sends, o.id as "factId", o.type, o.body_id as "bodyId", o.data, o.told_at as "toldAt"
      from ${this.context}.deliveries d join ${this.context}.outbox o on o.id = d.fact_id
      where d.closed_at is null and d.parked_at is null and d.next_send_at <= now()
      order by d.next_send_at, d.id limit ${BATCH} for update of d skip locked`;
  }

  private sentText(): string {
    return `update ${this.context}.deliveries d
      set sends = d.sends + 1, next_send_at = now() + make_interval(secs => s.seconds),
          parked_at = case when d.sends + 1 >= ${SENDS_BEFORE_PARKING} then now() end
      from unnest($1::uuid[], $2::int[]) as s (id, seconds) where d.id = s.id`;
  }
}

function deliveryOf({ id, listener, factId, type, bodyId, data, toldAt }: Due) {
  const fact: Fact = { id: factId, type, bodyId, toldAt: toldAt.toISOString(), data };
  return { deliveryId: id, listener, bodyId, fact };
}
