import { routes as allRoutes } from '@standing/routes';
import { bodySet } from '@standing/identity/facts';
import type { Log } from '@standing/platform/observability';
import type { Clock } from '@standing/kernel';
import type pg from 'pg';
import type { DataSource } from 'typeorm';
import { type Ears, type Heard, hearFact } from './hear/hear-fact.js';
import { hearBodySet } from './hear/hear-body-set.js';
import type { Handler } from './hear/handler.js';
import type { Delivery, Queues } from './queue/queues.js';
import { closeDelivery, openDeliveries } from './relay/close-deliveries.js';
import { Relay } from './relay/relay.js';
import { BodyTimes } from './write/body-times.js';
import { UnitOfWork } from './write/unit-of-work.js';

export type MessagingOptions = {
  readonly context: string;
  readonly source: DataSource;
  /** Enters as the context's relay role, which sees deliveries of every body and nothing else. */
  readonly relayPool: pg.Pool;
  readonly queues: Queues | null;
  readonly clock: Clock;
  readonly log: Log;
  /** Who hears what; the platform's own map unless a test gives another. */
  readonly routes?: Readonly<Record<string, readonly string[]>>;
};

/** One context's writing and hearing. Without queues it writes and keeps what it tells, and sends nothing. */
export class Messaging {
  readonly unitOfWork: UnitOfWork;
  private readonly ears: Ears;
  private readonly relay: Relay | null;
  private handlers: readonly Handler[] = [];

  constructor(private readonly options: MessagingOptions) {
    const { context, source, clock, queues, relayPool, log, routes = allRoutes } = options;
    const times = new BodyTimes(context);
    this.ears = { context, source, times, clock, routes };
    this.relay = queues ? new Relay(context, relayPool, queues, log) : null;
    this.unitOfWork = new UnitOfWork(context, source, times, clock, routes, () => this.relay?.wake());
  }

  /** Starts hearing with these handlers, and sending what is told. */
  start(handlers: readonly Handler[]): void {
    this.handlers = handlers;
    const { context, queues, relayPool } = this.options;
    queues?.receive(context, {
      onFact: (delivery) => this.receive(delivery),
      onAcknowledged: (deliveryId) => closeDelivery(relayPool, context, deliveryId),
    });
    this.relay?.wake();
  }

  /** Hears one fact, as if it had come through the queue. */
  async hear(fact: Delivery['fact']): Promise<Heard> {
    if (fact.type === bodySet.type) {
      await hearBodySet(this.ears, fact);
      return 'handled';
    }
    const outcomes: Heard[] = [];
    for (const handler of this.handlers.filter(({ hears }) => hears.type === fact.type)) {
      outcomes.push(await hearFact(this.ears, handler, fact));
    }
    if (outcomes.length === 0) throw new Error(`${this.options.context} has no handler for ${fact.type}.`);
    this.relay?.wake();
    return outcomes.includes('handled') ? 'handled' : 'seen before';
  }

  /** How many deliveries of this context wait for their acknowledgement. */
  open(): Promise<number> {
    return openDeliveries(this.options.relayPool, this.options.context);
  }

  async stop(): Promise<void> {
    await this.relay?.stop();
  }

  private async receive({ deliveryId, fact }: Delivery): Promise<void> {
    await this.hear(fact);
    const [producer] = fact.type.split('.');
    if (producer) await this.options.queues?.acknowledge(producer, deliveryId);
  }
}
