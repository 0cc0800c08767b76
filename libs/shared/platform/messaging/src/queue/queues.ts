import type { Fact } from '@standing/fact-kit';
import type { DatabaseAddress } from '@standing/platform/database';
import type { Log } from '@standing/platform/observability';
import type { Queue as BullQueue, Worker as BullWorker } from 'bullmq';
import { type Backend, redisBackend, postgresBackend } from './backend.js';

/** One fact for one listener. It is what travels: ids, days, codes and minutes. */
export type Delivery = {
  readonly deliveryId: string;
  readonly listener: string;
  readonly bodyId: string;
  readonly fact: Fact;
};

export type Receiver = {
  readonly onFact: (delivery: Delivery) => Promise<void>;
  readonly onAcknowledged: (deliveryId: string) => Promise<void>;
};

const OPTIONS = { removeOnComplete: true, removeOnFail: true, attempts: 1 };

/**
 * The queues between the contexts: one each, for the facts that it hears and the acknowledgements of those it told.
 * The queue may lose everything at any moment; whoever sent sends again.
 */
export class Queues {
  private readonly queues = new Map<string, BullQueue>();
  private readonly workers: BullWorker[] = [];
  private closing = false;

  constructor(
    private readonly backend: Backend,
    private readonly log: Log,
  ) {}

  /** Sends each delivery to its listener. The job's id is the delivery's, so a resend of what still waits is ignored. */
  async send(deliveries: readonly Delivery[]): Promise<void> {
    const listeners = new Set(deliveries.map((delivery) => delivery.listener));
    for (const listener of listeners) {
      const own = deliveries.filter((delivery) => delivery.listener === listener);
      const jobs = own.map((delivery) => ({
        name: 'fact',
        data: delivery,
        opts: { ...OPTIONS, jobId: delivery.deliveryId },
      }));
      await this.queue(listener).addBulk(jobs);
    }
  }

  /** Tells the one who told the fact that it has taken effect. */
  async acknowledge(producer: string, deliveryId: string): Promise<void> {
    await this.queue(producer).add('acknowledged', { deliveryId }, { ...OPTIONS, jobId: `ack-${deliveryId}` });
  }

  /** Starts receiving for one context. */
  receive(context: string, receiver: Receiver): void {
    const worker = this.backend.worker(context, async (job) => {
      if (job.name === 'acknowledged') await receiver.onAcknowledged((job.data as { deliveryId: string }).deliveryId);
      else await receiver.onFact(job.data as Delivery);
    });
    worker.on('error', (error) => this.outOfReach(context, error));
    worker.on('failed', (job, error) =>
      this.log.error({ err: error, context, deliveryId: job?.id }, 'A fact could not be handled; it is sent again.'),
    );
    this.workers.push(worker);
  }

  async close(): Promise<void> {
    this.closing = true;
    await Promise.all(this.workers.map((worker) => worker.close()));
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
    await this.backend.close();
  }

  /** A connection that ends while everything is being closed is no news. */
  private outOfReach(context: string, error: Error): void {
    if (!this.closing) this.log.warn({ err: error, context }, 'The queue is out of reach; it is tried again.');
  }

  private queue(context: string): BullQueue {
    const known = this.queues.get(context);
    if (known) return known;
    const queue = this.backend.queue(context);
    queue.on('error', (error) => this.outOfReach(context, error));
    this.queues.set(context, queue);
    return queue;
  }
}

/** Opens the queues on Redis when an address is given, on PostgreSQL otherwise. */
export function openQueues(
  place: { readonly redisUrl?: string | undefined; readonly postgres: DatabaseAddress },
  log: Log,
): Queues {
  const backend = place.redisUrl === undefined ? postgresBackend(place.postgres) : redisBackend(place.redisUrl);
  return new Queues(backend, log);
}
