import { Injectable } from '@nestjs/common';
import { actorKey, type Actor } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { AdviceSeals } from './advice-seals.js';

/** What an asker does, and in which body. The person is no part of it. */
export type AskersCommand = {
  readonly bodyId: string;
  readonly name: string;
  /** The idempotency key that the browser made. */
  readonly key: string;
  /** By what the asker is told from others: a keyed hash of them or of their code; nothing while they have neither. */
  readonly asker: string | null;
  readonly input: unknown;
};

/**
 * Runs what an asker does so that nothing that is kept leads to them. The desk itself is the actor; what stands for key and
 * input is keyed; and the row that remembers the attempt is left with its day alone, since the second at which somebody
 * asked could be laid beside the second at which somebody was last seen here.
 */
@Injectable()
export class AskersWork {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly seals: AdviceSeals,
  ) {}

  /** The result's id. Nothing of it is in the audit, where every line has an instant. */
  run({ bodyId, name, asker, ...of }: AskersCommand, work: (tx: Transaction) => Promise<string>): Promise<string> {
    const actor: Actor = { kind: 'service', service: 'advice-desk', bodyId, locale: 'fr' };
    const { key, input } = this.seals.attempt([bodyId, asker, of.key.toLowerCase(), [name, of.input]]);
    return this.unitOfWork.run({ actor, name, key, input }, async (tx) => {
      await tx.manager.query(
        `update ethics.idempotency set at = date_trunc('day', at) where body_id = $1 and actor = $2 and key = $3`,
        [bodyId, actorKey(actor), key],
      );
      return work(tx);
    });
  }
}
