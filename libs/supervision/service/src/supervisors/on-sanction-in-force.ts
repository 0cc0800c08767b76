import { Inject, Injectable } from '@nestjs/common';
import { sanctionInForce } from '@standing/complaints/facts';
import type { DataOf } from '@standing/fact-kit';
import { type Graph, GRAPH } from '@standing/platform/graphql';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { mailboxOf } from '@standing/supervision/rules';
import { RightSuspension } from './right-suspension.entity.js';

/**
 * A sanction takes the right to supervise off on some days, or does so no longer. What was told later counts, in whatever
 * order it is heard; of one that never was, no day is left. Identity is asked where the mail to them arrives.
 */
@Injectable()
export class OnSanctionInForce implements Handler<typeof sanctionInForce> {
  readonly hears = sanctionInForce;

  constructor(@Inject(GRAPH) private readonly graph: Graph) {}

  async handle(told: DataOf<typeof sanctionInForce>, tx: HeardTransaction): Promise<void> {
    const { manager, bodyId, now: recordedAt } = tx;
    const { personId, sanctionId: measureId, revision, effects } = told;
    const known = await manager.findOneBy(RightSuspension, { bodyId, measureId });
    if (known && known.revision >= revision) return;
    const off = effects.find(({ effect }) => effect === 'no-supervising');
    // Nothing to keep; but what takes the place of something is kept, for that may be heard after it.
    if (!off && revision === 1) return;
    const none = known?.fromOn ?? tx.today;
    const { fromOn, untilOn } = off ?? { fromOn: none, untilOn: none };
    const { personContact } = await this.graph.ask<{ personContact: { email: string } }>(
      { kind: 'service', service: 'supervision', bodyId, locale: 'fr' },
      `query AddressOfSanctioned($id: Uuid!) { personContact(id: $id) { email } }`,
      { id: personId },
    );
    const mailbox = mailboxOf(personContact.email);
    const row = { bodyId, measureId, revision, personId, mailbox, fromOn, untilOn, recordedAt };
    await manager.upsert(RightSuspension, row, ['bodyId', 'measureId']);
    await tx.audit('supervision.suspend-right', personId, { from: fromOn, until: untilOn ?? '' });
  }
}
