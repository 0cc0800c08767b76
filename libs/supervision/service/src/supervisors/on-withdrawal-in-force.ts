import { Inject, Injectable } from '@nestjs/common';
import { withdrawalInForce } from '@standing/complaints/facts';
import type { DataOf } from '@standing/fact-kit';
import { type Graph, GRAPH } from '@standing/platform/graphql';
import type { Handler, HeardTransaction } from '@standing/platform/messaging';
import { mailboxOf } from '@standing/supervision/rules';
import { AnnulledEnd } from './annulled-end.entity.js';
import { RightEndRow } from './right-end.entity.js';

/**
 * A member's accreditation is withdrawn: from that day they may no longer supervise. A fact carries no address and a
 * supervisor is known by nothing else, so identity is asked for it; while it does not answer, the fact comes again.
 */
@Injectable()
export class OnWithdrawalInForce implements Handler<typeof withdrawalInForce> {
  readonly hears = withdrawalInForce;

  constructor(@Inject(GRAPH) private readonly graph: Graph) {}

  async handle(
    { personId, sanctionId, effectiveOn }: DataOf<typeof withdrawalInForce>,
    tx: HeardTransaction,
  ): Promise<void> {
    const { manager, bodyId } = tx;
    const { personContact } = await this.graph.ask<{ personContact: { email: string } }>(
      { kind: 'service', service: 'supervision', bodyId, locale: 'fr' },
      `query AddressOfPerson($id: Uuid!) { personContact(id: $id) { email } }`,
      { id: personId },
    );
    // One that never was may be heard after that.
    if (await manager.existsBy(AnnulledEnd, { bodyId, sanctionId })) return;
    const known = await manager.findOneBy(RightEndRow, { bodyId, personId });
    if (known && known.endedOn <= effectiveOn) return;
    const mailbox = mailboxOf(personContact.email);
    await manager.upsert(RightEndRow, { bodyId, personId, mailbox, endedOn: effectiveOn }, ['bodyId', 'personId']);
    await tx.audit('supervision.end-right', personId, { on: effectiveOn });
  }
}
