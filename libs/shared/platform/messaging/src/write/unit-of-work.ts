import { inBody } from '@standing/platform/database';
import { type Actor, actorKey } from '@standing/platform/auth';
import type { BodyTime, Clock } from '@standing/kernel';
import type { DataSource, EntityManager } from 'typeorm';
import { beginWork } from './begin-work.js';
import type { BodyTimes } from './body-times.js';
import { firstResult, keepResult } from './idempotency.js';
import type { Transaction } from './transaction.js';

/** One attempt to change something. */
export type Command = {
  readonly actor: Actor;
  /** The use case, such as `supervision.log-session`. */
  readonly name: string;
  /** The idempotency key that the client made when the form opened. */
  readonly key: string;
  /** What was asked, so that a key used again for something else is refused (IDEMPOTENCY_KEY_REUSED). */
  readonly input: unknown;
  /** The body's time, for the one command that opens the body. */
  readonly time?: BodyTime;
};

/** Runs a use case: one transaction, in one body, once for each key. */
export class UnitOfWork {
  constructor(
    private readonly context: string,
    private readonly source: DataSource,
    private readonly times: BodyTimes,
    private readonly clock: Clock,
    private readonly routes: Readonly<Record<string, readonly string[]>>,
    private readonly committed: () => void,
  ) {}

  /** Runs the work and returns its result's id; with a key that was used before, returns that first id and runs nothing. */
  async run(command: Command, work: (transaction: Transaction) => Promise<string>): Promise<string> {
    const { actor } = command;
    const attempt = {
      context: this.context,
      bodyId: actor.bodyId,
      actor: actorKey(actor),
      key: command.key,
      name: command.name,
      input: command.input,
    };
    const id = await inBody(this.source, actor.bodyId, async (manager) => {
      const before = await firstResult(manager, attempt);
      if (before !== null) return before;
      const keepTime: Transaction['keepTime'] = (time) => this.times.keep(manager, actor.bodyId, time);
      const resultId = await work({ ...(await this.begin(manager, command)), actor, keepTime });
      await keepResult(manager, attempt, resultId);
      return resultId;
    });
    this.committed();
    return id;
  }

  private async begin(manager: EntityManager, { actor, time }: Command) {
    return beginWork(manager, {
      context: this.context,
      bodyId: actor.bodyId,
      clock: this.clock,
      time: time ?? (await this.times.of(manager, actor.bodyId)),
      actor: actorKey(actor),
      routes: this.routes,
    });
  }
}
