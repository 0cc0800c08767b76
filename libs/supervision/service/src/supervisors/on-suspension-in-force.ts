import { Inject, Injectable } from '@nestjs/common';
import { suspensionInForce } from '@standing/complaints/facts';
import type { DataOf } from '@standing/fact-kit';
import { type Graph, GRAPH } from '@standing/platform/graphql';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { mailboxOf } from '@standing/supervision/rules';
import { RightSuspension } from './right-suspension.entity.js';

/**
 * A member's accreditation is suspended, or no longer: on those days they may not supervise. What was told later counts,
 * in whatever order it is heard. A fact carries no address, so identity is asked; while it does not answer, the fact comes again.
 */
@Injectable()
export class OnSuspensionInForce implements Handler<typeof suspensionInForce> {
  readonly hears = suspensionInForce;

  constructor(@Inject(GRAPH) private readonly graph: Graph) {}

  async handle(told: DataOf<typeof suspensionInForce>, tx: HeardTransaction): Promise<void> {
    const { manager, bodyId, now: recordedAt } = tx;
    const { personId, measureId, revision, fromOn, untilOn } = told;
    const { personContact } = await this.graph.ask<{ personContact: { email: string } }>(
      { kind: 'service', service: 'supervision', bodyId, locale: 'fr' },
      `query AddressOfSuspended($id: Uuid!) { personContact(id: $id) { email } }`,
      { id: personId },
    );
    const known = await manager.findOneBy(RightSuspension, { bodyId, measureId });
    if (known && known.revision >= revision) return;
    const mailbox = mailboxOf(personContact.email);
    const row = { bodyId, measureId, revision, personId, mailbox, fromOn, untilOn, recordedAt };
    await manager.upsert(RightSuspension, row, ['bodyId', 'measureId']);
    await tx.audit('supervision.suspend-right', personId, { from: fromOn, until: untilOn ?? '' });
  }
}
